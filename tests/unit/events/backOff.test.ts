import { describe, expect, it } from 'vitest'

import { afterFailure, type BackOff } from '../../../src/events/backOff'

const at = new Date('2026-03-02T08:00:00.000Z')
const policy: BackOff = { first: 1000, longest: 5000, tries: 5 }

const pauseAfter = (attempts: number): number | null => {
  const verdict = afterFailure(policy, { attempts, at })
  return verdict.again ? verdict.at.getTime() - at.getTime() : null
}

describe('what failed', () => {
  it('is tried again later each time, up to a longest pause, and then no more', () => {
    expect([0, 1, 2, 3, 4, 5].map(pauseAfter)).toEqual([1000, 2000, 4000, 5000, null, null])
  })

  it('counts each failure', () => {
    expect([0, 4].map((attempts) => afterFailure(policy, { attempts, at }).attempts)).toEqual([
      1, 5,
    ])
  })
})
