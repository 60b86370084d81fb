import { describe, expect, it } from 'vitest'

import { dateFr, dateTimeFr } from '../../../src/dates/french'

describe('dates in French', () => {
  it('say the first of a month as « 1er », and count days in Paris', () => {
    expect(dateFr('2026-12-31T23:30:00.000Z')).toBe('1er\u00a0janvier\u00a02027')
    expect(dateFr('2026-11-22T21:41:00.000Z')).toBe('22\u00a0novembre\u00a02026')
    expect(dateFr('2026-11-11T12:00:00.000Z')).toBe('11\u00a0novembre\u00a02026')
  })

  it('give the time of Paris, in summer and in winter', () => {
    expect(dateTimeFr('2026-07-01T07:05:00.000Z')).toBe(
      '1er\u00a0juillet\u00a02026 à 09\u00a0h\u00a005',
    )
    expect(dateTimeFr('2026-01-15T07:05:00.000Z')).toBe(
      '15\u00a0janvier\u00a02026 à 08\u00a0h\u00a005',
    )
  })

  it('are empty for what is no date', () => {
    expect([dateFr(null), dateFr(''), dateFr('bientôt'), dateTimeFr(undefined)]).toEqual([
      '',
      '',
      '',
      '',
    ])
  })
})
