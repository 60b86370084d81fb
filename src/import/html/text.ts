import type { BlockLevelNode, InlineNode, ListItemNode } from '../../richText/nodes'

/** The text of inline content; breaks and tabs are spaces. */
export const textOfInline = (nodes: InlineNode[]): string =>
  nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.text
        case 'link':
        case 'autolink':
          return textOfInline(node.children)
        case 'linebreak':
        case 'tab':
          return ' '
      }
    })
    .join('')

/** The text of blocks, one line for each paragraph, item or cell. What a figure says of itself is not in it. */
export const textOfNodes = (nodes: BlockLevelNode[]): string => nodes.map(textOfNode).join('\n')

const textOfNode = (node: BlockLevelNode): string => {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return textOfInline(node.children)
    case 'list':
      return node.children.map(textOfItem).join('\n')
    case 'table':
      return node.children
        .flatMap((row) => row.children.map((cell) => textOfNodes(cell.children)))
        .join('\n')
    case 'horizontalrule':
    case 'block':
      return ''
  }
}

const textOfItem = ({ children }: ListItemNode): string =>
  children
    .map((child) => (child.type === 'list' ? `\n${textOfNode(child)}` : textOfInline([child])))
    .join('')
