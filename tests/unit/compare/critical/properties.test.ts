import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'

import { criticalChanges } from '../../../../src/compare/critical/criticalChanges'
import { seeded } from '../../../helpers/depth'
import {
  anyContext,
  anyFrame,
  anyNumber,
  anyUnit,
  comparators,
  negations,
  saysOf,
} from './support/anySentence'
import { buildDifference, hashes, listed } from './support/difference'

const framed = (context: string, [head, tail]: readonly [string, string], said: string): string =>
  `${context}${head} ${said} ${tail}.`

const otherOf = (value: string, other: string): boolean => value !== other

describe('the gate, wherever the change stands', () => {
  test.prop([anyContext, anyFrame, anyNumber, anyNumber, anyUnit], seeded(18))(
    'lists a figure that changed',
    (context, frame, was, is, unit) => {
      fc.pre(otherOf(was, is))
      expect(
        listed(framed(context, frame, `${was} ${unit}`), framed(context, frame, `${is} ${unit}`)),
      ).toHaveLength(1)
    },
  )

  test.prop([anyContext, anyFrame, anyNumber, anyUnit, anyUnit], seeded(18))(
    'lists a unit that changed',
    (context, frame, number, was, is) => {
      fc.pre(otherOf(was, is))
      expect(
        listed(
          framed(context, frame, `${number} ${was}`),
          framed(context, frame, `${number} ${is}`),
        ),
      ).toHaveLength(1)
    },
  )

  test.prop(
    [
      anyContext,
      anyFrame,
      anyNumber,
      anyUnit,
      fc.constantFrom(...comparators, ''),
      fc.constantFrom(...comparators, ''),
    ],
    seeded(18),
  )('lists a comparator that changed, came or went', (context, frame, number, unit, was, is) => {
    fc.pre(saysOf(was) !== saysOf(is))
    expect(
      listed(
        framed(context, frame, `${was} ${number} ${unit}`),
        framed(context, frame, `${is} ${number} ${unit}`),
      ),
    ).toHaveLength(1)
  })

  test.prop(
    [anyContext, anyFrame, fc.constantFrom(...negations, ''), fc.constantFrom(...negations, '')],
    seeded(18),
  )('lists a negation that changed, came or went', (context, frame, was, is) => {
    fc.pre(otherOf(was, is))
    expect(listed(framed(context, frame, was), framed(context, frame, is))).toHaveLength(1)
  })

  test.prop([anyContext, anyFrame, anyNumber, anyUnit], seeded(18))(
    'lists nothing where the same is written with other spaces, dashes and signs that nobody sees',
    (context, frame, number, unit) => {
      const text = framed(context, frame, `de 2 à ${number} ${unit}`)
      const other = text
        .replaceAll(/(\d) /gu, '$1\u00a0')
        .replaceAll(/(\d),(\d)/gu, '$1.$2')
        .replaceAll(/(\p{L}{3})(\p{L}{3})/gu, '$1\u00ad$2\u200b')
        .replaceAll('o', '\u043e')
        .replaceAll(' µg', ' \u03bcg')
      expect(listed(text, other)).toEqual([])
    },
  )
})

const anyDifferences = fc
  .array(
    fc.record({
      key: fc.constantFrom('a', 'b', 'c', 'd'),
      was: fc.integer({ min: 2, max: 500 }),
      isCritical: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((all) =>
    all.map(({ key, was, isCritical }, index) =>
      buildDifference({
        part: { key, title: `Partie ${key}`, nature: null },
        group: `rows.${String(index)}`,
        path: `rows.${String(index)}`,
        place: `Ligne ${String(index + 1)}`,
        before: `Ligne n° ${String(index)} : ${String(was)} mg`,
        after: `Ligne n° ${String(index)} : ${String(isCritical ? was + 1 : was)} mg.`,
      }),
    ),
  )

describe('the items', () => {
  test.prop([anyDifferences], seeded(18))(
    'are one for each place, or one for each section above twenty',
    (all) => {
      const critical = all.filter(({ before, after }) => !after.startsWith(before))
      const items = criticalChanges(all, hashes)
      const sections = new Set(critical.map(({ part }) => part?.key))
      expect(items).toHaveLength(critical.length > 20 ? sections.size : critical.length)
    },
  )

  test.prop([anyDifferences], seeded(18))('hold every critical change, grouped or not', (all) => {
    const critical = all.filter(({ before, after }) => !after.startsWith(before))
    const items = criticalChanges(all, hashes)
    for (const { before, after, part } of critical) {
      const holding = items.filter(
        (item) =>
          item.section === part?.key && item.before.includes(before) && item.after.includes(after),
      )
      expect(holding).toHaveLength(1)
    }
  })

  test.prop([anyDifferences], seeded(18))('have ids of their own, bound to both hashes', (all) => {
    const ids = (before: string, after: string): string[] =>
      criticalChanges(all, { before, after }).map(({ id }) => id)
    const here = ids('one', 'two')
    const others = [...ids('one', 'three'), ...ids('four', 'two'), ...ids('two', 'one')]
    expect(new Set(here).size).toBe(here.length)
    expect(ids('one', 'two')).toEqual(here)
    expect(here.filter((id) => others.includes(id))).toEqual([])
  })

  test.prop([anyDifferences], seeded(18))('are none where both sides are alike', (all) => {
    const alike = all.map((one) => ({ ...one, after: one.before }))
    expect(criticalChanges(alike, hashes)).toEqual([])
  })
})
