import { describe, expect, it } from 'vitest'

import { paragraph, table, textNode } from '../../../../../src/richText/model/build'
import { withoutTables } from '../../../../../src/richText/editor/paste/flatTables'
import { pastedRows } from '../../../../../src/richText/editor/grid/pastedRows'
import { pasted } from './pasted'

describe('a paste into a field of plain text', () => {
  it('says what the formats said', () => {
    const { blocks } = pasted('<p>10<sup>6</sup> UI, H<sub>2</sub>O, <del>10</del>5 mg</p>')
    expect(pastedRows(blocks)).toEqual({ text: '10⁶ UI, H₂O, 5 mg' })
  })
})

describe('a table that is pasted where none can stand', () => {
  it('is a line for each row, no two cells joined', () => {
    const cell = (...lines: string[]) => ({ children: lines.map((line) => paragraph(line)) })
    const [row, other] = withoutTables([
      table([[cell('Prise 1'), cell('0,5 mg', 'le soir')]]),
      paragraph('fin'),
    ])
    expect(row).toMatchObject({
      children: [
        textNode('Prise 1'),
        textNode(' | '),
        textNode('0,5 mg'),
        textNode(' / '),
        textNode('le soir'),
      ],
    })
    expect(other).toEqual(paragraph('fin'))
  })
})
