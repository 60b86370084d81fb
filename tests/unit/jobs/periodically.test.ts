import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { periodically } from '../../../src/jobs/periodically'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const onError = vi.fn()

describe('periodically', () => {
  it('acts at once, then again after each pause, never twice at once', async () => {
    let running = 0
    let most = 0
    const act = vi.fn(async () => {
      running += 1
      most = Math.max(most, running)
      await new Promise((resolve) => setTimeout(resolve, 500))
      running -= 1
    })
    const job = periodically(act, { every: 100, onError })
    expect(act).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1300)
    expect(act).toHaveBeenCalledTimes(3)
    expect(most).toBe(1)
    const stopped = job.stop()
    await vi.advanceTimersByTimeAsync(5000)
    await stopped
    expect(running).toBe(0)
    expect(act).toHaveBeenCalledTimes(3)
  })

  it('tells of a failure and goes on', async () => {
    const act = vi.fn(() => Promise.reject(new Error('down')))
    const job = periodically(act, { every: 100, onError })
    await vi.advanceTimersByTimeAsync(250)
    expect(act).toHaveBeenCalledTimes(3)
    expect(onError).toHaveBeenCalledTimes(3)
    await job.stop()
  })
})
