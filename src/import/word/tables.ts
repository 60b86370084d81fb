import {
  child,
  element,
  elementsOf,
  textOf,
  valueOf,
  type XmlElement,
  type XmlNode,
} from '../../ooxml/xml/tree'
import { sayGround } from './colours'
import type { ReadContext } from './context'
import { headerRows } from './headerRows'
import { columnWidths } from './columnWidths'

type TableReading = {
  context: ReadContext
  readCell: (cell: XmlElement, context: ReadContext) => XmlNode[]
}

/** Writes a table anew: rows, cells, their spans, and which rows at its top are its header. */
export const readTable = (table: XmlElement, reading: TableReading): XmlElement => {
  const { context } = reading
  const rows = elementsOf(table, 'w:tr')
  const marker = context.tables.push({
    widths: columnWidths(table),
    isFrame: rows.length === 1 && rows.flatMap((row) => elementsOf(row, 'w:tc')).length === 1,
  })
  const grid = placedRows(rows)
  const headers = rowsHeaded(grid, chosenHeaders(table, { rows, marker, context }))
  const made = grid.map(({ row, cells }, index) =>
    element('w:tr', {}, [
      ...(index < headers ? [element('w:trPr', {}, [element('w:tblHeader')])] : []),
      ...filler(row, 'w:gridBefore'),
      ...cells.map((cell) => readCell(cell, reading, index < headers)),
      ...filler(row, 'w:gridAfter'),
    ]),
  )
  markTable(made, marker - 1)
  return element('w:tbl', {}, made)
}

type Placed = { rows: XmlElement[]; marker: number; context: ReadContext }

/** How many rows head a table; a guess is offered to the author, who may have refused it. */
const chosenHeaders = (table: XmlElement, { rows, marker, context }: Placed): number => {
  const { count, isGuess } = headerRows(table, rows, context)
  if (!isGuess) return count
  const cells = rows.slice(0, 1).flatMap((row) => elementsOf(row, 'w:tc'))
  const isTaken = !context.plainTables.has(marker)
  context.headerGuesses.push({
    table: marker,
    cells: cells.map((cell) => textOf(cell).trim()),
    where: context.where,
    isTaken,
  })
  return isTaken ? count : 0
}

/** A table has no place for a mark of its own: its first cell carries it, in its first paragraph. */
const markTable = (rows: XmlElement[], table: number): void => {
  const cell = rows.flatMap((row) => elementsOf(row, 'w:tc'))[0]
  cell?.children.splice(
    1,
    0,
    element('w:p', {}, [element('w:bookmarkStart', { 'w:name': `t${String(table)}` })]),
  )
}

type Cell = {
  cell: XmlElement
  span: number
  /** Cells that this one covers. */
  hidden: XmlElement[]
  merge: 'begins' | 'continues' | undefined
}

const columnsBeside = (row: XmlElement, side: 'w:gridAfter' | 'w:gridBefore'): number => {
  const columns = Number(valueOf(child(row, 'w:trPr'), side) ?? '0')
  return columns > 0 && columns <= 60 ? columns : 0
}

type PlacedRow = { row: XmlElement; cells: Cell[] }

const placedRows = (rows: XmlElement[]): PlacedRow[] => {
  let merging = new Set<number>()
  return rows.map((row) => {
    const { cells, merged } = placed(row, merging)
    merging = merged
    return { row, cells }
  })
}

/** The rows of a header: a cell of it that goes on below takes the next row with it. */
const rowsHeaded = (grid: PlacedRow[], count: number): number => {
  const goesOn = ({ cells }: PlacedRow): boolean => cells.some(({ merge }) => merge === 'continues')
  const end = grid.findIndex((row, index) => index >= count && !goesOn(row))
  return count === 0 || end === -1 ? count : end
}

/** The cells of a row, and the columns in which one may go on in the next row. */
const placed = (row: XmlElement, merging: ReadonlySet<number>) => {
  const merged = new Set<number>()
  let column = columnsBeside(row, 'w:gridBefore')
  const cells = cellsOf(row).map((made): Cell => {
    const property = child(child(made.cell, 'w:tcPr'), 'w:vMerge')
    const isContinued = property !== undefined && property.attributes['w:val'] !== 'restart'
    // One that goes on from nothing is a beginning: Word shows what it holds.
    const merge = property && (isContinued && merging.has(column) ? 'continues' : 'begins')
    if (merge !== undefined) merged.add(column)
    column += made.span
    return { ...made, merge }
  })
  return { cells, merged }
}

/** The cells of a row; those that the older form of merging hides hang on the one before. */
const cellsOf = (row: XmlElement): Omit<Cell, 'merge'>[] => {
  const cells: Omit<Cell, 'merge'>[] = []
  for (const cell of elementsOf(row, 'w:tc')) {
    const properties = child(cell, 'w:tcPr')
    const span = Math.max(1, Number(valueOf(properties, 'w:gridSpan') ?? '1') || 1)
    const merge = child(properties, 'w:hMerge')
    const before = cells.at(-1)
    if (merge !== undefined && merge.attributes['w:val'] !== 'restart' && before !== undefined) {
      before.span += span
      before.hidden.push(cell)
    } else cells.push({ cell, span, hidden: [] })
  }
  return cells
}

const readCell = (
  { cell, span, hidden, merge }: Cell,
  { context, readCell: read }: TableReading,
  isHeader: boolean,
): XmlElement => {
  const properties = child(cell, 'w:tcPr')
  const isHidden = merge === 'continues'
  for (const covered of isHidden ? [cell, ...hidden] : hidden) {
    const text = textOf(covered).trim()
    if (text !== '') context.warnings.add('hiddenCell', context.where, text.slice(0, 60))
  }
  if (!isHeader) sayGround(properties, context.warnings)
  return element('w:tc', {}, [
    element('w:tcPr', {}, [
      ...(span > 1 ? [element('w:gridSpan', { 'w:val': String(Math.min(span, 60)) })] : []),
      ...(merge === undefined
        ? []
        : [element('w:vMerge', merge === 'begins' ? { 'w:val': 'restart' } : {})]),
    ]),
    ...(isHidden ? [element('w:p')] : read(cell, context)),
  ])
}

/** The columns that a row leaves free at its side, as an empty cell, so that the others stay in place. */
const filler = (row: XmlElement, side: 'w:gridAfter' | 'w:gridBefore'): XmlElement[] => {
  const columns = columnsBeside(row, side)
  if (columns === 0) return []
  const span = element('w:gridSpan', { 'w:val': String(columns) })
  return [element('w:tc', {}, [element('w:tcPr', {}, [span]), element('w:p')])]
}
