import { describe, expect, it } from 'vitest'

import { ageOf } from '../../../src/dates/french'

const now = new Date('2026-11-27T09:00:00Z')

describe('an age', () => {
  it.each([
    ['2026-11-27T08:59:00Z', 'depuis aujourd’hui'],
    ['2026-11-27T12:00:00Z', 'depuis aujourd’hui'],
    ['2026-11-26T22:59:00Z', 'depuis hier'],
    // In Paris it is the 27th already.
    ['2026-11-26T23:01:00Z', 'depuis aujourd’hui'],
    ['2026-11-24T09:00:00Z', 'depuis 3\u00A0jours'],
    ['2026-08-01T09:00:00Z', 'depuis 3\u00A0mois'],
    ['2023-11-01T09:00:00Z', 'depuis 3\u00A0ans'],
  ])('of %s is said « %s »', (since, said) => {
    expect(ageOf(since, now)).toBe(said)
  })
})
