import { describe, expect, it } from 'vitest'

import { moveOf, pastedCells } from '../../../src/richText/grid/moves'

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
