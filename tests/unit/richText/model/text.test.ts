import { describe, expect, it } from 'vitest'

import {
  block,
  heading,
  lineBreak,
  link,
  list,
  listItem,
  paragraph,
  richText,
  table,
  textNode,
} from '../../../../src/richText/model/build'
import type { BlockLevelNode } from '../../../../src/richText/model/nodes'
import { textOf } from '../../../../src/richText/model/text'

const text = (...nodes: BlockLevelNode[]): string => textOf(richText(nodes))

describe('rich text as plain text', () => {
  it('parts blocks by an empty line and keeps line breaks', () => {
    expect(
      text(
        heading('h3', 'Titre'),
        paragraph(''),
        paragraph([textNode('a'), lineBreak(), textNode('b')]),
      ),
    ).toBe('Titre\n\na\nb')
  })

  it('shows where a link leads, unless its text says so', () => {
    expect(text(paragraph([link('https://example.org/a', 'lire')]))).toBe(
      'lire (https://example.org/a)',
    )
    expect(text(paragraph([link('https://example.org', 'example.org')]))).toBe('example.org')
    expect(text(paragraph([link('mailto:a@example.org', 'a@example.org')]))).toBe('a@example.org')
    expect(text(paragraph([link('tel:15', '')]))).toBe('15')
  })

  it('numbers, marks and indents lists', () => {
    const check = list('bullet', [])
    check.listType = 'check'
    check.children = [{ ...listItem('fait', 1), checked: true }, listItem('à faire', 2)]
    expect(
      text(
        list('number', ['un', [list('bullet', ['a', [list('bullet', ['b'])]])], 'deux'], 9),
        check,
      ),
    ).toBe('9. un\n  - a\n    - b\n10. deux\n\n[x] fait\n[ ] à faire')
  })

  it('sets a table as lines of cells', () => {
    expect(
      text(
        table([
          [{ children: [paragraph('A')], header: true }, { children: [paragraph('B')] }],
          [{ children: [paragraph('1'), paragraph('2')] }, { children: [] }],
        ]),
      ),
    ).toBe('A | B\n1 / 2 |')
  })

  it('says each block in words', () => {
    expect(text(block({ blockType: 'alert', level: 'warning', text: 'x' }))).toBe('ATTENTION\nx')
    expect(
      text(
        block({
          blockType: 'scale',
          code: 'EVA',
          name: 'n',
          minimum: 0,
          maximum: 0.5,
          threshold: '4',
        }),
      ),
    ).toBe('Échelle\u00a0: EVA – n\nScore\u00a0: de 0 à 0,5\nSeuil de traitement\u00a0: 4')
    expect(
      text(block({ blockType: 'localField', key: 'k', label: 'Téléphone', hint: 'interne' })),
    ).toMatch(/^Téléphone\u00a0: _+ \(interne\)$/)
    expect(text(block({ blockType: 'figure', image: 'x', alt: 'Un masque', caption: 'c' }))).toBe(
      '[Image] Un masque\nc',
    )
    expect(
      text(
        block({ blockType: 'numberedSteps', steps: [{ text: 'a', who: 'IDE', detail: 'd\ne' }] }),
      ),
    ).toBe('1. a (IDE)\n   d\n   e')
    expect(
      text(
        block({
          blockType: 'decisionTable',
          caption: 'c',
          rows: [{ condition: 'a', action: 'b' }],
        }),
      ),
    ).toBe('c\nSituation | Conduite à tenir\na | b')
  })

  it('is empty for nothing', () => {
    expect(textOf(null)).toBe('')
    expect(text()).toBe('')
    expect(text(block({ blockType: 'figure', alt: '' }), block({ blockType: 'localField' }))).toBe(
      '',
    )
  })
})
