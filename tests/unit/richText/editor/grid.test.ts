import { describe, expect, it } from 'vitest'

import { blocks } from '../../../../src/richText/editor/blocks'
import { paragraph, table, textNode } from '../../../../src/richText/model/build'
import {
  emptyHistory,
  pause,
  redo,
  remember,
  undo,
} from '../../../../src/richText/editor/grid/history'
import { moveOf, pastedCells } from '../../../../src/richText/editor/grid/moves'
import { pastedRows } from '../../../../src/richText/editor/grid/pastedRows'
import { leftSentences, placePasted } from '../../../../src/richText/editor/grid/placePasted'
import { textFormats } from '../../../../src/richText/model/nodes'

const size = { rows: 2, columns: 3 }
const pressed = (key: string, rest: object = {}) => ({
  key,
  shiftKey: false,
  isAtStart: true,
  isAtEnd: true,
  ...rest,
})

describe('a grid filled by keyboard', () => {
  it('goes down with Enter, and into a new row after the last', () => {
    expect(moveOf({ row: 0, column: 1 }, pressed('Enter'), size)).toEqual({ row: 1, column: 1 })
    expect(moveOf({ row: 1, column: 1 }, pressed('Enter'), size)).toEqual({ row: 2, column: 1 })
    expect(moveOf({ row: 1, column: 1 }, pressed('Enter', { shiftKey: true }), size)).toBeNull()
  })

  it('goes on with Tab into a new row only from the last cell', () => {
    expect(moveOf({ row: 1, column: 2 }, pressed('Tab'), size)).toEqual({ row: 2, column: 0 })
    expect(moveOf({ row: 1, column: 1 }, pressed('Tab'), size)).toBeNull()
    expect(moveOf({ row: 1, column: 2 }, pressed('Tab', { shiftKey: true }), size)).toBeNull()
  })

  it('leaves a cell by an arrow only when the cursor can go no further', () => {
    expect(moveOf({ row: 0, column: 0 }, pressed('ArrowRight'), size)).toEqual({
      row: 0,
      column: 1,
    })
    expect(
      moveOf({ row: 0, column: 0 }, pressed('ArrowRight', { isAtEnd: false }), size),
    ).toBeNull()
    expect(moveOf({ row: 1, column: 0 }, pressed('ArrowUp'), size)).toEqual({ row: 0, column: 0 })
    expect(moveOf({ row: 0, column: 0 }, pressed('ArrowUp'), size)).toBeNull()
    expect(moveOf({ row: 1, column: 0 }, pressed('ArrowDown'), size)).toBeNull()
  })

  it('takes a copied table apart, and leaves a sentence whole', () => {
    expect(pastedCells('Morphine\t10 mg\r\nParacétamol\t1 g\r\n')).toEqual([
      ['Morphine', '10 mg'],
      ['Paracétamol', '1 g'],
    ])
    expect(pastedCells('Une phrase\nsur deux lignes')).toBeNull()
  })
})

describe('a table that is pasted into a grid', () => {
  it('keeps the lines of a cell that Excel writes in quotes', () => {
    expect(pastedCells('Morphine\t"1 mg\npuis ""2"" mg"\r\n"a\tb"\tc')).toEqual([
      ['Morphine', '1 mg\npuis "2" mg'],
      ['a\tb', 'c'],
    ])
  })

  it('keeps what raised signs say, and writes a cell that goes down in each row', () => {
    const cell = (text: string, rowSpan = 1) => ({ children: [paragraph(text)], rowSpan })
    const raised = {
      children: [paragraph([textNode('10'), textNode('6', textFormats.superscript)])],
    }
    expect(pastedRows([table([[cell('Morphine', 2), raised], [cell('5 mg')]])])).toEqual({
      rows: [
        ['Morphine', '10⁶'],
        ['Morphine', '5 mg'],
      ],
    })
    expect(pastedRows([paragraph('Prise 1'), paragraph('0,5 mg')])).toEqual({
      text: 'Prise 1\n0,5 mg',
    })
  })

  it('grows by rows, and gives back what has no column', () => {
    const { rows, left } = placePasted(
      [['a', 'b']],
      [
        ['1', '2', '3'],
        ['4', '5'],
      ],
      {
        from: { row: 0, column: 1 },
        columns: 2,
      },
    )
    expect(rows).toEqual([
      ['a', '1'],
      ['', '4'],
    ])
    expect(left).toEqual([
      { row: 1, cells: ['2', '3'] },
      { row: 2, cells: ['5'] },
    ])
    expect(leftSentences(left)[0]?.replaceAll('\u00a0', ' ')).toBe(
      'Ligne 1, sans colonne : « 2 », « 3 »',
    )
  })
})

describe('undoing in a grid', () => {
  const cell = { row: 1, column: 2 }
  it('takes the letters of a cell as one change, and leads back to that cell', () => {
    let history = remember(emptyHistory, { rows: [['a']], cell }, true)
    history = remember(history, { rows: [['ab']], cell }, true)
    expect(undo(history, [['abc']])?.step).toEqual({ rows: [['a']], cell })
    history = remember(pause(history), { rows: [['abc']], cell }, true)
    expect(undo(history, [['abcd']])?.step.rows).toEqual([['abc']])
  })

  it('goes on again to what was undone, until something else is written', () => {
    const changed = remember(emptyHistory, { rows: [['a']], cell }, false)
    const undone = undo(changed, [['b']])
    if (undone === null) throw new Error('nothing to undo')
    expect(redo(undone.history, [['a']])?.step.rows).toEqual([['b']])
    expect(redo(remember(undone.history, { rows: [['a']], cell }, false), [['c']])).toBeNull()
    expect(undo(emptyHistory, [])).toBeNull()
  })
})

describe('the fields of the blocks', () => {
  it('show no example that passes for a dose that was filled in', () => {
    const placeholders = [...JSON.stringify(blocks).matchAll(/"placeholder":"([^"]*)"/g)]
    const clinical = placeholders.map(([, words = '']) => words).filter((words) => /\d/.test(words))
    expect(clinical).toEqual([])
    const rows = blocks.flatMap(({ fields }) => fields.filter(({ type }) => type === 'array'))
    expect(rows.length).toBeGreaterThan(2)
    expect(JSON.stringify(rows)).not.toContain('placeholder')
  })
})
