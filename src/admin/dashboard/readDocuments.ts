import type { PayloadRequest } from 'payload'

import { documentKey, groupsOf, parseDocumentKey, relationId } from '../../access'
import { kindFacts, kindOfCollection } from '../../kinds/facts'
import { controlledSlugs, type ControlledSlug } from '../../slugs'

/** What the first screen looks at of a working copy. */
export type DashboardDocument = {
  key: string
  collection: ControlledSlug
  id: string
  reference: string
  title: string
  groupId: string
  contentHash: string
  needsPhysician: boolean
  updatedAt: string
}

const select = {
  reference: true,
  title: true,
  workingGroup: true,
  contentHash: true,
  updatedAt: true,
} as const

/**
 * What may wait for the person, as far as the person may read it: the documents behind these keys, and those that say
 * something else than what is in force, where the person may write. As much as is open, however much there is.
 */
export const readDocuments = async (
  req: PayloadRequest,
  keys: readonly string[],
): Promise<DashboardDocument[]> => {
  const found: DashboardDocument[] = []
  const groups = await groupsOf(req, 'author', 'lead')
  // One after the other: a MongoDB transaction takes one operation at a time.
  for (const collection of controlledSlugs) {
    const ids = keys
      .map(parseDocumentKey)
      .flatMap((key) => (key?.collection === collection ? [key.id] : []))
    const open = groups.length > 0 ? await openIds(req, collection, groups) : []
    const asked = [...new Set([...ids, ...open])]
    if (asked.length > 0) found.push(...(await readOf(req, collection, asked)))
  }
  return found
}

type Row = { id: number | string }

// Nobody may ask by what the library keeps for itself: only the ids are found so.
const openIds = async (
  req: PayloadRequest,
  collection: ControlledSlug,
  groups: string[],
): Promise<string[]> => {
  const { docs } = await req.payload.db.find<Row>({
    collection,
    where: { and: [{ unreleased: { equals: true } }, { workingGroup: { in: groups } }] },
    select: { reference: true },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map(({ id }) => String(id))
}

const readOf = async (
  req: PayloadRequest,
  collection: ControlledSlug,
  ids: string[],
): Promise<DashboardDocument[]> => {
  const { physicianField } = kindFacts[kindOfCollection[collection]]
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    select: physicianField === null ? select : { ...select, [physicianField]: true },
    depth: 0,
    pagination: false,
    // Who may read none gets none, and no error.
    disableErrors: true,
    req,
    user: req.user,
    overrideAccess: false,
  })
  return docs.map((doc) => ({
    key: documentKey(collection, doc.id),
    collection,
    id: doc.id,
    reference: doc.reference,
    title: doc.title,
    groupId: relationId(doc.workingGroup) ?? '',
    contentHash: doc.contentHash ?? '',
    needsPhysician: physicianField !== null && Reflect.get(doc, physicianField) === true,
    updatedAt: doc.updatedAt,
  }))
}
