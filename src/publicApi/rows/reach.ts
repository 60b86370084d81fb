import { setTimeout as wait } from 'node:timers/promises'

import type { Payload } from 'payload'

import { isDatabaseAway } from '../../database/absence'
import { createError, isCodedError } from '../../errors'
import { slugs } from '../../slugs'

/** Longer than any healthy read, shorter than a reader waits. */
const patience = 5000

/**
 * Asks the database, and turns its silence or absence into UNAVAILABLE: a driver that looks for its server for
 * half a minute must not hold the reader that long. Any other error is left as it is.
 */
export const reachDatabase = async <T>(ask: () => Promise<T>): Promise<T> => {
  const stop = new AbortController()
  const silence = wait(patience, undefined, { signal: stop.signal, ref: false }).then(() => {
    const cause = Object.assign(new Error('The database is silent'), { name: 'DatabaseSilent' })
    throw Object.assign(createError('UNAVAILABLE'), { cause })
  })
  // The race decides; a timer that is called off afterwards is nobody's error.
  silence.catch(() => undefined)
  try {
    return await Promise.race([ask(), silence])
  } catch (error) {
    // What the database says of a question is no silence: whoever asked it has to hear.
    if (isCodedError(error) || !isDatabaseAway(error)) throw error
    throw Object.assign(createError('UNAVAILABLE'), { cause: error })
  } finally {
    stop.abort()
  }
}

/** Asks the database for next to nothing. @throws UNAVAILABLE when it does not. */
export const askAnything = async (payload: Payload): Promise<void> => {
  await reachDatabase(() =>
    payload.find({
      collection: slugs.counters,
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    }),
  )
}
