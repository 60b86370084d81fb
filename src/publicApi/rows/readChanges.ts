import type { Payload } from 'payload'
import type { z } from 'zod'

import { bulkRead } from '../../database'
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

type StoredRow = z.infer<typeof storedChange>
type Written = { event: StoredEvent; withdrawal: StoredChange['withdrawal'] }

/** What is read of an event for the entries that it wrote. */
const eventFields = ['seq', 'hash', 'at', 'data'] as const

const writtenBy = (rows: readonly unknown[]): Map<number, Written> =>
  new Map(
    rows.map((row) => {
      const event = storedEvent.parse(row)
      const { data } = storedReason.safeParse(row)
      return [event.seq, { event, withdrawal: data?.data ?? null }]
    }),
  )

const withEvents = (
  rows: readonly StoredRow[],
  events: ReadonlyMap<number, Written>,
): StoredChange[] =>
  rows.map(({ auditSeq, ...change }) => {
    const written = events.get(auditSeq ?? 0)
    const withdrawal = change.type === 'withdrawn' ? (written?.withdrawal ?? null) : null
    return { ...change, event: written?.event ?? null, withdrawal }
  })

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
  return writtenBy(docs)
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
  return withEvents(rows, events)
}

/** One entry of the feed, as `readChangesAfter` gives it. */
export const readChange = async (
  payload: Payload,
  seq: number,
): Promise<StoredChange | undefined> => {
  const where = { seq: { equals: seq } }
  const found = await payload.db.findOne({ collection: slugs.changes, where })
  if (found === null) return undefined
  const row = storedChange.parse(found)
  const events = await readEvents(payload, row.auditSeq ? [row.auditSeq] : [])
  return withEvents([row], events)[0]
}

/** The number of the newest entry of the feed; 0 for an empty one. */
export const lastChange = async (payload: Payload): Promise<number> => {
  const { docs } = await payload.find({
    collection: slugs.changes,
    sort: '-seq',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]?.seq ?? 0
}

const changesAtOnce = 4000

/** All entries of the feed, in order, some thousands at a time. */
export async function* readAllChanges(payload: Payload): AsyncGenerator<StoredChange[]> {
  const after = { field: 'seq', value: 0 }
  const fields = Object.keys(storedChange.shape)
  const query = { collection: slugs.changes, fields, after, pageSize: changesAtOnce }
  for await (const page of bulkRead(payload, query)) {
    const rows = page.map((row) => storedChange.parse(row))
    const seqs = [...new Set(rows.flatMap(({ auditSeq }) => auditSeq ?? []))]
    const events = new Map<number, Written>()
    const where = { field: 'seq', in: seqs }
    const wanted = {
      collection: slugs.auditEvents,
      fields: eventFields,
      where,
      // All of them at once: none is left for a page behind it.
      pageSize: seqs.length + 1,
    }
    for await (const found of bulkRead(payload, wanted)) {
      for (const [seq, written] of writtenBy(found)) events.set(seq, written)
    }
    yield withEvents(rows, events)
  }
}
