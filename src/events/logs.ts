import type { Payload } from 'payload'
import { z } from 'zod'

import { slugs } from '../slugs'
import type { Entry, LogName } from './types'

/** How many entries are read at a time. */
const page = 100

const rowSchema = z.looseObject({
  seq: z.number(),
  type: z.string(),
  reference: z.string().nullish(),
})

const entryOf = (log: LogName, row: unknown): Entry => {
  const parsed = rowSchema.parse(row)
  const { seq, type, reference } = parsed
  return { log, seq, type, reference: reference ?? null, row: parsed }
}

/** The entries after one, in order, a page of them. */
export const readEntries = async ({ db }: Payload, log: LogName, seq: number): Promise<Entry[]> => {
  const { docs } = await db.find({
    collection: log,
    where: { seq: { greater_than: seq } },
    sort: 'seq',
    limit: page,
    pagination: false,
  })
  return docs.map((row) => entryOf(log, row))
}

/** One entry; undefined when the log has none of this number. */
export const readEntry = async (
  { db }: Payload,
  log: LogName,
  seq: number,
): Promise<Entry | undefined> => {
  const row: unknown = await db.findOne({ collection: log, where: { seq: { equals: seq } } })
  return row === null ? undefined : entryOf(log, row)
}

const counterOf = { changes: 'changes', 'audit-events': 'audit' } as const
const counterSchema = z.object({ key: z.string(), value: z.number() })

/** The number of the last entry of each log. */
export const readHeads = async ({ db }: Payload): Promise<Record<LogName, number>> => {
  const { docs } = await db.find({
    collection: slugs.counters,
    where: { key: { in: Object.values(counterOf) } },
    pagination: false,
    limit: 0,
  })
  const rows = docs.map((row) => counterSchema.parse(row))
  const headOf = (log: LogName): number =>
    rows.find(({ key }) => key === counterOf[log])?.value ?? 0
  return { changes: headOf('changes'), 'audit-events': headOf('audit-events') }
}
