import type { PayloadRequest, Where } from 'payload'

import { controlledSlugs, isControlledSlug, slugs, type ControlledSlug } from '../slugs'
import { isOneOf } from './combine'
import { groupsOf } from './memberships'
import { perRequestCache } from './perRequestCache'
import { personOf } from './person'
import { relationId } from './relationId'

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

type Owned = { id: number | string; workingGroup?: unknown }

/** The working group of each of these documents, by its key; what does not exist has none. The trash is included. */
export const groupsOfDocuments = async (
  req: PayloadRequest,
  keys: readonly string[],
): Promise<Map<string, string>> => {
  const groups = new Map<string, string>()
  const parsed = keys.flatMap((key) => parseDocumentKey(key) ?? [])
  // One after the other: a MongoDB transaction takes one operation at a time.
  for (const collection of controlledSlugs) {
    const ids = parsed.filter((key) => key.collection === collection).map(({ id }) => id)
    if (ids.length === 0) continue
    const { docs } = await req.payload.db.find<Owned>({
      collection,
      where: { id: { in: ids } },
      select: { workingGroup: true },
      pagination: false,
      limit: 0,
      req,
    })
    for (const { id, workingGroup } of docs) {
      const group = relationId(workingGroup)
      if (group !== undefined) groups.set(documentKey(collection, String(id)), group)
    }
  }
  return groups
}

/** Keys of the documents under an active review for which the person was named. */
export const assignedDocumentKeys = async (req: PayloadRequest): Promise<string[]> => {
  const person = personOf(req)
  return person
    ? perRequestCache(req, `named ${person.id}`, () => findAssigned(req, person.id))
    : []
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

/**
 * What finds the rows of the documents that a person may read as a member of a group or as named for a review. Rows
 * hold the group that has their document now: the condition is as long for a group of ten documents as of ten thousand.
 */
export const ofReadableDocuments = async (req: PayloadRequest): Promise<(Where | false)[]> => [
  isOneOf('documentGroup', await groupsOf(req)),
  isOneOf('documentKey', await assignedDocumentKeys(req)),
]

/** Whether the person may read this document as a member of its group or as named for its review. */
export const isReadableDocument = async (req: PayloadRequest, key: string): Promise<boolean> => {
  const group = (await groupsOfDocuments(req, [key])).get(key)
  if (group !== undefined && (await groupsOf(req)).includes(group)) return true
  return (await assignedDocumentKeys(req)).includes(key)
}
