import type { Payload } from 'payload'

import { isDatabaseAway } from '../database/absence'
import { now } from '../dates/clock'
import { afterFailure, consumerBackOff } from './backOff'
import { writeDeadLetter } from './deadLetters'
import { readEntries } from './logs'
import { missingEntry } from './missingEntry'
import { nextStep } from './nextStep'
import { singleFlight } from './singleFlight'
import type { Entry, PerProcessConsumer } from './types'

/** Gives the consumers of one process what comes, in order. */
export type Follower = {
  consumers: readonly PerProcessConsumer[]
  /** Resolves when what was committed before the call is taken in. */
  catchUp: () => Promise<void>
  /** The same, with what was passed over and what no entry tells of. */
  refresh: () => Promise<void>
}

type State = { seq: number; attempts: number; retryAt: Date; passed: Entry[] }

/** What a log without this entry has in its place. */
const absent = (consumer: PerProcessConsumer, seq: number): Entry => ({
  log: consumer.log,
  seq,
  type: '',
  reference: null,
  row: {},
})

const followOne = (payload: Payload, consumer: PerProcessConsumer) => {
  const state: State = { seq: 0, attempts: 0, retryAt: new Date(0), passed: [] }

  const passOver = async (entry: Entry, error: unknown): Promise<void> => {
    const { name, log } = consumer
    await writeDeadLetter(payload, { consumer: name, log, seq: entry.seq, about: entry, error })
    await consumer.passOver(entry)
    state.seq = entry.seq
    state.passed.push(entry)
    state.attempts = 0
  }

  /** Throws what the entry threw while it is to be tried again. */
  const takeFailure = async (entry: Entry, error: unknown): Promise<void> => {
    if (isDatabaseAway(error)) throw error
    const at = now()
    // Who waits for an own release tries at once; only what was due counts.
    if (at < state.retryAt) throw error
    const verdict = afterFailure(consumerBackOff, { attempts: state.attempts, at })
    if (!verdict.again) {
      await passOver(entry, error)
      return
    }
    state.attempts = verdict.attempts
    state.retryAt = verdict.at
    throw error
  }

  const take = async (entry: Entry, isThere: boolean): Promise<void> => {
    try {
      if (!isThere) throw missingEntry(consumer.log, entry.seq)
      await consumer.handle(entry)
    } catch (error) {
      await takeFailure(entry, error)
      return
    }
    state.attempts = 0
  }

  // Past an entry that the log does not have, too.
  const position = (): number => Math.max(consumer.position(), state.seq)

  const catchUp = async (): Promise<void> => {
    for (;;) {
      const entries = await readEntries(payload, consumer.log, position())
      if (entries.length === 0) return
      for (;;) {
        const step = nextStep(position(), entries)
        if (step.do === 'rest') break
        if (step.do === 'handle') await take(step.entry, true)
        else await take(absent(consumer, step.seq), false)
      }
    }
  }

  const tryAgain = async (): Promise<void> => {
    for (const entry of [...state.passed]) {
      try {
        await consumer.again(entry)
        state.passed = state.passed.filter((one) => one !== entry)
      } catch {
        // Told when it was put aside: it stays there.
      }
    }
  }

  return { catchUp, tryAgain }
}

/** Follows the logs for the consumers of this process. */
export const createFollower = (
  payload: Payload,
  consumers: readonly PerProcessConsumer[],
): Follower => {
  const each = consumers.map((consumer) => ({ consumer, ...followOne(payload, consumer) }))
  const catchUp = singleFlight(async () => {
    const ends = await Promise.allSettled(each.map((one) => one.catchUp()))
    const failed = ends.find((end) => end.status === 'rejected')
    if (failed) throw failed.reason
  })
  const refresh = singleFlight(async () => {
    await catchUp()
    for (const { consumer, tryAgain } of each) {
      await tryAgain()
      await consumer.refresh?.()
    }
  })
  return { consumers, catchUp, refresh }
}
