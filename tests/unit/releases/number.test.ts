import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

import { formatNumber, nextNumber, orderOf, parseNumber } from '../../../src/releases/number'

const numbers = fc.record({
  major: fc.integer({ min: 1, max: 9_999 }),
  minor: fc.integer({ min: 0, max: 9_998 }),
})

describe('release numbers', () => {
  it('begin at 1.0, or at the number that was asked for', () => {
    expect(nextNumber({ used: [], changeType: 'minor' })).toEqual({ major: 1, minor: 0 })
    const requested = { major: 3, minor: 0 }
    expect(nextNumber({ used: [], changeType: 'major', requested })).toEqual(requested)
  })

  it.each(['0.1', '1', '1.01', '01.0', '1.0.0', 'v1.0', '', '1.00000'])('refuse %j', (text) => {
    expect(parseNumber(text)).toBeNull()
  })

  test.prop([
    fc.array(numbers, { minLength: 1, maxLength: 20 }),
    fc.constantFrom('major', 'minor'),
  ])('are always after the highest ever used', (used, changeType) => {
    const next = nextNumber({ used, changeType: changeType === 'major' ? 'major' : 'minor' })
    expect(used.every((number) => orderOf(number) < orderOf(next))).toBe(true)
  })

  test.prop([numbers])('are read as they are written', (number) => {
    expect(parseNumber(formatNumber(number))).toEqual(number)
  })
})
