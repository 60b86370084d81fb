import type { CollectionSlug, PayloadRequest } from 'payload'

import { slugs } from '../slugs'
import { rowsOf, type StoredRow } from './rowsOf'
import { hashRow } from './subjects'

/** The last event that wrote each row, and the hash that it left it with. */
export type LastWriters = ReadonlyMap<string, { seq: number; hash: string }>

/** The rows that nobody may write but through an event. */
const guarded: readonly CollectionSlug[] = [
  slugs.reviews,
  slugs.decisions,
  slugs.releases,
  slugs.changes,
]

const seqOf = (row: StoredRow): number =>
  typeof row['auditSeq'] === 'number' ? row['auditSeq'] : 0

/** The first event whose rows are not as it left them; null when all are. */
export const firstFaultyRow = async (
  req: PayloadRequest,
  lastWriters: LastWriters,
): Promise<{ seq: number; reason: string } | null> => {
  const faults: { seq: number; reason: string }[] = []
  const unseen = new Map(lastWriters)
  for (const collection of guarded) {
    for await (const row of rowsOf(req, { collection, sort: 'id' })) {
      const key = `${collection}/${String(row['id'])}`
      const written = lastWriters.get(key)
      unseen.delete(key)
      if (!written) {
        faults.push({ seq: seqOf(row), reason: `${key} n’a été écrit par aucun évènement` })
      } else if (hashRow(row) !== written.hash) {
        faults.push({ seq: written.seq, reason: `${key} a été modifié après coup` })
      }
    }
  }
  for (const [key, { seq }] of unseen) faults.push({ seq, reason: `${key} a été supprimé` })
  return faults.sort((a, b) => a.seq - b.seq)[0] ?? null
}
