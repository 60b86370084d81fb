import { describe, expect, it } from 'vitest'

import { controlledSlugs, isControlledSlug, slugs } from '../../../src/slugs'
import { documentKinds } from '../../../src/vocabulary/documents'
import { kindFacts, kindOfCollection, longestReviewMonths } from '../../../src/kinds/facts'
import { nurseProtocolReviewMonths } from '../../../src/kinds/protocol/facts'

describe('kinds of document', () => {
  it('go to a collection and back', () => {
    for (const kind of documentKinds.codes) {
      expect(kindOfCollection[kindFacts[kind].collection]).toBe(kind)
    }
    expect(documentKinds.codes.map((kind) => kindFacts[kind].collection)).toEqual([
      ...controlledSlugs,
    ])
  })

  it('have the prefixes and the public paths of the contract', () => {
    expect(documentKinds.codes.map((kind) => kindFacts[kind].prefix)).toEqual([
      'PRO',
      'FOR',
      'LET',
      'RES',
    ])
    expect(documentKinds.codes.map((kind) => kindFacts[kind].path)).toEqual([
      'protocols',
      'training',
      'newsletters',
      'resources',
    ])
  })

  it('are reviewed after 12, 24, 24 and 36 months, a newsletter never', () => {
    expect(nurseProtocolReviewMonths).toBe(12)
    expect(kindFacts.protocol.reviewPeriodMonths).toBe(24)
    expect(kindFacts.training.reviewPeriodMonths).toBe(24)
    expect(kindFacts.resource.reviewPeriodMonths).toBe(36)
    expect(kindFacts.newsletter.reviewPeriodMonths).toBeNull()
    expect(longestReviewMonths).toBe(60)
  })
})

describe('slugs', () => {
  it('are each named once', () => {
    const all = Object.values(slugs)
    expect(new Set(all).size).toBe(all.length)
  })

  it('tell controlled collections from the others', () => {
    const controlled = Object.values(slugs).filter((slug) => isControlledSlug(slug))
    expect(controlled).toEqual(['protocols', 'training-modules', 'newsletters', 'resources'])
    expect(isControlledSlug('users')).toBe(false)
    expect(isControlledSlug('nothing')).toBe(false)
  })
})
