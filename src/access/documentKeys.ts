import type { PayloadRequest } from 'payload'

import { controlledSlugs, isControlledSlug, slugs, type ControlledSlug } from '../slugs'
import { groupsOf } from './memberships'
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

const idsOfGroups = async (
  req: PayloadRequest,
  collection: ControlledSlug,
  groups: string[],
): Promise<string[]> => {
  const { docs } = await req.payload.find({
    collection,
    where: { workingGroup: { in: groups } },
    select: { reference: true },
    depth: 0,
    pagination: false,
    trash: true,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id }) => id)
}

/** Ids of the documents of a collection that belong to these groups, the trash included. */
export const documentIdsOfGroups = async (
  req: PayloadRequest,
  collection: ControlledSlug,
  groups: string[],
): Promise<string[]> => (groups.length === 0 ? [] : idsOfGroups(req, collection, groups))

/** Keys of the documents of these groups, whatever their kind. */
export const documentKeysOfGroups = async (
  req: PayloadRequest,
  groups: string[],
): Promise<string[]> => {
  const keys = await Promise.all(
    controlledSlugs.map(async (collection) => {
      const ids = await documentIdsOfGroups(req, collection, groups)
      return ids.map((id) => documentKey(collection, id))
    }),
  )
  return keys.flat()
}

/** Keys of the documents under an active review for which the person was named. */
export const assignedDocumentKeys = async (req: PayloadRequest): Promise<string[]> => {
  const person = personOf(req)
  if (!person) return []
  const { docs } = await req.payload.find({
    collection: slugs.reviews,
    where: {
      and: [{ 'assignees.user': { equals: person.id } }, { state: { not_equals: 'closed' } }],
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
  const [own, assigned] = await Promise.all([
    documentKeysOfGroups(req, await groupsOf(req)),
    assignedDocumentKeys(req),
  ])
  return [...new Set([...own, ...assigned])]
}
