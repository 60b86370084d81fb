import {
  textFormats,
  type BlockLevelNode,
  type InlineNode,
  type ListItemNode,
  type TextNode,
} from '../../richText/nodes'
import { lowered, raised } from '../word/equationSigns'

/** The text of inline content, as its reader says it: 10⁶ stays 10⁶, what is struck out is left out. */
export const textOfInline = (nodes: InlineNode[]): string => inlineText(nodes, shownText)

const inlineText = (nodes: InlineNode[], write: (node: TextNode) => string): string =>
  nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return write(node)
        case 'link':
        case 'autolink':
          return inlineText(node.children, write)
        case 'linebreak':
        case 'tab':
          return ' '
      }
    })
    .join('')

const shownText = ({ text, format = 0 }: TextNode): string => {
  if ((format & textFormats.strikethrough) !== 0) return ''
  if ((format & textFormats.superscript) !== 0) return spaced(text, raisedInTitle)
  if ((format & textFormats.subscript) !== 0)
    return spaced(text, (inside) => lowered(inside).replace(/^_/, ''))
  return text
}

/** What is raised by custom and not by arithmetic: 1er, 2e, n°, Mme, ®. */
const customary =
  /^(?:er|re|ère|e|es|ème|eme|nd|nde|d|de|o|os|me|mes|lle|lles|r|rs|st|rd|th|TM|[^\p{L}\p{N}+−-]+)$/iu

const raisedInTitle = (text: string): string => (customary.test(text) ? text : raised(text))

/** The spaces at the ends of a raised text are no part of it. */
const spaced = (text: string, write: (text: string) => string): string =>
  text.replace(/\S(?:.*\S)?/su, (inside) => write(inside))

/** All the letters of blocks, one line for each paragraph, item or cell. What a figure says of itself is not in it. */
export const textOfNodes = (nodes: BlockLevelNode[]): string => nodes.map(textOfNode).join('\n')

const letters = ({ text }: TextNode): string => text

const textOfNode = (node: BlockLevelNode): string => {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return inlineText(node.children, letters)
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
    .map((child) =>
      child.type === 'list' ? `\n${textOfNode(child)}` : inlineText([child], letters),
    )
    .join('')
