import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

import { parisWallTime } from '../../../src/dates/parisTime'
import { addMonths, reviewStateOf } from '../../../src/content/reviewDate'
import { reviewPeriodOf } from '../../../src/content/reviewPeriod'
import { buildContent } from './support/workingCopy'

const later = (from: string, months: number): string =>
  addMonths(new Date(from), months).toISOString()

describe('months counted in Paris', () => {
  it('end on the last day of a shorter month', () => {
    expect(later('2027-01-31T11:00:00.000Z', 1)).toBe('2027-02-28T11:00:00.000Z')
    expect(later('2028-01-31T11:00:00.000Z', 1)).toBe('2028-02-29T11:00:00.000Z')
    expect(later('2026-08-31T10:00:00.000Z', 6)).toBe('2027-02-28T11:00:00.000Z')
    expect(later('2028-02-29T11:00:00.000Z', 12)).toBe('2029-02-28T11:00:00.000Z')
  })

  it('keep the time of day across a change of clocks', () => {
    expect(later('2026-01-15T08:30:00.123Z', 6)).toBe('2026-07-15T07:30:00.123Z')
  })

  it('take the day of Paris, not of UTC', () => {
    // 31 January in Paris, 00:30.
    expect(later('2027-01-30T23:30:00.000Z', 1)).toBe('2027-02-27T23:30:00.000Z')
    expect(later('2026-12-31T23:30:00.000Z', 2)).toBe('2027-02-28T23:30:00.000Z')
  })

  it('find a moment even in the hour that is skipped, and the first of the hour that comes twice', () => {
    expect(later('2026-02-28T01:30:00.000Z', 1)).toBe('2026-03-28T01:30:00.000Z')
    expect(later('2027-02-28T01:30:00.000Z', 1)).toBe('2027-03-28T01:30:00.000Z')
    expect(later('2026-09-25T00:30:00.000Z', 1)).toBe('2026-10-25T00:30:00.000Z')
  })

  test.prop([
    fc.date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
    fc.integer({ min: 0, max: 60 }),
  ])('are so many months later on the clock of Paris', (date, months) => {
    const from = parisWallTime(date)
    const to = parisWallTime(addMonths(date, months))
    expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months)
    expect(to.day).toBeLessThanOrEqual(from.day)
    expect(to.minute).toBe(from.minute)
  })
})

describe('the review period', () => {
  it('is that of the kind: 12 for a nurse protocol, 24, 36, none for a newsletter', () => {
    expect(reviewPeriodOf(buildContent('protocol'))).toBe(12)
    expect(reviewPeriodOf(buildContent('protocol', { nurseProtocol: false }))).toBe(24)
    expect(reviewPeriodOf(buildContent('training'))).toBe(24)
    expect(reviewPeriodOf(buildContent('resource'))).toBe(36)
    expect(reviewPeriodOf(buildContent('newsletter', { reviewPeriodMonths: 12 }))).toBeNull()
  })

  it('is what the document asks for, 60 months at most', () => {
    expect(reviewPeriodOf(buildContent('protocol', { reviewPeriodMonths: 6 }))).toBe(6)
    expect(reviewPeriodOf(buildContent('resource', { reviewPeriodMonths: 600 }))).toBe(60)
    expect(reviewPeriodOf(buildContent('resource', { reviewPeriodMonths: 0 }))).toBe(36)
  })
})

describe('the review state', () => {
  const reviewDueAt = '2027-01-01T10:00:00.000Z'
  const at = (now: string): string => reviewStateOf({ reviewDueAt, now: new Date(now) })

  it('is due from 90 days before the review date, and overdue from that moment on', () => {
    expect(at('2026-10-03T09:59:59.999Z')).toBe('current')
    expect(at('2026-10-03T10:00:00.000Z')).toBe('due')
    expect(at('2027-01-01T09:59:59.999Z')).toBe('due')
    expect(at('2027-01-01T10:00:00.000Z')).toBe('overdue')
  })

  it('is none without a review date', () => {
    expect(reviewStateOf({ reviewDueAt: null, now: new Date() })).toBe('none')
  })
})
