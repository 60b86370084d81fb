import { describe, expect, it } from 'vitest'

import { isDue, nextStep } from '../../../src/events/nextStep'
import type { Entry } from '../../../src/events'

const entry = (seq: number): Entry => ({
  log: 'changes',
  seq,
  type: 'released',
  reference: null,
  row: {},
})
const entries = [3, 4, 6].map(entry)

describe('the step after an entry', () => {
  it('is the very next one, whatever else there is', () => {
    expect(nextStep(2, entries)).toEqual({ do: 'handle', entry: entry(3) })
    expect(nextStep(3, entries)).toEqual({ do: 'handle', entry: entry(4) })
  })

  it('is none when there is none', () => {
    expect(nextStep(6, entries)).toEqual({ do: 'rest' })
    expect(nextStep(0, [])).toEqual({ do: 'rest' })
  })

  it('never leaps over one that is not there', () => {
    expect(nextStep(4, entries)).toEqual({ do: 'miss', seq: 5 })
  })
})

describe('a shared cursor is due', () => {
  const at = new Date('2026-03-02T08:00:00.000Z')
  const later = new Date(at.getTime() + 1)
  const state = { seq: 3, retryAt: at, leaseUntil: at }
  it.each([
    [state, 4, true],
    [state, 3, false],
    [{ ...state, retryAt: later }, 4, false],
    [{ ...state, leaseUntil: later }, 4, false],
  ])('%j before %i: %s', (cursor, head, expected) => {
    expect(isDue(cursor, head, at)).toBe(expected)
  })
})
