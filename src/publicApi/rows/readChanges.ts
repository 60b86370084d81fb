import type { Payload } from 'payload'

import { slugs } from '../../slugs'
import {
  storedChange,
  storedEvent,
  storedReason,
  type StoredChange,
  type StoredEvent,
} from './change'

/** How many entries are taken at a time. */
export const changesPage = 1000

type Written = { event: StoredEvent; withdrawal: StoredChange['withdrawal'] }

/** The events that wrote some entries, by their numbers, with what the withdrawals among them say. */
const readEvents = async (
  payload: Payload,
  seqs: readonly number[],
): Promise<Map<number, Written>> => {
  if (seqs.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: slugs.auditEvents,
    where: { seq: { in: [...new Set(seqs)] } },
    select: { seq: true, hash: true, at: true, data: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return new Map(
    docs.map((doc) => {
      const event = storedEvent.parse(doc)
      const { data } = storedReason.safeParse(doc)
      return [event.seq, { event, withdrawal: data?.data ?? null }]
    }),
  )
}

/** The entries of the feed after one, in order, each with the event of the log that wrote it. */
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
  const rows = docs.map((doc) => storedChange.parse(doc))
  const events = await readEvents(
    payload,
    rows.flatMap(({ auditSeq }) => auditSeq ?? []),
  )
  return rows.map(({ auditSeq, ...change }) => {
    const written = events.get(auditSeq ?? 0)
    const withdrawal = change.type === 'withdrawn' ? (written?.withdrawal ?? null) : null
    return { ...change, event: written?.event ?? null, withdrawal }
  })
}
