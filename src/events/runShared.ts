import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import { isTransientConflict } from '../database'
import { isDatabaseAway } from '../database/absence'
import { now } from '../dates/clock'
import { afterFailure, consumerBackOff } from './backOff'
import {
  advanceCursor,
  beginCursor,
  postponeCursor,
  readCursors,
  releaseCursor,
  takeCursor,
  type Cursor,
} from './cursors'
import { writeDeadLetter } from './deadLetters'
import { readEntries, readHeads } from './logs'
import { missingEntry } from './missingEntry'
import { isDue, nextStep, type Step } from './nextStep'
import type { SharedConsumer } from './types'

type Held = { name: string; holder: string }
type Next = Exclude<Step, { do: 'rest' }>
type Run = { consumer: SharedConsumer; held: Held; attempts: number }

const seqOf = (step: Next): number => (step.do === 'handle' ? step.entry.seq : step.seq)

const handle = (payload: Payload, { consumer }: Run, step: Next): Promise<void> =>
  step.do === 'handle'
    ? consumer.handle(step.entry, { payload })
    : Promise.reject(missingEntry(consumer.log, step.seq))

/** Another try later, or the dead letters and on with the next. Gives whether to go on. */
const takeFailure = async (
  payload: Payload,
  { consumer, held, attempts }: Run,
  { step, error }: { step: Next; error: unknown },
): Promise<boolean> => {
  // No fault of the entry's: it is tried again for as long as it takes.
  if (isDatabaseAway(error) || isTransientConflict(error)) throw error
  const verdict = afterFailure(consumerBackOff, { attempts, at: now() })
  if (verdict.again) {
    payload.logger.warn({ err: error }, `Consumer ${consumer.name} failed and tries again`)
    await postponeCursor(payload, held, { ...verdict, seq: seqOf(step) - 1 })
    return false
  }
  await writeDeadLetter(payload, {
    consumer: consumer.name,
    log: consumer.log,
    seq: seqOf(step),
    ...(step.do === 'handle' && { about: step.entry }),
    error,
  })
  return advanceCursor(payload, held, seqOf(step))
}

/** Gives one entry to the consumer; false ends the run. */
const takeStep = async (payload: Payload, run: Run, step: Next): Promise<boolean> => {
  try {
    await handle(payload, run, step)
  } catch (error) {
    return takeFailure(payload, run, { step, error })
  }
  return advanceCursor(payload, run.held, seqOf(step))
}

const isWanted = ({ types }: SharedConsumer, step: Next): boolean =>
  step.do === 'miss' || types === undefined || types.includes(step.entry.type)

/** Runs a consumer from where its cursor is. What it does not want is passed in memory, and noted at the end. */
const runHeld = async (
  payload: Payload,
  { consumer, held, cursor }: { consumer: SharedConsumer; held: Held; cursor: Cursor },
): Promise<number | undefined> => {
  let { seq, attempts } = cursor
  let passed: number | undefined
  for (;;) {
    const entries = await readEntries(payload, consumer.log, seq)
    let step = nextStep(seq, entries)
    if (step.do === 'rest') return passed
    while (step.do !== 'rest') {
      const wanted = isWanted(consumer, step)
      if (wanted && !(await takeStep(payload, { consumer, held, attempts }, step))) return undefined
      seq = seqOf(step)
      passed = wanted ? undefined : seq
      attempts = 0
      step = nextStep(seq, entries)
    }
  }
}

const runOne = async (payload: Payload, consumer: SharedConsumer): Promise<void> => {
  const held = { name: consumer.name, holder: randomUUID() }
  const cursor = await takeCursor(payload, held)
  if (cursor === null) return
  let passed: number | undefined
  try {
    passed = await runHeld(payload, { consumer, held, cursor })
  } finally {
    await releaseCursor(payload, held, passed)
  }
}

/**
 * Gives the shared consumers what came since, in order; what another process works on is left to it. Looking costs
 * two reads.
 */
export const runShared = async (
  payload: Payload,
  consumers: readonly SharedConsumer[],
): Promise<void> => {
  if (consumers.length === 0) return
  const known = await readCursors(payload)
  const isNew = ({ name }: SharedConsumer): boolean => known.every((cursor) => cursor.name !== name)
  for (const consumer of consumers.filter(isNew)) await beginCursor(payload, consumer)
  const cursors = consumers.some(isNew) ? await readCursors(payload) : known
  const heads = await readHeads(payload)
  for (const consumer of consumers) {
    const cursor = cursors.find(({ name }) => name === consumer.name)
    if (cursor && isDue(cursor, heads[consumer.log], now())) await runOne(payload, consumer)
  }
}
