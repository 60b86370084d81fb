import type { CollectionConfig, SanitizedConfig, Where } from 'payload'

import { isControlledSlug } from '../slugs'
import { receiveObject } from '../input/receiveObject'
import { askAgain } from './askAgain'
import { anyWhere, isOneOf, nobody, persons, type Asked, type Rule } from './combine'
import { documentKey, groupsOfDocuments, parseDocumentKey } from './documentKeys'
import { groupsOf } from './memberships'
import { hasNetworkRole, personOf } from './person'
import { isProbe } from './probe'
import { polymorphicId, relationId } from './relationId'
import { isRecord } from '../input/isRecord'

type AccessObject = NonNullable<CollectionConfig['access']>

const ownRows = (person: { id: string }): Where => ({
  and: [{ 'user.value': { equals: person.id } }, { 'user.relationTo': { equals: 'users' } }],
})

const isOwnName = (req: Asked['req'], user: unknown): boolean => {
  const person = personOf(req)
  const owner = polymorphicId(user)
  return person !== null && owner?.collection === 'users' && owner.id === person.id
}

const mayEdit = async (req: Asked['req'], document: unknown): Promise<boolean> => {
  const target = polymorphicId(document)
  if (!target || !isControlledSlug(target.collection)) return false
  const doc = await req.payload.findByID({
    collection: target.collection,
    id: target.id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  const group = doc === null ? undefined : relationId(doc.workingGroup)
  return group !== undefined && (await groupsOf(req, 'author', 'lead')).includes(group)
}

/** One locks a document in the own name, and only one that one may edit. */
const lockDocument: Rule = async ({ req, data }) =>
  isRecord(data) && isOwnName(req, data['user']) && (await mayEdit(req, data['document']))

/** One takes over the lock of a document that one may edit, in the own name, and changes nothing else of it. */
const takeOver: Rule = async ({ req, data, id }) => {
  if (!isRecord(data) || id === undefined) return false
  if (Object.keys(data).some((name) => name !== 'user')) return false
  if (!isOwnName(req, data['user'])) return false
  const lock: unknown = await req.payload.db.findOne({
    collection: 'payload-locked-documents',
    where: { id: { equals: id } },
    req,
  })
  return isRecord(lock) && mayEdit(req, lock['document'])
}

type Lock = { id: number | string; document?: unknown }

/** The keys of the documents that are locked: as many as forms are open, not as there are documents. */
const lockedDocuments = async (req: Asked['req']): Promise<string[]> => {
  const { docs } = await req.payload.db.find<Lock>({
    collection: 'payload-locked-documents',
    pagination: false,
    limit: 0,
    req,
  })
  return docs.flatMap(({ document }) => {
    const target = polymorphicId(document)
    return target ? [documentKey(target.collection, target.id)] : []
  })
}

// A lock says that a document exists, and who works on it. It keeps out those who would write too: whoever may only
// read the document is not asked to wait for it, or to take it over.
const readLock: Rule = async (asked) => {
  const { req } = asked
  const person = personOf(req)
  if (!person) return false
  if (hasNetworkRole(req.user, 'coordinator')) return true
  // Payload's menu is told that one may read, not which documents there are.
  if (isProbe(asked)) return ownRows(person)
  const groups = await groupsOf(req, 'author', 'lead')
  const locked = await groupsOfDocuments(req, await lockedDocuments(req))
  const ids = [...locked].flatMap(([key, group]) =>
    groups.includes(group) ? (parseDocumentKey(key)?.id ?? []) : [],
  )
  return anyWhere([ownRows(person), isOneOf('document.value', ids)])
}

const keepLock: Rule = ({ req }) => {
  const person = personOf(req)
  return person ? ownRows(person) : false
}

// A document left open in a browser must not stay closed to the others.
const freeLock: Rule = ({ req }) =>
  hasNetworkRole(req.user, 'coordinator') ? true : keepLock({ req })

const ownPreferences: Rule = ({ req }) => {
  const person = personOf(req)
  return person ? ownRows(person) : false
}

const closed: AccessObject = { create: nobody, read: nobody, update: nobody, delete: nobody }

const accessOf: Readonly<Record<string, AccessObject>> = {
  'payload-locked-documents': {
    create: lockDocument,
    read: readLock,
    update: takeOver,
    delete: freeLock,
  },
  'payload-preferences': {
    create: persons,
    read: ownPreferences,
    update: ownPreferences,
    delete: ownPreferences,
  },
  'payload-jobs': closed,
  'payload-jobs-stats': closed,
  'payload-kv': closed,
  'payload-migrations': closed,
}

/** A copy is a row that nobody wrote: Payload's route for it asks only for the right to create. */
const withoutCopies = (collection: SanitizedConfig['collections'][number]): void => {
  collection.disableDuplicate = true
  if (!Array.isArray(collection.endpoints)) return
  collection.endpoints = collection.endpoints.filter(({ path }) => path !== '/:id/duplicate')
}

/**
 * Payload's own collections, whose stock rules let any signed-in account in, and which take anything for a row.
 * They exist only in the built config, so that is where their rules are replaced.
 */
export const restrictSystemCollections = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections) {
    if (!collection.slug.startsWith('payload-')) continue
    // One that a later Payload adds is closed until someone has thought about it.
    Object.assign(collection.access, accessOf[collection.slug] ?? closed)
    collection.hooks.beforeOperation = [
      receiveObject,
      askAgain,
      ...collection.hooks.beforeOperation,
    ]
    withoutCopies(collection)
  }
  return config
}
