import { framesIn, partsOfRows } from '../../wordRules/frames'
import { gridOf } from './grid'
import type { Shown } from './tree'

type Part = { frame: Shown } | { table: Shown }

const hasTable = ({ children }: Shown): boolean =>
  children.some((node) => typeof node !== 'string' && (node.tag === 'table' || hasTable(node)))

/** What a table is made of, in order: cells that only draw a frame around what they hold, and tables. */
export const partsOfTable = (node: Shown): Part[] => {
  const { rows, cells, isRowHidden, isColumnHidden } = gridOf(node)
  const isFrame = framesIn(
    rows.map((_, index) =>
      cells
        .filter(({ row }) => row === index)
        .map((cell) => ({
          colSpan: cell.columns,
          rowSpan: cell.rows,
          hasTable: hasTable(cell.node),
        })),
    ),
  ).map((is, row) => is && !isRowHidden(row) && !isColumnHidden(0))
  if (!isFrame.includes(true)) return [{ table: node }]
  const columns = node.children.filter(
    (child) => typeof child !== 'string' && ['col', 'colgroup'].includes(child.tag),
  )
  return partsOfRows([...rows.entries()], isFrame).flatMap((part): Part[] => {
    if ('rows' in part) {
      return [{ table: { ...node, children: [...columns, ...part.rows.map(([, row]) => row)] } }]
    }
    const framed = cells.find(({ row }) => row === part.frame[0])
    return framed ? [{ frame: framed.node }] : []
  })
}
