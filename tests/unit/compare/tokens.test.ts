import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

import { deleted, inserted } from '../../../src/compare/marks'
import { changedWordsHtml } from '../../../src/compare/words/html'
import { mergePlain } from '../../../src/compare/words/plain'
import { tokensOf } from '../../../src/compare/words/tokens'

const shown = (before: string, after: string): string =>
  mergePlain(before, after)
    .replaceAll(inserted.open, '{+')
    .replaceAll(inserted.close, '+}')
    .replaceAll(deleted.open, '[-')
    .replaceAll(deleted.close, '-]')

const tokens = (text: string): string[] =>
  tokensOf(text).map(({ start, end }) => text.slice(start, end))

describe('two texts in one', () => {
  it.each([
    ['2 à 3 mg', '20 à 30 mg', '[-2-]{+20+} à [-3-]{+30+} mg'],
    ['50 µg/kg', '50 mg/kg', '[-50 µg/kg-]{+50 mg/kg+}'],
    ['si > 6', 'si ≥ 6', 'si [-> 6-]{+≥ 6+}'],
    ['2,5', '25', '[-2,5-]{+25+}'],
    ['0,1 mg/kg/24 h', '0,2 mg/kg/24 h', '[-0,1-]{+0,2+} mg/kg/24 h'],
    ['5–10 mg', '5–20 mg', '[-5–10-]{+5–20+} mg'],
    ['10^6/L', '10^9/L', '[-10^6-]{+10^9+}/L'],
    ['1 000 UI', '10 000 UI', '[-1 000-]{+10 000+} UI'],
    ['14h30', '14h45', '[-14h30-]{+14h45+}'],
    ['< 90 %', '< 94 %', '[-< 90-]{+< 94+} %'],
    ['5 mg', '5\u00a0mg', '[-5 mg-]{+5\u00a0mg+}'],
    ['1/2 ampoule', '1/4 ampoule', '[-1/2-]{+1/4+} ampoule'],
    ['-3', '3', '[--3-]{+3+}'],
    ['ne pas injecter', 'injecter', '[-ne pas -]injecter'],
    ['l’eau froide', 'l’eau chaude', 'l’eau [-froide-]{+chaude+}'],
    ['un deux trois', 'six sept huit', '[-un deux trois-]{+six sept huit+}'],
    ['', 'tout', '{+tout+}'],
  ])('« %s » and « %s » read « %s »', (before, after, merged) => {
    expect(shown(before, after)).toBe(merged)
  })

  test.prop([fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })], { seed: 18 })(
    'say each what it says without what the other has',
    (before, after) => {
      const plain = (text: string) => text.replaceAll(/[\u{10F800}-\u{10F8FF}]/gu, '')
      const merged = mergePlain(plain(before), plain(after))
      const without = (marks: { open: string; close: string }) =>
        plain(
          merged.replaceAll(new RegExp(`${marks.open}[^${marks.close}]*${marks.close}`, 'gu'), ''),
        )
      expect(without(inserted)).toBe(plain(before))
      expect(without(deleted)).toBe(plain(after))
    },
  )
})

describe('the tokens of a text', () => {
  it('hold a number with its comparator and its unit', () => {
    expect(tokens('≥ 2,5 mg/kg/j, puis ± 10 %')).toEqual([
      '≥ 2,5 mg/kg/j',
      ',',
      ' ',
      'puis',
      ' ',
      '± 10 %',
    ])
    expect(tokens('SpO2 de 3 × 500 mg')).toEqual(['SpO2', ' ', 'de', ' ', '3 × 500 mg'])
    expect(tokens('2 fois par jour')).toEqual(['2 fois par jour'])
  })

  test.prop([fc.string({ unit: 'binary' })], { seed: 18 })('are all of it', (text) => {
    expect(tokens(text).join('')).toBe(text)
  })
})

describe('two texts that stand in no rendering', () => {
  it('read as one, escaped', () => {
    expect(changedWordsHtml('Adulte, <b> et 2 mg', 'Enfant, <b> et 20 mg')).toBe(
      '<del>Adulte</del><ins>Enfant</ins>, &lt;b&gt; et <del>2</del><ins>20</ins> mg',
    )
  })
})
