import type { PayloadRequest } from 'payload'

import { documentKey, parseDocumentKey, relationId } from '../access'
import { controlledSlugs, slugs, type ControlledSlug } from '../slugs'

/** What the first screen looks at of a working copy. */
export type DeskDocument = {
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

/** The documents behind these keys, as far as the person may read them. */
export const readDocuments = async (
  req: PayloadRequest,
  keys: readonly string[],
): Promise<DeskDocument[]> => {
  const found: DeskDocument[] = []
  // One after the other: a MongoDB transaction takes one operation at a time.
  for (const collection of controlledSlugs) {
    const ids = keys
      .map(parseDocumentKey)
      .flatMap((key) => (key?.collection === collection ? [key.id] : []))
    if (ids.length > 0) found.push(...(await readOf(req, collection, ids)))
  }
  return found
}

const readOf = async (
  req: PayloadRequest,
  collection: ControlledSlug,
  ids: string[],
): Promise<DeskDocument[]> => {
  const isProtocol = collection === slugs.protocols
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: ids } },
    select: isProtocol ? { ...select, nurseProtocol: true } : select,
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
    needsPhysician: 'nurseProtocol' in doc && doc.nurseProtocol === true,
    updatedAt: doc.updatedAt,
  }))
}
