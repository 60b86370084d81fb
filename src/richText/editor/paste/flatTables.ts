import { flatTable } from '../../wordRules/flatTable'
import type { BlockLevelNode, TableNode } from '../../model/nodes'

const rowsOf = ({ children }: TableNode): BlockLevelNode[] =>
  flatTable(
    children.map((row) =>
      row.children.map((cell) => ({
        children: cell.children,
        colSpan: cell.colSpan ?? 1,
        rowSpan: cell.rowSpan ?? 1,
      })),
    ),
  )

/** The same blocks for a cell of a table: a table in it is lines. */
export const withoutTables = (blocks: readonly BlockLevelNode[]): BlockLevelNode[] =>
  blocks.flatMap((block) => (block.type === 'table' ? rowsOf(block) : [block]))
