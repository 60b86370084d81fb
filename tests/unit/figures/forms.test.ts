import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

import { figuresThatDiffer } from '../../../src/figures/forms'
import { renderContent } from '../../../src/render'
import type { RenderedContent } from '../../../src/render/rendered'
import { paragraph, richText, table, textNode } from '../../../src/richText/model/build'
import { isRichText } from '../../../src/richText'
import { textFormats, type RichText } from '../../../src/richText/model/nodes'
import { storedRichText } from '../../../src/richText/model/stored'
import { sanitizeTexts } from '../../../src/input/sanitizeText'
import { isDeep, seeded } from '../../helpers/depth'
import { anyText, withFiles } from '../richText/support/anyText'
import { buildFile, buildProtocol } from '../render/support/samples'
import { anyDoses } from './doses'

const isLink = (node: unknown): boolean =>
  typeof node === 'object' && node !== null && 'type' in node && String(node.type).endsWith('link')

const isWordless = (value: unknown): boolean =>
  /"text":"(?!(?:\\[tnr]|\s)*")/.exec(JSON.stringify(value ?? '')) === null

/**
 * Without what two forms cannot but write otherwise: links without words, whose address is glued to what follows, and
 * brackets, with which plain text surrounds what is raised.
 */
const withoutAmbiguity = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (name, inside: unknown) =>
    name === 'children' && Array.isArray(inside)
      ? inside.filter((node) => !isLink(node) || !isWordless(node))
      : name === 'text' && typeof inside === 'string'
        ? inside.replaceAll(/[()]/g, '')
        : inside,
  )

/** As it is stored: without the signs that nobody sees. */
const sound = (text: RichText): RichText => {
  const made = storedRichText(withoutAmbiguity(sanitizeTexts(text)))
  return isRichText(made) ? made : text
}

const fileUrl = (sha256: string, name: string): string => `/v1/files/${sha256}/${name}`

const protocolOf = (texts: readonly RichText[]) =>
  buildProtocol({
    sections: texts.map((content, index) => ({
      key: `k${String(index)}`,
      kind: index === 1 ? ('keyPoints' as const) : ('other' as const),
      title: `Partie ${String(index)}`,
      content,
    })),
  })

describe('any protocol full of doses', () => {
  test.prop([fc.array(anyDoses, { minLength: 1, maxLength: 2 })], {
    numRuns: isDeep() ? 5000 : 150,
    ...seeded(16),
  })('is published with its own figures in each form', (texts) => {
    const content = protocolOf(texts)
    expect(figuresThatDiffer(content, renderContent(content, { fileUrl }))).toEqual([])
  })
})

describe('any protocol, whatever is written in it', () => {
  const texts = fc.array(
    anyText.map((text) => withFiles(sound(text))),
    { minLength: 1, maxLength: 3 },
  )

  test.prop([texts], { numRuns: isDeep() ? 5000 : 300, ...seeded(17) })(
    'is published with its own figures in each form',
    (written) => {
      const content = protocolOf(written)
      expect(figuresThatDiffer(content, renderContent(content, { fileUrl }))).toEqual([])
    },
  )
})

const content = protocolOf([
  richText([
    paragraph([
      textNode('Neutrophiles < 0,5 × 10'),
      textNode('9', textFormats.superscript),
      textNode('/L'),
    ]),
    paragraph('Ne pas dépasser 50 µg, puis 10 mg.'),
  ]),
])
const rendered = renderContent(content, { fileUrl })

const everywhere = (change: (text: string) => string): RenderedContent => {
  const parsed: typeof rendered = JSON.parse(JSON.stringify(rendered), (name, value: unknown) =>
    typeof value === 'string' && ['documentHtml', 'documentText', 'html', 'text'].includes(name)
      ? change(value)
      : value,
  )
  return parsed
}

describe('a protocol with an attachment', () => {
  it.each(['Dose en %/', 'Moins de 3 /', '1/2 -'])('called « %s » is published', (title) => {
    const file = buildFile({ name: 'fiche.pdf', mimeType: 'application/pdf' })
    const attached = buildProtocol({ attachments: [{ title, file }] })
    expect(figuresThatDiffer(attached, renderContent(attached, { fileUrl }))).toEqual([])
  })
})

describe('a published form is caught', () => {
  it.each<[string, (text: string) => string]>([
    ['loses a power', (text) => text.replace('<sup>9</sup>', '9').replace('⁹', '9')],
    ['loses a comparator', (text) => text.replace('&lt; 0', '0').replace('< 0', '0')],
    ['loses a negation', (text) => text.replace('Ne pas d', 'D')],
    ['changes a unit', (text) => text.replace('50 µg', '50 mg')],
    ['swaps two doses', (text) => text.replace('50 µg, puis 10 mg', '10 mg, puis 50 µg')],
    ['says a dose more', (text) => text.replace('10 mg.', '10 mg. 20 mg.')],
    ['loses a line', (text) => text.replace(/Ne pas.*10 mg\./, '')],
  ])('that %s', (_, change) => {
    const paths = figuresThatDiffer(content, everywhere(change)).map(({ path }) => path)
    expect(paths).toEqual(['sections.0.html', 'sections.0.text', 'html', 'text'])
  })

  it('that puts the second row of a merged header under other columns', () => {
    const cell = (text: string, more = {}) => ({ children: [paragraph(text)], ...more })
    const merged = protocolOf([
      richText([
        table([
          [cell('Âge', { rowSpan: 2, header: true }), cell('Dose', { colSpan: 2, header: true })],
          [cell('5 mg'), cell('10 mg')],
          [cell('3 ans'), cell('1'), cell('2')],
        ]),
      ]),
    ])
    const right = renderContent(merged, { fileUrl })
    expect(figuresThatDiffer(merged, right)).toEqual([])
    const cut = (text: string) =>
      text.replace(/(<thead><tr>.*?<\/tr>)(.*?)<\/thead><tbody>/s, '$1</thead><tbody>$2')
    const wrong: typeof right = JSON.parse(JSON.stringify(right), (_, value: unknown) =>
      typeof value === 'string' ? cut(value) : value,
    )
    const paths = figuresThatDiffer(merged, wrong).map(({ path }) => path)
    expect(new Set(paths)).toEqual(new Set(['sections.0.html', 'html']))
  })

  it('and one that is right is not', () => {
    expect(
      figuresThatDiffer(
        content,
        everywhere((text) => text),
      ),
    ).toEqual([])
  })
})
