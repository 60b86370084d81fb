import { describe, expect, it } from 'vitest'

import { findMissing } from '../../../../src/content/missing'
import { paragraph, richText } from '../../../../src/richText/model/build'
import { buildScale, hashOfScale, workingScale } from './support/sample'

const pathsOf = (changes: Record<string, unknown>): string[] =>
  findMissing(buildScale(changes)).map(({ path }) => path)

describe('what a scale lacks', () => {
  it('is nothing for a complete one, with or without its items', () => {
    expect(pathsOf({})).toEqual([])
    expect(pathsOf({ items: [], itemCount: 10, thresholds: [] })).toEqual([])
  })

  it('is its recommendation of use, whatever else it has', () => {
    const [issue] = findMissing(buildScale({ recommendation: richText([paragraph(' ')]) }))
    expect(issue).toEqual({
      path: 'recommendation',
      message: 'Rédigez la recommandation d’emploi\u00a0: aucune échelle ne paraît sans elle.',
    })
  })

  it('is all that a reader has to know of it, of an empty one', () => {
    const empty = Object.fromEntries(Object.keys(workingScale).map((name) => [name, null]))
    expect(pathsOf(empty)).toEqual([
      'title',
      'summary',
      'themes',
      'measures',
      'population',
      'settings',
      'communication',
      'filledInBy',
      'itemCount',
      'range.min',
      'range.max',
      'recommendation',
      'licence',
      'source',
    ])
  })

  it.each<[string, Record<string, unknown>, string[]]>([
    ['some of its items', { itemCount: 5 }, ['items']],
    [
      'a title and scores of an item',
      { items: [{ key: 'a' }] },
      ['items.0.title', 'items.0.scores'],
    ],
    [
      'the value of a score',
      { items: [{ key: 'a', title: 'A', scores: [{ label: 'Oui' }] }] },
      ['items.0.scores.0.value'],
    ],
    ['what a threshold means', { thresholds: [{ from: 2 }] }, ['thresholds.0.meaning']],
    ['the scores of a threshold', { thresholds: [{ meaning: 'Douleur' }] }, ['thresholds.0.from']],
    [
      'a threshold within its scores',
      { thresholds: [{ from: 2, to: 5, meaning: 'Douleur' }] },
      ['thresholds.0.from'],
    ],
    [
      'a threshold that begins before it ends',
      { thresholds: [{ from: 3, to: 2, meaning: 'Douleur' }] },
      ['thresholds.0.to'],
    ],
    [
      'ages in their order, whatever their units',
      { ages: { from: 2, fromUnit: 'year', to: 18, toUnit: 'month' } },
      ['ages.to'],
    ],
  ])('is %s', (_name, changes, paths) => {
    expect(pathsOf(changes)).toEqual(paths)
  })
})

describe('the content of a scale', () => {
  it('counts ages in months', () => {
    expect(
      buildScale({ ages: { from: 2, fromUnit: 'month', to: 7, toUnit: 'year' } }).ages,
    ).toEqual({
      from: 2,
      to: 84,
    })
    expect(buildScale({ ages: { from: 4 } }).ages).toEqual({ from: 48, to: null })
    expect(buildScale({ ages: null }).ages).toEqual({ from: null, to: null })
  })

  it.each<[string, Record<string, unknown>]>([
    ['what it measures', { measures: 'Autre' }],
    ['for whom it is', { population: 'Autre' }],
    ['the groups of ages', { ageGroups: ['child'] }],
    ['an age', { ages: { from: 5 } }],
    ['the unit of an age', { ages: { from: 4, fromUnit: 'month' } }],
    ['communication', { communication: 'observed' }],
    ['who fills it in', { filledInBy: 'Autre' }],
    ['the number of items', { itemCount: 2 }],
    ['an end of its range', { range: { min: 1, max: 4 } }],
    ['a threshold', { thresholds: [{ from: 3, to: 4, meaning: 'Douleur modérée ou plus' }] }],
    ['the recommendation', { recommendation: richText([paragraph('Autre')]) }],
    ['the licence', { licence: 'Autre' }],
    ['the source', { source: 'Autre' }],
    ['the items', { items: [] }],
  ])('has another hash with another value of %s', (_name, changes) => {
    expect(hashOfScale(changes)).not.toBe(hashOfScale())
  })

  it('has the same hash however its boxes were ticked and its rows are numbered inside', () => {
    expect(hashOfScale({ ageGroups: ['child', 'adult'] })).toBe(hashOfScale())
    expect(
      hashOfScale({
        thresholds: [{ id: 'x', from: 2, to: 4, meaning: 'Douleur modérée ou plus' }],
      }),
    ).toBe(hashOfScale())
    expect(hashOfScale({ ages: { from: 48, fromUnit: 'month' } })).toBe(hashOfScale())
  })

  it('tells a score of zero from none', () => {
    const scores = (value: number | null) => ({
      items: [{ key: 'item', title: 'A', scores: [{ value, label: 'Non' }] }],
    })
    expect(hashOfScale(scores(0))).not.toBe(hashOfScale(scores(null)))
  })
})
