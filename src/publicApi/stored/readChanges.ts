import type { Payload } from 'payload'

import { slugs } from '../../slugs'
import { storedChange, type StoredChange } from './change'

/** How many entries are taken at a time. */
export const changesPage = 1000

/** The entries of the feed after one, in order. */
export const readChangesAfter = async (payload: Payload, seq: number): Promise<StoredChange[]> => {
  const { docs } = await payload.find({
    collection: slugs.changes,
    where: { seq: { greater_than: seq } },
    sort: 'seq',
    limit: changesPage,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map((doc) => storedChange.parse(doc))
}
