import { paragraph, table, type Cell } from '../../model/build'
import { textFormats, type BlockLevelNode, type InlineNode } from '../../model/nodes'
import { flatTable, isFilled } from '../../wordRules/flatTable'
import { withoutHeading } from '../../wordRules/headings'
import { rowsReached } from '../../model/tableGrid'
import { gridOf, type Grid, type PlacedCell } from './grid'
import { isHidden } from './leftOut'
import type { PasteWarnings } from './warnings'
import { brief } from './shown'
import { isBlank, wordsOf, type Shown } from './tree'

type Reading = {
  warnings: PasteWarnings
  isInTable: boolean
  /** The blocks of a cell. */
  readCell: (cell: Shown) => BlockLevelNode[]
}

const seenOf = (from: number, count: number, isGone: (at: number) => boolean): number[] =>
  Array.from({ length: count }, (_, index) => from + index).filter((at) => !isGone(at))

const isSeen = ({ isRowHidden, isColumnHidden }: Grid, cell: PlacedCell): boolean =>
  seenOf(cell.row, cell.rows, isRowHidden).length > 0 &&
  seenOf(cell.column, cell.columns, isColumnHidden).length > 0 &&
  !isHidden({ node: cell.node, style: cell.node.style })

/** Says the rows and the columns that are hidden and hold something. */
const tellHidden = (
  { cells, rows, isRowHidden, isColumnHidden }: Grid,
  warnings: PasteWarnings,
): void => {
  rows.forEach((row, index) => {
    if (isRowHidden(index) && !isBlank(row.children))
      warnings.add('hiddenRows', brief(row.children.map(wordsOf).join(' ')))
  })
  const written = cells.filter(({ node, row }) => !isRowHidden(row) && !isBlank(node.children))
  const columns = new Map(
    written
      .filter(({ column, columns: width }) => seenOf(column, width, isColumnHidden).length === 0)
      .map(({ column, node }) => [column, node] as const)
      .reverse(),
  )
  for (const node of columns.values()) warnings.add('hiddenColumns', brief(wordsOf(node)))
}

const isBold = (nodes: readonly InlineNode[]): boolean =>
  nodes.every((node) => {
    if (node.type === 'text')
      return node.text.trim() === '' || ((node.format ?? 0) & textFormats.bold) !== 0
    return node.type === 'link' || node.type === 'autolink' ? isBold(node.children) : true
  })

type Read = Required<Cell> & { column: number; ground: string }

const isBoldRow = (cells: readonly Read[]): boolean =>
  cells.every(({ children }) =>
    children.every(
      (node) => node.type === 'paragraph' && node.children.length > 0 && isBold(node.children),
    ),
  )

/** The one ground of all cells of a row; none when they have several, or none. */
const groundOfRow = (cells: readonly Read[]): string | undefined => {
  const ground = cells[0]?.ground
  return cells.every((cell) => cell.ground === ground) && ground !== '' ? ground : undefined
}

const noGround =
  /^(?:|none|transparent|inherit|initial|white|windowtext|#fff(?:fff)?|rgba?\(255, ?255, ?255.*|rgba\(.*, ?0\))$/

const groundOf = ({ style, attributes }: Shown): string => {
  const written = style.get('background-color') ?? style.get('background') ?? attributes['bgcolor']
  return noGround.test(written ?? '') ? '' : (written ?? '')
}

/** A first row that is all bold or of one ground, above one that is not, heads its table. */
const withHeader = (rows: Read[][]): Cell[][] => {
  const [first, second] = rows
  if (first === undefined || second === undefined || first.length < 2) return rows
  if (rows.flat().some(({ header }) => header)) return rows
  const ground = groundOfRow(first)
  const isHeader =
    (isBoldRow(first) && !isBoldRow(second)) ||
    (ground !== undefined && groundOfRow(second) !== ground)
  if (!isHeader) return rows
  const heads = rowsReached(rows, 1)
  return rows.map((cells, row) =>
    row < (heads === rows.length ? 1 : heads)
      ? cells.map((cell) => ({ ...cell, header: true }))
      : cells,
  )
}

/** The rows of what is seen: a cell whose first row is hidden is shown in the next one. */
const rowsOf = (grid: Grid, readCell: Reading['readCell']): Read[][] => {
  const seen = grid.cells.filter((cell) => isSeen(grid, cell))
  const rowsCovered = (cell: PlacedCell): number[] => seenOf(cell.row, cell.rows, grid.isRowHidden)
  const rows = new Map<number, Read[]>(
    [...new Set(seen.map((cell) => rowsCovered(cell)[0] ?? cell.row))]
      .sort((a, b) => a - b)
      .map((row) => [row, []]),
  )
  for (const cell of seen) {
    const covered = rowsCovered(cell)
    const children = readCell(cell.node).map(withoutHeading)
    rows.get(covered[0] ?? cell.row)?.push({
      column: cell.column,
      ground: groundOf(cell.node),
      children: children.length > 0 ? children : [paragraph('')],
      header: cell.node.tag === 'th',
      // A row in which no cell begins is none.
      rowSpan: covered.filter((row) => rows.has(row)).length,
      colSpan: seenOf(cell.column, cell.columns, grid.isColumnHidden).length,
    })
  }
  return [...rows.values()].map((cells) => cells.sort((a, b) => a.column - b.column))
}

/** A table as its program shows it; in a cell it is laid flat, and one cell alone is only its text. */
export const readTable = (
  node: Shown,
  { warnings, isInTable, readCell }: Reading,
): BlockLevelNode[] => {
  const grid = gridOf(node)
  tellHidden(grid, warnings)
  const rows = rowsOf(grid, readCell)
  const blocks = rows.flat().flatMap(({ children }) => children.filter(isFilled))
  if (blocks.length === 0 || rows.flat().length === 1) return blocks
  if (!isInTable) return [table(withHeader(rows))]
  warnings.add('nestedTable')
  return flatTable(rows)
}
