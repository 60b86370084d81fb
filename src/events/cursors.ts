import type { Payload, Where } from 'payload'
import { z } from 'zod'

import { changeWhere } from '../database'
import { now } from '../dates/clock'
import { slugs } from '../slugs'
import { readHeads } from './logs'
import type { SharedConsumer } from './types'

const collection = slugs.eventCursors
const minute = 60_000

/** How long a process keeps a cursor that says nothing: it was killed, or its handler is a very slow one. */
const lease = 2 * minute

/** Long ago: nobody has it, nothing waits. */
const never = new Date(0).toISOString()

const moment = z.union([z.string(), z.date()]).transform((value) => new Date(value))

const rowSchema = z.object({
  name: z.string(),
  seq: z.number(),
  attempts: z.number(),
  retryAt: moment,
  leaseUntil: moment,
})

/** Where a shared consumer stands. */
export type Cursor = z.infer<typeof rowSchema>

const leaseFrom = (at: Date): string => new Date(at.getTime() + lease).toISOString()

/** The cursors of all shared consumers that ever ran. */
export const readCursors = async ({ db }: Payload): Promise<Cursor[]> => {
  const { docs } = await db.find({ collection, pagination: false, limit: 0 })
  return docs.map((row) => rowSchema.parse(row))
}

/** Makes the cursor of a consumer that never ran, unless another process was faster. */
export const beginCursor = async (
  payload: Payload,
  { name, log, begins }: SharedConsumer,
): Promise<void> => {
  const seq = begins === 'first' ? 0 : (await readHeads(payload))[log]
  const data = { name, log, seq, attempts: 0, retryAt: never, leaseUntil: never }
  try {
    await payload.db.create({ collection, data })
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ValidationError')) throw error
  }
}

/** Takes a cursor for this process, if nobody has it. */
export const takeCursor = async (
  payload: Payload,
  { name, holder }: { name: string; holder: string },
): Promise<Cursor | null> => {
  const at = now()
  const row = await changeWhere(payload, {
    collection,
    where: [{ name: { equals: name } }, { leaseUntil: { less_than_equal: at.toISOString() } }],
    data: { holder, leaseUntil: leaseFrom(at) },
  })
  return row === null ? null : rowSchema.parse(row)
}

type Held = { name: string; holder: string }

const writeHeld = async (
  payload: Payload,
  { name, holder }: Held,
  data: Record<string, unknown>,
): Promise<boolean> => {
  const where: Where[] = [{ name: { equals: name } }, { holder: { equals: holder } }]
  return (await changeWhere(payload, { collection, where, data })) !== null
}

/** Frees the cursors that a killed process had: whoever is alone on a database knows at its start that nobody works. */
export const freeCursors = async ({ db }: Payload): Promise<void> => {
  await db.updateMany({
    collection,
    where: { leaseUntil: { greater_than: never } },
    data: { holder: null, leaseUntil: never },
  })
}

/** Moves a cursor that this process holds, and keeps it longer. False: another process has it by now. */
export const advanceCursor = async (payload: Payload, held: Held, seq: number): Promise<boolean> =>
  writeHeld(payload, held, { seq, attempts: 0, retryAt: never, leaseUntil: leaseFrom(now()) })

/** Notes that the entry after `seq` failed, and when it is tried again. */
export const postponeCursor = async (
  payload: Payload,
  held: Held,
  { seq, attempts, at }: { seq: number; attempts: number; at: Date },
): Promise<boolean> => writeHeld(payload, held, { seq, attempts, retryAt: at.toISOString() })

/** Gives a cursor back; `passed` is how far it went without having been moved. */
export const releaseCursor = async (
  payload: Payload,
  held: Held,
  passed?: number,
): Promise<boolean> =>
  writeHeld(payload, held, {
    holder: null,
    leaseUntil: never,
    ...(passed !== undefined && { seq: passed, attempts: 0, retryAt: never }),
  })
