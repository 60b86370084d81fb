import { columnsOf, type Spanning } from '../model/tableGrid'

type FramingCell = Spanning & { hasTable: boolean }

/**
 * Which rows of a table only draw a frame: a row that is one cell with a table inside; in a table of one column with a
 * table inside, all of them. What they hold stands on its own, so that the table inside stays a table.
 */
export const framesIn = (rows: readonly (readonly FramingCell[])[]): boolean[] => {
  const columns = columnsOf(rows)
  const isWhole = ([cell, ...others]: readonly FramingCell[]): boolean =>
    cell !== undefined && others.length === 0 && cell.rowSpan === 1 && cell.colSpan === columns
  const isLayout = columns === 1 && rows.flat().some(({ hasTable }) => hasTable)
  return rows.map((cells) => isWhole(cells) && (isLayout || cells.some(({ hasTable }) => hasTable)))
}

/** The rows of a table in order, each frame alone, those between frames together. */
export const partsOfRows = <Row>(
  rows: readonly Row[],
  isFrame: readonly boolean[],
): ({ frame: Row } | { rows: Row[] })[] => {
  const parts: ({ frame: Row } | { rows: Row[] })[] = []
  for (const [index, row] of rows.entries()) {
    const last = parts.at(-1)
    if (isFrame[index] === true) parts.push({ frame: row })
    else if (last && 'rows' in last) last.rows.push(row)
    else parts.push({ rows: [row] })
  }
  return parts
}
