import { describe, expect, it } from 'vitest'

import {
  block,
  formatBits,
  lineBreak,
  link,
  list,
  listItem,
  paragraph,
  richText,
  table,
  textNode,
} from '../../../src/richText/model/build'
import type { BlockLevelNode, InlineNode } from '../../../src/richText/model/nodes'
import { textOf, textOfWords } from '../../../src/richText/model/text'

const text = (...nodes: BlockLevelNode[]): string => textOf(richText(nodes))
const raised = (words: string) => textNode(words, formatBits(['superscript']))
const lowered = (words: string) => textNode(words, formatBits(['subscript']))
const struck = (words: string) => textNode(words, formatBits(['strikethrough']))
const line = (...nodes: InlineNode[]): string => text(paragraph(nodes))
const cell = (words: string, spans: { colSpan?: number; rowSpan?: number } = {}) => ({
  children: words.split('\n').map((one) => paragraph(one)),
  ...spans,
})

describe('plain text that says what the page shows', () => {
  it.each<[string, InlineNode[], string]>([
    ['a power', [textNode('10'), raised('6'), textNode(' UI')], '10⁶ UI'],
    ['a negative power', [textNode('10'), raised('−9'), textNode('/L')], '10⁻⁹/L'],
    ['a power in two runs', [textNode('10'), raised('1'), textNode('2', 65)], '10¹²'],
    ['a power without signs of its own', [textNode('10'), raised('x/2')], '10^(x/2)'],
    ['an ion', [textNode('Ca'), raised('2+')], 'Ca²⁺'],
    ['an ordinal', [textNode('1'), raised('er')], '1er'],
    ['a formula', [textNode('H'), lowered('2'), textNode('O')], 'H₂O'],
    ['a lowered word', [textNode('C'), lowered('max')], 'C_max'],
    ['lowered words', [textNode('T'), lowered('a b')], 'T_(a b)'],
    ['what is struck', [struck('10 mg '), textNode('5 mg')], '[barré\u00a0: 10 mg] 5 mg'],
    ['what is struck in two runs', [struck('10'), textNode(' mg', 5)], '[barré\u00a0: 10 mg]'],
    ['a struck power', [struck('10'), textNode('6', 68)], '[barré\u00a0: 10⁶]'],
    ['a struck line end', [struck('a\nb')], '[barré\u00a0: a]\n[barré\u00a0: b]'],
    ['nothing that is struck', [struck(' '), textNode('x')], ' x'],
    ['the mark of a note', [textNode('5\u202f'), raised('1'), textNode(' mg')], '5\u202f[1] mg'],
    ['a mark in brackets', [textNode('5'), raised('[2]'), textNode('0')], '5[2]0'],
    ['a star', [textNode('oui'), raised('*')], 'oui*'],
    [
      'a power in a link',
      [link('https://example.org/', [textNode('10'), raised('6')])],
      '10⁶ (https://example.org/)',
    ],
  ])('keeps %s', (_, nodes, expected) => {
    expect(line(...nodes)).toBe(expected)
    expect(textOfWords(nodes)).toBe(expected)
  })

  it('keeps the small letters of an alert’s title', () => {
    const alert = block({ blockType: 'alert', level: 'danger', title: 'Maximum 5 µg', text: 'x' })
    expect(text(alert)).toBe('DANGER\u00a0: Maximum 5 µg\nx')
  })

  it('keeps each line of a cell in its cell', () => {
    const rows = [{ drug: 'Paracétamol', population: 'Enfant\nAdulte', dose: '15 mg/kg\r\n1 g' }]
    expect(text(block({ blockType: 'dosageTable', rows }))).toBe(
      'Médicament | Pour qui | Dose\nParacétamol | Enfant / Adulte | 15 mg/kg / 1 g',
    )
    const lines = paragraph([textNode('1'), lineBreak(), textNode('5 mg')])
    expect(text(table([[{ children: [lines, paragraph('x')] }, cell('b')]]))).toBe(
      '1 / 5 mg / x | b',
    )
    expect(text(table([[{ children: [list('number', ['a', 'b'], 3)] }, cell('c')]]))).toBe(
      '3. a / 4. b | c',
    )
  })

  it('tells the bars of a text from those between cells', () => {
    expect(text(table([[cell('a|b'), cell(String.raw`c\|`)]]))).toBe(String.raw`a\|b | c\\\|`)
  })

  it('says a merged cell again in each place that it covers', () => {
    const merged = table([
      [cell('Âge', { rowSpan: 2 }), cell('Dose', { colSpan: 2 }), cell('Voie')],
      [cell('matin'), cell('soir'), cell('PO')],
    ])
    expect(text(merged)).toBe('Âge | Dose | Dose | Voie\nÂge | matin | soir | PO')
  })

  it('does not grow without measure with merged cells', () => {
    const long = 'x'.repeat(5000)
    const wide = text(table([[cell(long, { colSpan: 100, rowSpan: 9 })], ...Array(8).fill([])]))
    expect(wide.length).toBeLessThan(10 * long.length)
    expect(wide).toContain('〃')
    const huge = table(Array(300).fill([cell('a', { colSpan: 100, rowSpan: 300 })]))
    expect(text(huge).length).toBeLessThan(1000)
  })

  it('numbers no row in which nothing is written', () => {
    expect(
      text(block({ blockType: 'numberedSteps', steps: [{ text: 'a' }, {}, { text: 'b' }] })),
    ).toBe('1. a\n2. b')
  })

  it('gives an item that holds only a list no number', () => {
    const nested = listItem([list('bullet', ['dedans'])], 1)
    const numbered = { ...list('number', []), children: [nested, listItem('un', 1)] }
    expect(text(numbered)).toBe('  - dedans\n1. un')
  })
})
