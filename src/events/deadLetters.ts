import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'

import { appendAuditEvent, type AuditActor } from '../audit'
import { inTransaction } from '../database'
import { now } from '../dates/clock'
import { createError } from '../errors'
import { describeError } from '../logging/describeError'
import { slugs } from '../slugs'
import { readEntry } from './logs'
import { logNames, type LogName } from './types'

const collection = slugs.deadLetters

export type Dead = {
  consumer: string
  log: LogName
  seq: number
  /** What the entry tells; unknown when the log has no such entry. */
  about?: { type: string; reference: string | null }
  error: unknown
}

/** What an admin is told of an error: its kind, never its words, which may quote a person. */
const reasonOf = (error: unknown): string => {
  const { type, code } = describeError(error instanceof Error ? error : new Error('unknown'))
  return [type, code].filter((part) => part !== undefined && part !== '').join(' ')
}

const slotOf = ({ consumer, seq }: { consumer: string; seq: number }): string =>
  `${consumer}/${String(seq)}`

/** Puts an entry aside that a consumer could not take in, once: several processes may come to the same one. */
export const writeDeadLetter = async (payload: Payload, dead: Dead): Promise<void> => {
  const { consumer, log, seq, about, error } = dead
  const where = { slot: { equals: slotOf(dead) } }
  payload.logger.error({ err: error }, `An entry was put aside: consumer ${consumer}, entry ${seq}`)
  if ((await payload.db.findOne({ collection, where })) !== null) return
  const data = {
    slot: slotOf(dead),
    consumer,
    log,
    seq,
    type: about?.type ?? null,
    reference: about?.reference ?? null,
    reason: reasonOf(error),
    at: now().toISOString(),
    state: 'open',
  }
  try {
    await payload.db.create({ collection, data })
  } catch (refused) {
    // Another process put it aside meanwhile.
    if (!(refused instanceof Error && refused.name === 'ValidationError')) throw refused
  }
}

const rowSchema = z.object({
  consumer: z.string(),
  log: z.enum(logNames),
  seq: z.number(),
  state: z.enum(['open', 'done']),
})

/**
 * Gives the entry of a dead letter to `handle` once more. When that succeeds it closes the letter, and the log says who
 * had it run again; what fails again has changed nothing.
 */
export const runDeadLetter = async (
  req: PayloadRequest,
  { id, actor }: { id: string; actor: AuditActor },
  handlerOf: (
    consumer: string,
  ) => ((entry: NonNullable<Awaited<ReturnType<typeof readEntry>>>) => Promise<void>) | undefined,
): Promise<void> => {
  const { payload } = req
  const where = { id: { equals: id } }
  const row: unknown = await payload.db.findOne({ collection, where })
  if (row === null) throw createError('NOT_FOUND')
  const { consumer, log, seq, state } = rowSchema.parse(row)
  if (state === 'done')
    throw createError('CONFLICT', { detail: 'Cette entrée a déjà été reprise.' })
  const handle = handlerOf(consumer)
  const entry = await readEntry(payload, log, seq)
  if (!handle || !entry) {
    throw createError('CONFLICT', {
      detail: 'Ni cette entrée ni ce qui la traitait ne sont plus là : rien ne peut être repris.',
    })
  }
  try {
    await handle(entry)
  } catch (error) {
    payload.logger.error({ err: error }, `A dead letter failed again: consumer ${consumer}`)
    await payload.db.updateOne({
      collection,
      where,
      data: { reason: reasonOf(error), at: now().toISOString() },
    })
    throw createError('CONFLICT', { detail: 'L’entrée a échoué de nouveau : elle reste de côté.' })
  }
  await inTransaction({ req, name: 'events.closeDeadLetter' }, async () => {
    const data = { state: 'done', doneAt: now().toISOString() }
    await payload.db.updateOne({ collection, where, data, req })
    await appendAuditEvent(req, {
      type: 'deadLetterRetried',
      actor,
      documentKey: null,
      reference: null,
      data: { deadLetter: id, consumer, log, seq },
    })
  })
}

/** How many entries are put aside. */
export const countDeadLetters = async ({ db }: Payload): Promise<number> => {
  const { totalDocs } = await db.count({ collection, where: { state: { equals: 'open' } } })
  return totalDocs
}
