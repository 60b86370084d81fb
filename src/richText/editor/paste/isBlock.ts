import type { Shown, ShownNode } from './tree'

const blockTags = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'html',
  'legend',
  'li',
  'listing',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'pre',
  'search',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
])

/** Displays that end the line before and begin another; boxes beside each other are not one word either. */
const blockDisplay = /^(?:block|flex|flow-root|grid|list-item|table)/

/** Whether an element stands on lines of its own, or holds one that does. */
export const isBlock = (node: ShownNode): node is Shown =>
  typeof node !== 'string' &&
  (blockTags.has(node.tag) ||
    blockDisplay.test(node.style.get('display') ?? '') ||
    node.children.some(isBlock))

/** Whether the elements in it stand apart from one another, as the parts of a flex box do. */
export const areApart = ({ style }: Shown): boolean =>
  /^(?:inline-)?(?:flex|grid)|^table-row/.test(style.get('display') ?? '')
