import { lineBreak, paragraph, textNode } from '../build'
import type { BlockLevelNode, InlineNode, TableNode } from '../nodes'

const wordsIn = (blocks: readonly BlockLevelNode[]): InlineNode[] | undefined => {
  const lines: InlineNode[][] = []
  for (const block of blocks) {
    if (block.type !== 'paragraph') return undefined
    if (block.children.length > 0) lines.push(block.children)
  }
  return lines.flatMap((line, index) => (index > 0 ? [lineBreak(), ...line] : line))
}

/** The rows of a table, a line each, with its cells in order: where no table can stand. */
const rowsOf = ({ children }: TableNode): BlockLevelNode[] =>
  children.flatMap((row): BlockLevelNode[] => {
    const cells = row.children.map((cell) => wordsIn(cell.children))
    if (cells.includes(undefined)) return row.children.flatMap((cell) => cell.children)
    const words = cells.flatMap((cell, index) => [
      ...(index > 0 ? [textNode(' | ')] : []),
      ...(cell ?? []),
    ])
    return cells.some((cell) => (cell ?? []).length > 0) ? [paragraph(words)] : []
  })

/** The same blocks for a cell of a table: a table in it is lines. */
export const withoutTables = (blocks: readonly BlockLevelNode[]): BlockLevelNode[] =>
  blocks.flatMap((block) => (block.type === 'table' ? rowsOf(block) : [block]))
