import type { BlockFields, BlockLevelNode, RichText } from './nodes'

const blocksOf = (nodes: readonly BlockLevelNode[]): BlockFields[] =>
  nodes.flatMap((node) => {
    if (node.type === 'block') return [node.fields]
    if (node.type !== 'table') return []
    return node.children.flatMap((row) => row.children.flatMap((cell) => blocksOf(cell.children)))
  })

/** The blocks of a rich text, in reading order, those inside table cells included. */
export const blocksIn = (value: RichText | null): BlockFields[] =>
  value ? blocksOf(value.root.children) : []

const mapNodes = (
  nodes: readonly BlockLevelNode[],
  change: (fields: BlockFields) => BlockFields,
): BlockLevelNode[] =>
  nodes.map((node) => {
    if (node.type === 'block') return { ...node, fields: change(node.fields) }
    if (node.type !== 'table') return node
    return {
      ...node,
      children: node.children.map((row) => ({
        ...row,
        children: row.children.map((cell) => ({
          ...cell,
          children: mapNodes(cell.children, change),
        })),
      })),
    }
  })

/** A copy of a rich text with each block's fields changed. */
export const mapBlocks = (
  value: RichText,
  change: (fields: BlockFields) => BlockFields,
): RichText => ({ root: { ...value.root, children: mapNodes(value.root.children, change) } })
