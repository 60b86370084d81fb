/** How many columns and rows a cell covers. */
export type Spanning = { colSpan: number; rowSpan: number }
/** What stands in one place of a table: a cell, for the first time or again. */
export type Place<Cell> = { cell: Cell; isFirst: boolean }

/** Beyond so many places a table is no table that anybody reads, and drawing it would take the server down. */
const mostPlaces = 10_000

type Grid<Cell> = (Place<Cell> | null)[][]
type Corner = { top: number; left: number }

const put = <Cell extends Spanning>(grid: Grid<Cell>, cell: Cell, { top, left }: Corner): void => {
  for (const line of grid.slice(top, top + cell.rowSpan)) {
    while (line.length < left) line.push(null)
    for (let column = left; column < left + cell.colSpan; column += 1) {
      line[column] = { cell, isFirst: line === grid[top] && column === left }
    }
  }
}

/**
 * The places of a table, row by row, as a browser draws it: a cell stands in each place that it covers. A place that
 * nothing covers is null. Null for a table beyond measure.
 */
export const gridOf = <Cell extends Spanning>(
  rows: readonly (readonly Cell[])[],
): Grid<Cell> | null => {
  const grid: Grid<Cell> = rows.map(() => [])
  let places = 0
  for (const [top, cells] of rows.entries()) {
    let left = 0
    for (const cell of cells) {
      while (grid[top]?.[left]) left += 1
      places += Math.min(cell.rowSpan, rows.length - top) * cell.colSpan
      if (places > mostPlaces) return null
      put(grid, cell, { top, left })
      left += cell.colSpan
    }
  }
  return grid
}

/** How many columns a table has; null for one beyond measure. */
export const columnsOf = (rows: readonly (readonly Spanning[])[]): number | null => {
  const grid = gridOf(rows)
  return grid && Math.max(0, ...grid.map(({ length }) => length))
}

/**
 * How many rows at the top belong together when the first of them do: those into which a cell of the others reaches.
 * Browsers cut a cell at the end of the group of rows in which it begins.
 */
export const rowsReached = (
  rows: readonly (readonly Pick<Spanning, 'rowSpan'>[])[],
  first: number,
): number => {
  let reached = Math.min(first, rows.length)
  for (let row = 0; row < reached; row += 1) {
    const below = (rows[row] ?? []).map(({ rowSpan }) => row + rowSpan)
    reached = Math.min(rows.length, Math.max(reached, ...below))
  }
  return reached
}
