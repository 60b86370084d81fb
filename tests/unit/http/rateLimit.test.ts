import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { createRateLimit } from '../../../src/http/rateLimit'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

describe('createRateLimit', () => {
  it('counts each address by itself, and starts afresh after a minute', () => {
    const limit = createRateLimit(1, { name: 'few', aMinute: 2 })
    expect(limit?.('a').retryAfter).toBeUndefined()
    vi.advanceTimersByTime(20_000)
    expect(limit?.('a').headers).toMatchObject({
      'RateLimit-Policy': '"few";q=2;w=60',
      RateLimit: '"few";r=0;t=40',
    })
    expect(limit?.('a').retryAfter).toBe(40)
    expect(limit?.('b').retryAfter).toBeUndefined()
    vi.advanceTimersByTime(40_000)
    expect(limit?.('a').retryAfter).toBeUndefined()
  })

  it('counts nothing at a scale of 0', () => {
    expect(createRateLimit(0)).toBeUndefined()
  })

  it('never holds more than so many addresses', () => {
    const limit = createRateLimit(1, { name: 'few', aMinute: 1 })
    for (let index = 0; index < 25_000; index += 1) limit?.(`address ${index}`)
    expect(limit?.('address 24999').retryAfter).toBeDefined()
    expect(limit?.('address 0').retryAfter).toBeUndefined()
  })

  it('forgets those whose minute is over, and nobody else, when there are so many', () => {
    const limit = createRateLimit(1, { name: 'few', aMinute: 1 })
    for (let index = 0; index < 6000; index += 1) limit?.(`early ${index}`)
    vi.advanceTimersByTime(30_000)
    for (let index = 0; index < 3000; index += 1) limit?.(`late ${index}`)
    vi.advanceTimersByTime(30_000)
    for (let index = 0; index < 6000; index += 1) limit?.(`new ${index}`)
    expect(limit?.('early 0').retryAfter).toBeUndefined()
    expect(limit?.('late 0').retryAfter).toBe(30)
    expect(limit?.('new 0').retryAfter).toBe(60)
  })
})
