import type { Cell } from './moves'

export type Placed = {
  /** All rows of the grid afterwards. */
  rows: string[][]
  /** What has no column, by the row in which it stood, from 1. */
  left: { row: number; cells: string[] }[]
}

/** Puts copied cells into a grid from a cell on: rows are added below; what has no column is given back. */
export const placePasted = (
  rows: readonly string[][],
  cells: readonly string[][],
  { from, columns }: { from: Cell; columns: number },
): Placed => {
  const placed = rows.map((row) => [...row])
  const left: Placed['left'] = []
  cells.forEach((values, offset) => {
    const at = from.row + offset
    const row = (placed[at] ??= Array<string>(columns).fill(''))
    const room = columns - from.column
    values.slice(0, room).forEach((value, index) => {
      row[from.column + index] = value
    })
    const rest = values.slice(room).filter((value) => value !== '')
    if (rest.length > 0) left.push({ row: at + 1, cells: rest })
  })
  return { rows: placed, left }
}

/** What an author is told of the cells that have no column, whole, to be put elsewhere. */
export const leftSentences = (left: Placed['left']): string[] =>
  left.map(
    ({ row, cells }) =>
      `Ligne ${String(row)}, sans colonne\u00A0: ${cells.map((cell) => `«\u00A0${cell}\u00A0»`).join(', ')}`,
  )
