import { paragraph, table, type Cell } from '../../richText/model/build'
import type { BlockLevelNode, TableNode } from '../../richText/model/nodes'
import { flatTable, isFilled } from '../../richText/wordRules/flatTable'
import { framesIn, partsOfRows } from '../../richText/wordRules/frames'
import { withoutHeading } from '../../richText/wordRules/headings'
import type { ParsedBlock } from '../types'
import type { TableFacts } from '../word/context'
import { descendants, elementsOf, type XmlElement } from '../../ooxml/xml/tree'
import { placeOf } from './markers'
import type { HtmlContext } from './readHtml'

type TableReading = {
  context: HtmlContext
  readCell: (cell: XmlElement, context: HtmlContext) => ParsedBlock[]
}

type ReadTable = { nodes: BlockLevelNode[]; notes: number[] }

/** Reads a table. One that stands in a cell is laid flat there: Lexical has no table in a table. */
export const readTableHtml = (element: XmlElement, reading: TableReading): ReadTable => {
  const { context, readCell } = reading
  const inside: HtmlContext = { ...context, isInTable: true }
  const notes: number[] = []
  const rows = rowsOf(element).map((row) =>
    elementsOf(row).map((cell): Required<Cell> => {
      const blocks = readCell(cell, inside)
      notes.push(...blocks.flatMap((block) => block.notes))
      const children = blocks.map(({ node }) => withoutHeading(node))
      return {
        children: children.length > 0 ? children : [paragraph('')],
        header: cell.name === 'th',
        colSpan: spanOf(cell, 'colspan'),
        rowSpan: spanOf(cell, 'rowspan'),
      }
    }),
  )
  if (!context.isInTable)
    return { nodes: hasText(rows) ? [wideTable(element, rows, context)] : [], notes }
  context.warnings.add('nestedTable', context.where)
  return { nodes: flatTable(rows), notes }
}

/** A table with the widths that its file gives to its columns. */
const wideTable = (element: XmlElement, rows: Cell[][], context: HtmlContext): TableNode => {
  const made = table(withoutEmptyRows(rows))
  const widths = factsOf(element, context)?.widths
  const columns = (rows[0] ?? []).reduce((sum, { colSpan }) => sum + (colSpan ?? 1), 0)
  return widths?.length === columns ? { ...made, colWidths: widths } : made
}

type TablePart = { frame: XmlElement } | { table: XmlElement }

/** What a table is made of, in order: cells that only draw a frame around what they hold, and tables. */
export const partsOfTable = (element: XmlElement, context: HtmlContext): TablePart[] => {
  const rows = rowsOf(element)
  const [only] = rows.flatMap((row) => elementsOf(row))
  if (only && factsOf(element, context)?.isFrame === true) return [{ frame: only }]
  const isFrame = framesIn(
    rows.map((row) =>
      elementsOf(row).map((cell) => ({
        colSpan: spanOf(cell, 'colspan'),
        rowSpan: spanOf(cell, 'rowspan'),
        hasTable: [...descendants(cell)].some(({ name }) => name === 'table'),
      })),
    ),
  )
  if (!isFrame.includes(true)) return [{ table: element }]
  return partsOfRows(rows, isFrame).flatMap((part): TablePart[] => {
    if ('rows' in part) return [{ table: { ...element, children: part.rows } }]
    return elementsOf(part.frame).map((frame) => ({ frame }))
  })
}

const factsOf = (element: XmlElement, { tables }: HtmlContext): TableFacts | undefined => {
  const [cell] = rowsOf(element).flatMap((row) => elementsOf(row))
  const [first] = elementsOf(cell, 'p')
  return tables[(first && placeOf(first, 't')) ?? -1]
}

const rowsOf = (element: XmlElement): XmlElement[] =>
  elementsOf(element).flatMap((part) => (part.name === 'tr' ? [part] : elementsOf(part, 'tr')))

const widest = 1000

const spanOf = (cell: XmlElement, name: 'colspan' | 'rowspan'): number =>
  Math.min(Math.max(Number(cell.attributes[name] ?? '1') || 1, 1), widest)

const hasText = (rows: Cell[][]): boolean =>
  rows.some((cells) => cells.some(({ children }) => children.some(isFilled)))

/** A row whose cells all hang from above has none of its own: the cells above end a row earlier. */
const withoutEmptyRows = (rows: Cell[][]): Cell[][] => {
  if (rows.every((cells) => cells.length > 0)) return rows
  const emptyBefore = [0]
  for (const cells of rows) {
    emptyBefore.push((emptyBefore.at(-1) ?? 0) + (cells.length === 0 ? 1 : 0))
  }
  const emptyUpTo = (row: number): number => emptyBefore[Math.min(row, rows.length)] ?? 0
  return rows
    .map((cells, index) =>
      cells.map((cell) => {
        const span = cell.rowSpan ?? 1
        const lost = emptyUpTo(index + span) - emptyUpTo(index + 1)
        return { ...cell, rowSpan: Math.max(1, span - lost) }
      }),
    )
    .filter((cells) => cells.length > 0)
}
