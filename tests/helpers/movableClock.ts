import { _internal_jobSystemGlobals } from 'payload'

import { now } from '../../src/dates/clock'

/** The time of a whole process, which a test moves on instead of waiting. */
export type MovableClock = {
  /** Moves it on, in milliseconds. */
  advance: (milliseconds: number) => void
}

/** Sets the clock of this process, so far ahead of the system's: all that begins from here on goes by it. */
export const useMovableClock = (ahead: number): MovableClock => {
  let moved = ahead
  const at = (): Date => new Date(Date.now() + moved)
  globalThis.protothequeClock?.enterWith({ at })
  // Payload's queue of jobs has a clock of its own.
  _internal_jobSystemGlobals.getCurrentDate = now
  return {
    advance: (milliseconds) => {
      moved += milliseconds
    },
  }
}
