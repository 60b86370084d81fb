import { AsyncLocalStorage } from 'node:async_hooks'

type Clock = { at: () => Date }

declare global {
  var protothequeClock: AsyncLocalStorage<Clock> | undefined
}

// Next's bundle and the server load this file twice; both must see the same clock.
const storage = (globalThis.protothequeClock ??= new AsyncLocalStorage<Clock>())

/** The moment it is: the system's, or the one that the sample library is being written at. */
export const now = (): Date => storage.getStore()?.at() ?? new Date()

/** Runs `act` with every `now()` inside it answering `at()`. Only the seeding and tests use it. */
export const withClock = async <T>(at: () => Date, act: () => Promise<T>): Promise<T> =>
  storage.run({ at }, act)
