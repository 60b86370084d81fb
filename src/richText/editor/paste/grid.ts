import { isHidden } from './leftOut'
import { numberOf, type Shown, type ShownNode } from './tree'

/** A cell in its place; `rows` and `columns` are how many it covers. */
export type PlacedCell = { node: Shown; row: number; column: number; rows: number; columns: number }

export type Grid = {
  cells: PlacedCell[]
  rows: Shown[]
  isRowHidden: (row: number) => boolean
  isColumnHidden: (column: number) => boolean
}

const widest = 200

const elementsIn = (nodes: readonly ShownNode[], tags: readonly string[]): Shown[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string' || node.tag === 'table') return []
    return tags.includes(node.tag) ? [node] : elementsIn(node.children, tags)
  })

const isNothing = (node: Shown, side: 'height' | 'width'): boolean =>
  /^0(?:pt|px|cm|in)?$/.test(node.style.get(side) ?? node.attributes[side] ?? '')

/** Whether each column is hidden, by `<col>`: a program that hides one keeps its cells in the rows. */
const hiddenColumns = (table: Shown): ReadonlySet<number> => {
  const hidden = new Set<number>()
  let column = 0
  for (const col of elementsIn(table.children, ['col'])) {
    const span = Math.min(Math.max(numberOf(col, 'span') ?? 1, 1), widest)
    const isGone = isHidden({ node: col, style: col.style }) || isNothing(col, 'width')
    for (let at = column; at < column + span && isGone; at += 1) hidden.add(at)
    column += span
  }
  return hidden
}

const spanOf = (cell: Shown, name: 'colspan' | 'rowspan'): number =>
  Math.min(Math.max(numberOf(cell, name) ?? 1, 1), widest)

const isRowGone = (row: Shown): boolean => {
  if (isHidden({ node: row, style: row.style }) || isNothing(row, 'height')) return true
  const cells = elementsIn(row.children, ['td', 'th'])
  return cells.length > 0 && cells.every((cell) => isHidden({ node: cell, style: cell.style }))
}

/** The cells of a table in their places, spans counted, and which rows and columns are hidden. */
export const gridOf = (table: Shown): Grid => {
  const rows = elementsIn(table.children, ['tr'])
  const taken = new Set<string>()
  const cells = rows.flatMap((line, row) => {
    let column = 0
    return elementsIn(line.children, ['td', 'th']).map((node): PlacedCell => {
      while (taken.has(`${String(row)} ${String(column)}`)) column += 1
      const cell = {
        node,
        row,
        column,
        rows: Math.min(spanOf(node, 'rowspan'), rows.length - row),
        columns: spanOf(node, 'colspan'),
      }
      for (let down = 0; down < cell.rows; down += 1)
        for (let right = 0; right < cell.columns; right += 1)
          taken.add(`${String(row + down)} ${String(column + right)}`)
      column += cell.columns
      return cell
    })
  })
  const goneRows = new Set(rows.flatMap((row, index) => (isRowGone(row) ? [index] : [])))
  const goneColumns = hiddenColumns(table)
  return {
    cells,
    rows,
    isRowHidden: (row) => goneRows.has(row),
    isColumnHidden: (column) => goneColumns.has(column),
  }
}
