import { setTimeout as sleep } from 'node:timers/promises'

import { isTransientConflict } from '../database'
import { withScope } from './conflictScope'

const runs = 8

export type Outcome = { response: Response; error: unknown }

// Longer each time, never the same for two that met.
const pause = (run: number): Promise<void> => sleep(2 ** run * 5 * (0.5 + Math.random()))

const once = async (act: () => Promise<Response>): Promise<Outcome> => {
  const { result, error } = await withScope(act)
  return { response: result, error }
}

/**
 * Runs a request, and the whole of it again when two writers met in the database: a transaction that
 * the database has ended cannot go on. A bounded number of times.
 */
export const retryOnConflict = async (act: () => Promise<Response>): Promise<Outcome> => {
  let outcome = await once(act)
  for (let run = 1; run < runs && isTransientConflict(outcome.error); run += 1) {
    await pause(run)
    outcome = await once(act)
  }
  return outcome
}
