import { paragraph, textNode } from '../../richText/build'
import { textFormats, type BlockLevelNode } from '../../richText/nodes'
import { textOfInline } from './text'

/** A heading where there can be none, as in a cell: its text in bold. */
export const withoutHeading = (node: BlockLevelNode): BlockLevelNode =>
  node.type === 'heading'
    ? paragraph([textNode(textOfInline(node.children), textFormats.bold)])
    : node
