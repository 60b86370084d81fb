import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

import { renderContent } from '../../../src/render/renderContent'
import { paragraph, richText, table, type Cell } from '../../../src/richText/model/build'
import { browserGrid } from './support/browserGrid'
import { buildProtocol, fileUrl } from './support/samples'

const released = (rows: Cell[][]) => {
  const content = richText([table(rows)])
  const protocol = buildProtocol({ sections: [{ key: 's', kind: 'scope', title: '', content }] })
  const rendered = renderContent(protocol, { fileUrl })
  const section = rendered.kind === 'protocol' ? rendered.sections[0] : undefined
  return { html: section?.html ?? '', text: section?.text ?? '' }
}

const cell = (words: string, more: Omit<Cell, 'children'> = {}): Cell => ({
  children: [paragraph(words)],
  ...more,
})
const head = (words: string, more: Omit<Cell, 'children'> = {}): Cell =>
  cell(words, { ...more, header: true })

type Drawn = { columns: number; heads: number; spans: [number, number, boolean][] }

/** A table without holes or overlaps, of as many rows as the spans last for. */
const fill = ({ columns, heads, spans }: Drawn): Cell[][] => {
  const taken: boolean[][] = []
  const rows: Cell[][] = []
  const left = [...spans]
  for (let row = 0; left.length > 0; row += 1) {
    const cells: Cell[] = []
    for (let column = 0; column < columns; column += 1) {
      if (taken[row]?.[column]) continue
      const [wide, high, isHead] = left.shift() ?? [1, 1, false]
      let colSpan = 1
      while (colSpan < wide && column + colSpan < columns && !taken[row]?.[column + colSpan])
        colSpan += 1
      for (let line = row; line < row + high; line += 1) {
        for (let at = column; at < column + colSpan; at += 1) (taken[line] ??= [])[at] = true
      }
      const words = `${String(row)}-${String(column)}`
      const header = row < heads || isHead
      cells.push(cell(words, { colSpan, rowSpan: high, header }))
    }
    if (cells.length > 0) rows.push(cells)
    else for (const lines of rows.flat()) lines.rowSpan = 1
  }
  return rows
}

const drawn = fc.record<Drawn>({
  columns: fc.integer({ min: 1, max: 5 }),
  heads: fc.integer({ min: 0, max: 3 }),
  spans: fc.array(
    fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.boolean()),
    {
      minLength: 1,
      maxLength: 25,
    },
  ),
})

describe('a cell of a table', () => {
  it('that heads several rows stays above its own columns', () => {
    const { html, text } = released([
      [head('Âge', { rowSpan: 2 }), head('Dose', { colSpan: 2 })],
      [cell('matin'), cell('soir')],
      [cell('Enfant'), cell('5 mg'), cell('10 mg')],
    ])
    const shown = [
      ['Âge', 'Dose', 'Dose'],
      ['Âge', 'matin', 'soir'],
      ['Enfant', '5 mg', '10 mg'],
    ]
    expect(browserGrid(html)).toEqual(shown)
    expect(text.split('\n')).toEqual(shown.map((cells) => cells.join(' | ')))
    expect(html).toContain('<tr><td>matin</td><td>soir</td></tr></thead>')
  })

  it('that heads all rows leaves none of them to be the body', () => {
    const { html } = released([[head('Âge', { rowSpan: 2 }), head('Dose')], [cell('5 mg')]])
    expect(html).not.toContain('<thead>')
    expect(browserGrid(html)).toEqual([
      ['Âge', 'Dose'],
      ['Âge', '5 mg'],
    ])
  })

  test.prop([drawn])('stands where the text says, in every browser', (what) => {
    const { html, text } = released(fill(what))
    expect(browserGrid(html).map((cells) => cells.join(' | '))).toEqual(text.split('\n'))
  })
})
