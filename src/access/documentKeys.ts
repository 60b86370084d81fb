import type { PayloadRequest } from 'payload'

import { controlledSlugs, isControlledSlug, slugs, type ControlledSlug } from '../slugs'
import { groupsOf } from './memberships'
import { onceARead } from './onceARead'
import { personOf } from './person'

/** The key of a document, alike on both databases: `<collection>/<id>`. */
export const documentKey = (collection: string, id: string): string => `${collection}/${id}`

/** Collection and id of a key; undefined when it is no key of a controlled document. */
export const parseDocumentKey = (
  key: string,
): { collection: ControlledSlug; id: string } | undefined => {
  const [collection = '', id = '', ...rest] = key.split('/')
  return isControlledSlug(collection) && id !== '' && rest.length === 0
    ? { collection, id }
    : undefined
}

// Straight from the database: a group may have thousands, and every page of the admin asks.
const idsOfGroups = async (
  req: PayloadRequest,
  collection: ControlledSlug,
  groups: string[],
): Promise<string[]> => {
  const { docs } = await req.payload.db.find<{ id: number | string }>({
    collection,
    where: { workingGroup: { in: groups } },
    select: { reference: true },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map(({ id }) => String(id))
}

/** Ids of the documents of a collection that belong to these groups, the trash included. */
export const documentIdsOfGroups = async (
  req: PayloadRequest,
  collection: ControlledSlug,
  groups: string[],
): Promise<string[]> =>
  groups.length === 0
    ? []
    : onceARead(req, `${collection} of ${[...groups].sort().join(' ')}`, () =>
        idsOfGroups(req, collection, groups),
      )

/** Keys of the documents of these groups, whatever their kind. */
export const documentKeysOfGroups = async (
  req: PayloadRequest,
  groups: string[],
): Promise<string[]> => {
  const keys: string[] = []
  // One after the other: a MongoDB transaction takes one operation at a time.
  for (const collection of controlledSlugs) {
    const ids = await documentIdsOfGroups(req, collection, groups)
    keys.push(...ids.map((id) => documentKey(collection, id)))
  }
  return keys
}

/** Keys of the documents under an active review for which the person was named. */
export const assignedDocumentKeys = async (req: PayloadRequest): Promise<string[]> => {
  const person = personOf(req)
  return person ? onceARead(req, `named ${person.id}`, () => findAssigned(req, person.id)) : []
}

const findAssigned = async (req: PayloadRequest, person: string): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.reviews,
    where: {
      and: [{ 'assignees.user': { equals: person } }, { state: { not_equals: 'closed' } }],
    },
    select: { documentKey: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.flatMap(({ documentKey: key }) => (key ? [key] : []))
}

/** Keys of every document that the person may read as a member of a group or as named for a review. */
export const readableDocumentKeys = async (req: PayloadRequest): Promise<string[]> => {
  const own = await documentKeysOfGroups(req, await groupsOf(req))
  const assigned = await assignedDocumentKeys(req)
  return [...new Set([...own, ...assigned])]
}
