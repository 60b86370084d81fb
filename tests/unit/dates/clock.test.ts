import { describe, expect, it } from 'vitest'

import { now, withClock } from '../../../src/dates/clock'

const at = (iso: string) => (): Date => new Date(iso)

describe('the clock', () => {
  it('is the system’s outside of a set one', () => {
    const before = Date.now()
    expect(now().getTime()).toBeGreaterThanOrEqual(before)
  })

  it('answers the set moment, through whatever is awaited', async () => {
    const seen = await withClock(at('2026-01-02T03:04:05Z'), async () => {
      await new Promise((resolve) => setImmediate(resolve))
      return now().toISOString()
    })
    expect(seen).toBe('2026-01-02T03:04:05.000Z')
  })

  it('moves with the function that it was given', async () => {
    let day = 1
    const days = await withClock(
      () => new Date(Date.UTC(2026, 0, day)),
      async () => {
        const first = now().getUTCDate()
        day = 20
        await Promise.resolve()
        return [first, now().getUTCDate()]
      },
    )
    expect(days).toEqual([1, 20])
  })

  it('is its own for each of two runs at once', async () => {
    const year = (iso: string) =>
      withClock(at(iso), async () => {
        await Promise.resolve()
        return now().getUTCFullYear()
      })
    expect(await Promise.all([year('2001-05-05T00:00:00Z'), year('2002-05-05T00:00:00Z')])).toEqual(
      [2001, 2002],
    )
  })

  it('is the system’s again afterwards, a failure included', async () => {
    await expect(
      withClock(at('2001-05-05T00:00:00Z'), () => Promise.reject(new Error('failed'))),
    ).rejects.toThrow('failed')
    expect(now().getUTCFullYear()).toBeGreaterThan(2001)
  })
})
