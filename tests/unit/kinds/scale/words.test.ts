import { describe, expect, it } from 'vitest'

import { agesFr, rangeFr, scoresFr } from '../../../../src/kinds/scale/words'

const ages = (from: number | null, to: number | null) =>
  agesFr({ ageGroups: [], ages: { from, to } })

describe('the words of a scale', () => {
  it.each([
    [0, 84, 'de la naissance à 7\u00a0ans'],
    [2, 84, 'de 2\u00a0mois à 7\u00a0ans'],
    [0, 3, 'de la naissance à 3\u00a0mois'],
    [72, null, 'à partir de 6\u00a0ans'],
    [0, null, 'dès la naissance'],
    [null, 18, 'jusqu’à 18\u00a0mois'],
    [null, 216, 'jusqu’à 18\u00a0ans'],
    [4.5, null, 'à partir de 4,5\u00a0mois'],
    [null, null, ''],
  ])('say ages from %s to %s months', (from, to, words) => {
    expect(ages(from, to)).toBe(words)
  })

  it('name who a scale is for before its bounds', () => {
    expect(agesFr({ ageGroups: ['child', 'adult'], ages: { from: 72, to: null } })).toBe(
      'enfant, adulte\u202f; à partir de 6\u00a0ans',
    )
  })

  it.each([
    [2, 5, '2 à 5'],
    [4, 4, '4'],
    [4, null, 'à partir de 4'],
    [null, 3, 'jusqu’à 3'],
    [0.5, 1.5, '0,5 à 1,5'],
  ])('say the scores of a threshold from %s to %s', (from, to, words) => {
    expect(scoresFr({ from, to })).toBe(words)
  })

  it('say a range only where both ends are known', () => {
    expect(rangeFr({ min: 0, max: 10 })).toBe('de 0 à 10')
    expect(rangeFr({ min: 0, max: null })).toBe('')
  })
})
