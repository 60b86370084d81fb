import { byBlockType, type BlockHandlers } from './byBlockType'
import type { BlockFields, BlockLevelNode, RichText } from './nodes'
import { visitRichText, type Visitor } from './visit'

const none = (): never[] => []

const found = <Found>(ofBlock: (fields: BlockFields) => Found[]): Visitor<never[], Found[]> => ({
  text: none,
  lineBreak: none,
  link: none,
  paragraph: none,
  quote: none,
  heading: none,
  list: none,
  table: (rows) => rows.flat().flatMap(({ inside }) => inside.flat()),
  rule: none,
  block: (_, written) => ofBlock(written),
})

/** What is found in the blocks of a rich text, in reading order, those inside table cells included. */
export const inBlocks = <Found>(
  value: RichText | null,
  handlers: BlockHandlers<Found[]>,
): Found[] => visitRichText(value, found(byBlockType(handlers))).flat()

/** The blocks of a rich text, in reading order, those inside table cells included. */
export const blocksIn = (value: RichText | null): BlockFields[] =>
  visitRichText(
    value,
    found((fields) => [fields]),
  ).flat()

/** The media that the figures of a rich text show: ids, or files where they were resolved. */
export const imagesIn = (value: RichText | null): unknown[] =>
  inBlocks<unknown>(value, {
    alert: none,
    dosageTable: none,
    numberedSteps: none,
    decisionTable: none,
    scale: none,
    figure: ({ image }) => [image],
    localField: none,
  })

const mapNode = (
  node: BlockLevelNode,
  change: (fields: BlockFields) => BlockFields,
): BlockLevelNode => {
  switch (node.type) {
    case 'block':
      return { ...node, fields: change(node.fields) }
    case 'table':
      return {
        ...node,
        children: node.children.map((row) => ({
          ...row,
          children: row.children.map((cell) => ({
            ...cell,
            children: cell.children.map((inside) => mapNode(inside, change)),
          })),
        })),
      }
    // They hold words and lists only.
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'quote':
    case 'horizontalrule':
      return node
  }
}

/** A copy of a rich text with each block's fields changed. */
export const mapBlocks = (
  value: RichText,
  change: (fields: BlockFields) => BlockFields,
): RichText => ({
  root: { ...value.root, children: value.root.children.map((node) => mapNode(node, change)) },
})
