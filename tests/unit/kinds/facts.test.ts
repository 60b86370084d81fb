import { describe, expect, it } from 'vitest'

import {
  kindCodes,
  kindFacts,
  kindOfCollection,
  kindOfReference,
  longestReviewMonths,
} from '../../../src/kinds/facts'
import { nurseProtocolReviewMonths } from '../../../src/kinds/protocol/facts'
import { controlledSlugs, isControlledSlug, slugs } from '../../../src/slugs'
import { documentKinds } from '../../../src/vocabulary/documents'

const all = Object.values(kindFacts)

describe('kinds of document', () => {
  it('go to a collection and back', () => {
    for (const kind of kindCodes) {
      expect(kindOfCollection[kindFacts[kind].collection]).toBe(kind)
      expect(kindOfReference(`${kindFacts[kind].prefix}-AGE-001`)).toBe(kind)
    }
    expect(all.map(({ collection }) => collection)).toEqual(controlledSlugs)
    expect(documentKinds.codes).toEqual(kindCodes)
  })

  it('share neither a collection, nor a prefix, nor a path, nor a name', () => {
    for (const name of ['collection', 'prefix', 'path', 'anchor'] as const) {
      const given = all.flatMap((facts) => facts[name] ?? [])
      expect(new Set(given).size, name).toBe(given.length)
    }
    for (const name of ['singular', 'plural', 'one', 'english'] as const) {
      expect(new Set(all.map(({ names }) => names[name])).size, name).toBe(all.length)
    }
  })

  // What the contract says of these four; a kind that comes has its own test.
  it.each([
    ['protocol', 'PRO', 'protocols', 24, 2],
    ['training', 'FOR', 'training', 24, 1],
    ['newsletter', 'LET', 'newsletters', null, 1],
    ['resource', 'RES', 'resources', 36, 1],
  ] as const)(
    'have the prefix, path, review period and reviews of the contract: %s',
    (kind, prefix, path, reviewPeriodMonths, major) => {
      const usualReviews = { major, minor: 1 }
      expect(kindFacts[kind]).toMatchObject({ prefix, path, reviewPeriodMonths, usualReviews })
    },
  )

  it('are reviewed after 60 months at most, a nurse protocol after 12', () => {
    expect(nurseProtocolReviewMonths).toBe(12)
    expect(longestReviewMonths).toBe(60)
    for (const { reviewPeriodMonths } of all) {
      expect(reviewPeriodMonths ?? 1).toBeLessThanOrEqual(longestReviewMonths)
    }
  })
})

describe('slugs', () => {
  it('are each named once', () => {
    const named = Object.values(slugs)
    expect(new Set(named).size).toBe(named.length)
  })

  it('tell controlled collections from the others', () => {
    const controlled = Object.values(slugs).filter((slug) => isControlledSlug(slug))
    expect(controlled).toEqual(controlledSlugs)
    expect(isControlledSlug('users')).toBe(false)
    expect(isControlledSlug('nothing')).toBe(false)
  })
})
