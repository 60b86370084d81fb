import { textFormats, type InlineNode } from '../model/nodes'

/** The words that stand in a line, without what is struck out: enough to tell whether there are any. */
export const shownWords = (nodes: readonly InlineNode[]): string =>
  nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return ((node.format ?? 0) & textFormats.strikethrough) === 0 ? node.text : ''
        case 'link':
        case 'autolink':
          return shownWords(node.children)
        case 'linebreak':
        case 'tab':
          return ' '
      }
    })
    .join('')
