import { describe, expect, it } from 'vitest'

import { stageKey, stageOf } from '../../../src/releases/reviewStages'

const day = 86_400_000
const reviewDueAt = new Date('2027-03-02T08:00:00.000Z')
const before = (milliseconds: number) => new Date(reviewDueAt.getTime() - milliseconds)

describe('a review date', () => {
  it.each([
    [90 * day + 1, null],
    [90 * day, 90],
    [60 * day + 1, 90],
    [60 * day, 60],
    [30 * day, 30],
    [1, 30],
    [0, 0],
    [-day, 0],
  ])('%i ms off is at the stage %s', (left, stage) => {
    expect(stageOf({ reviewDueAt, now: before(left) })).toBe(stage)
  })

  it('has one key for each stage, whatever release inherits it', () => {
    const of = { documentKey: 'protocols/x', reviewDueAt }
    expect(stageKey({ ...of, stage: 30 })).toBe('review/protocols/x/2027-03-02T08:00:00.000Z/30')
    expect(stageKey({ ...of, stage: 0 })).not.toBe(stageKey({ ...of, stage: 30 }))
  })
})
