import { paragraph, textNode } from '../model/build'
import type { BlockLevelNode, InlineNode } from '../model/nodes'
import { gridOf, type Spanning } from '../model/tableGrid'

type FlatCell = Spanning & { children: BlockLevelNode[] }

/** Whether a block says anything. */
export const isFilled = (node: BlockLevelNode): boolean =>
  node.type !== 'paragraph' || node.children.length > 0

const between = () => textNode(' / ')

/** The words of a cell on one line, its own lines by « / »; undefined for one that holds more than lines. */
const lineOf = (blocks: BlockLevelNode[]): InlineNode[] | undefined => {
  const lines: InlineNode[][] = []
  for (const block of blocks.filter(isFilled)) {
    if (block.type !== 'paragraph') return undefined
    lines.push(block.children.map((node) => (node.type === 'linebreak' ? between() : node)))
  }
  return lines.flatMap((line, index) => (index > 0 ? [between(), ...line] : line))
}

/**
 * A table that stands in a cell, where there is no place for one: a line for each row, bars between its cells, so that
 * what stood side by side still does. A place that a cell above covers stays free. A row with more than words in a
 * cell gives its blocks one after the other.
 */
export const flatTable = (rows: readonly (readonly FlatCell[])[]): BlockLevelNode[] => {
  const grid = gridOf(rows)
  return rows.flatMap((cells, index): BlockLevelNode[] => {
    const places = grid?.[index] ?? []
    const lines = places.map((place) => (place?.isFirst ? lineOf(place.cell.children) : []))
    const last = lines.findLastIndex((line) => line?.length !== 0)
    const isRow = last > 0 && lines.every((line) => line !== undefined)
    if (!isRow) return cells.flatMap(({ children }) => children.filter(isFilled))
    const words = lines
      .slice(0, last + 1)
      .flatMap((line, place): InlineNode[] => [...(place === 0 ? [] : [textNode(' | ')]), ...line])
    return [paragraph(words)]
  })
}
