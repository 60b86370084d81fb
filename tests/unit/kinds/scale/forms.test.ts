import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

import * as documents from '../../../../src/demo/content/scaleDocuments'
import { figuresThatDiffer } from '../../../../src/figures/forms'
import { sheetBody, type SheetScale } from '../../../../src/kinds/scale/pages/sheet'
import type { ScaleContent } from '../../../../src/kinds/scale/types'
import { renderContent } from '../../../../src/render'
import { isDeep, seeded } from '../../../helpers/depth'
import { anyDoses } from '../../figures/doses'
import { fileUrl } from '../../render/support/samples'
import { buildScale } from './support/sample'

const rendered = (content: ScaleContent) => renderContent(content, { fileUrl })

const scaleForms = (content: ScaleContent) => {
  const form = rendered(content)
  if (form.kind !== 'scale') throw new Error('It is no scale')
  return form
}

const sheetOf = (content: ScaleContent): string => {
  const { scaleItems, ...form } = scaleForms(content)
  const scale: SheetScale = { ...form, items: scaleItems }
  return sheetBody(scale).markup
}

const numbers = fc.option(fc.integer({ min: 0, max: 99 }), { nil: null })
const words = fc.constantFrom(
  ...['Douleur', 'Plus de 4 sur 10', '10 mg/kg', 'Pas de douleur', 'x', ''],
  ...['1 ligne\n2 lignes', '< 3 & plus', '<b>4</b>', 'e\u0301\u0001\ufffe 5'],
)

const anyScale: fc.Arbitrary<ScaleContent> = fc
  .record({
    recommendation: anyDoses,
    measures: words,
    population: words,
    filledInBy: words,
    licence: words,
    source: words,
    itemCount: numbers,
    ages: fc.record({ from: numbers, to: numbers }),
    range: fc.record({ min: numbers, max: numbers }),
    communication: fc.constantFrom(null, 'selfReport' as const, 'observed' as const),
    thresholds: fc.array(fc.record({ from: numbers, to: numbers, meaning: words }), {
      maxLength: 3,
    }),
    items: fc.array(
      fc.record({
        key: fc.constant('item'),
        title: fc.constantFrom('Visage', 'Item de 0 à 3'),
        content: fc.option(anyDoses, { nil: null }),
        scores: fc.array(fc.record({ value: numbers, label: words }), { maxLength: 4 }),
      }),
      { maxLength: 2 },
    ),
  })
  .map((fields) => ({ ...buildScale(), ...fields }))

describe('the published forms of a scale', () => {
  test.prop([anyScale], { numRuns: isDeep() ? 5000 : 150, ...seeded(17) })(
    'have the figures of its content, the sheet to print among them',
    (content) => {
      expect(figuresThatDiffer(content, rendered(content))).toEqual([])
    },
  )

  it.each<[string, (form: ReturnType<typeof scaleForms>) => object, string]>([
    ['another threshold', () => ({ thresholds: [{ from: 3, to: 4, meaning: 'x' }] }), 'thresholds'],
    ['another range', () => ({ range: { min: 0, max: 5 } }), 'range'],
    [
      'another score',
      ({ scaleItems }) => ({
        scaleItems: scaleItems.map((item) => ({
          ...item,
          scores: item.scores.map(({ value, label }) => ({ value: value + 1, label })),
        })),
      }),
      'items.0.scores',
    ],
    ['another number of items', () => ({ itemCount: 6 }), 'itemCount'],
    ['other ages', () => ({ ages: { from: 60, to: null } }), 'ages'],
    [
      'another page',
      ({ documentHtml }) => ({ documentHtml: documentHtml.replace('2,5', '25') }),
      'html',
    ],
    [
      'another text',
      ({ documentText }) => ({ documentText: documentText.replace('2,5', '25') }),
      'text',
    ],
  ])('are refused with %s', (_name, change, path) => {
    const content = buildScale()
    const form = scaleForms(content)
    const paths = figuresThatDiffer(content, { ...form, ...change(form) }).map(
      (issue) => issue.path,
    )
    expect(paths).toContain(path)
  })

  it('say its facts, its recommendation, its thresholds, its items and where it is from', () => {
    const { documentText, documentHtml } = scaleForms(buildScale())
    expect([...documentHtml.matchAll(/<h2 id="([\w-]+)"/g)].map(([, id]) => id)).toEqual([
      'fiche',
      'recommandation',
      'seuils',
      'items',
      'origine',
    ])
    expect(documentText).toContain('Âge\u00a0: enfant, adulte\u202f; à partir de 4\u00a0ans')
    expect(documentText).toContain('2 à 4 | Douleur modérée ou plus')
    expect(documentText).toContain('2,5 | Modérée')
  })

  it('leave no part of what was not given', () => {
    const { documentHtml } = scaleForms(
      buildScale({ items: [], thresholds: [], recommendation: null }),
    )
    expect(documentHtml).not.toContain('<h2 id="items"')
    expect(documentHtml).not.toContain('<h2 id="seuils"')
  })
})

describe('the sheet to print', () => {
  it('has a row to tick for each score of each item', () => {
    const sheet = sheetOf(buildScale())
    expect(sheet).toContain('<th scope="row">0</th> <td>Pas de douleur</td>')
    expect(sheet).toContain('<th scope="row">2,5</th> <td>Modérée</td>')
    expect(sheet).not.toContain('Score total')
  })

  it('has one row for the total of a scale whose items are not free, and says where its form is', () => {
    const sheet = sheetOf(buildScale({ items: [], itemCount: 10, range: { min: 0, max: 30 } }))
    expect(sheet).toContain('<th scope="row" colspan="2">Score total (de 0 à 30)</th>')
    expect(sheet).toContain('<p>HAS, 12 janvier 2022</p>')
  })
})

describe('the scales of the sample library', () => {
  it('reproduce items only where their text is free: EN, EVA and EVS', () => {
    const withItems = Object.values(documents).filter(({ items }) => (items ?? []).length > 0)
    expect(withItems.map(({ title }) => title).sort()).toEqual([
      'Échelle numérique (EN)',
      'Échelle verbale simplifiée (EVS)',
      'Échelle visuelle analogique (EVA)',
    ])
  })
})
