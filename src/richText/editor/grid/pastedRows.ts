import { richText } from '../../model/build'
import type { BlockLevelNode, TableNode } from '../../model/nodes'
import { textOf } from '../../model/text'

const textIn = (blocks: BlockLevelNode[]): string =>
  textOf(richText(blocks)).replaceAll(/\n{2,}/g, '\n')

/** The cells of a table as text; one that goes down is written in each row, for each row says all of itself. */
const rowsOf = ({ children }: TableNode): string[][] => {
  const rows = children.map((): (string | undefined)[] => [])
  children.forEach((line, row) => {
    let column = 0
    for (const cell of line.children) {
      while (rows[row]?.[column] !== undefined) column += 1
      const text = textIn(cell.children)
      const [down, right] = [cell.rowSpan ?? 1, cell.colSpan ?? 1]
      for (const covered of rows.slice(row, row + down))
        for (let at = 0; at < right; at += 1) covered[column + at] = at === 0 ? text : ''
      column += right
    }
  })
  return rows.map((row) => Array.from(row, (cell) => cell ?? ''))
}

/** What was pasted, for a field of plain text: the rows of its tables, or one text. */
export const pastedRows = (blocks: BlockLevelNode[]): { rows: string[][] } | { text: string } => {
  const tables = blocks.filter((block) => block.type === 'table')
  if (tables.length === 0) return { text: textIn(blocks) }
  // Words around a table are rows of it: nothing is lost.
  return {
    rows: blocks.flatMap((block) => (block.type === 'table' ? rowsOf(block) : [[textIn([block])]])),
  }
}
