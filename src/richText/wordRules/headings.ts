import { paragraph } from '../model/build'
import { textFormats, type BlockLevelNode, type InlineNode } from '../model/nodes'

/** A heading where there can be none, as in a cell: its text in bold. */
export const withoutHeading = (node: BlockLevelNode): BlockLevelNode =>
  node.type === 'heading' ? paragraph(node.children.map(inBold)) : node

const inBold = (node: InlineNode): InlineNode => {
  switch (node.type) {
    case 'text':
      return { ...node, format: (node.format ?? 0) | textFormats.bold }
    case 'link':
    case 'autolink':
      return { ...node, children: node.children.map(inBold) }
    case 'linebreak':
    case 'tab':
      return node
  }
}
