import { expect } from 'vitest'

import { patience } from '../../scripts/patience.mjs'

/** Asks again and again until what is asked for is so: `await until(state).toBe('draft')`. */
export const until = <Value>(ask: () => Promise<Value> | Value) =>
  expect.poll(ask, { timeout: patience, interval: 20 })
