import type { PayloadRequest } from 'payload'

import { slugs, type ControlledSlug } from '../slugs'
import { documentKey, groupsOfDocuments, parseDocumentKey } from './documentKeys'

type Moved = { id: number | string; documentKey?: string | null }

/**
 * The documents of a collection that a coordinator ever gave to another group, as the log tells, each with the group
 * that has it now. A rare act: there are as many as there were moves, however many documents there are.
 */
export const movedDocuments = async (
  req: PayloadRequest,
  collection: ControlledSlug,
): Promise<{ id: string; group: string | undefined }[]> => {
  const { docs } = await req.payload.db.find<Moved>({
    collection: slugs.auditEvents,
    where: { type: { equals: 'moved' } },
    select: { documentKey: true },
    pagination: false,
    limit: 0,
    req,
  })
  const keys = docs.flatMap((event) => parseDocumentKey(event.documentKey ?? '') ?? [])
  const ids = new Set(keys.flatMap((key) => (key.collection === collection ? [key.id] : [])))
  const groups = await groupsOfDocuments(
    req,
    [...ids].map((id) => documentKey(collection, id)),
  )
  return [...ids].map((id) => ({ id, group: groups.get(documentKey(collection, id)) }))
}
