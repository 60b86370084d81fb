import { paragraph, table } from '../model/build'
import type { InlineNode, TableNode } from '../model/nodes'
import { shownWords } from './shownWords'

/** How many tabs stand in a text. */
export const tabsIn = (content: InlineNode[]): number =>
  content.filter(({ type }) => type === 'tab').length

/** Fewer lines align nothing. */
const leastLines = 2
const longestCell = 120

/** The table that neighbouring lines make whose tabs cut each of them into as many filled cells; else none. */
export const tabbedTable = (lines: InlineNode[][]): TableNode | undefined => {
  const rows = lines.map(cellsOf)
  const columns = rows[0]?.length ?? 0
  const isTable =
    rows.length >= leastLines &&
    columns > 1 &&
    rows.every((cells) => cells.length === columns && cells.every(isCell)) &&
    !rows.every(isItem)
  if (!isTable) return undefined
  return table(rows.map((cells) => cells.map((cell) => ({ children: [paragraph(cell)] }))))
}

/** A list that was typed: a sign or a number, a tab, a text. */
const isItem = ([first, ...others]: InlineNode[][]): boolean =>
  others.length === 1 && label.test(shownWords(first ?? []).trim())

const label = /^(?:[^\p{L}\p{N}]{1,2}|o|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)°/–-])$/iu

const isCell = (cell: InlineNode[]): boolean => {
  const text = shownWords(cell).trim()
  return text !== '' && text.length <= longestCell && cell.every(({ type }) => type !== 'linebreak')
}

/** Several tabs in a row lead to one column. */
const cellsOf = (content: InlineNode[]): InlineNode[][] => {
  const cells: InlineNode[][] = [[]]
  for (const node of content) {
    if (node.type !== 'tab') cells.at(-1)?.push(node)
    else if (cells.at(-1)?.length !== 0) cells.push([])
  }
  return cells
}
