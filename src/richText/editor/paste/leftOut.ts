import { hasClass, isBlank, type Element, type Node, type Style } from './tree'

/** An element with its style, before anything below it was read. */
export type Styled = { node: Element; style: Style }

/** The elements below some nodes, and themselves. */
export const elementsBelow = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...elementsBelow(node.children)]))

/** What no program shows. */
export const neverShown = new Set([
  'base',
  'datalist',
  'head',
  'link',
  'meta',
  'noscript',
  'rp',
  'script',
  'style',
  'template',
  'title',
  'xml',
])

const isBackToComment = (node: Node | undefined): boolean =>
  node !== undefined &&
  typeof node !== 'string' &&
  ((node.attributes['href'] ?? '').startsWith('#cmnt_ref') || isBackToComment(node.children[0]))

/** What belongs to a comment: what it says, its mark in the text; not the words that it is about. */
export const isComment = ({ node, style }: Styled): boolean =>
  /^comment(?:-list)?$/.test(style.get('mso-element') ?? '') ||
  style.get('mso-special-character') === 'comment' ||
  hasClass(node, /^(?:MsoCommentReference|msocomanchor|msocomtxt|msocomoff)$/i) ||
  /^#(?:_msocom_|_msoanchor_|cmnt)/.test(node.attributes['href'] ?? '') ||
  (['div', 'p'].includes(node.tag) && isBackToComment(node.children[0]))

/** Whether an element is one whole comment. */
export const isCommentText = (node: Element): boolean =>
  /mso-element\s*:\s*comment(?!-)/.test(node.attributes['style'] ?? '') ||
  (node.tag === 'p' && isBackToComment(node.children[0]))

/** Whether an element is the mark of a comment in the text. */
export const isCommentMark = (node: Element): boolean =>
  hasClass(node, /^msocomanchor$/i) || /^#(?:_msocom_|cmnt\d)/.test(node.attributes['href'] ?? '')

/** Whether a tracked change took the text out. */
export const isDeleted = ({ node }: Styled): boolean =>
  node.tag === 'del' || hasClass(node, /^msoDel$|track(?:ed)?change\w*delet/i)

/** Whether a tracked change put the text in. */
export const isInserted = ({ node }: Styled): boolean =>
  node.tag === 'ins' || hasClass(node, /track(?:ed)?change\w*insert/i)

/** Whether an element takes no place on the page. */
export const isHidden = ({
  node,
  style,
}: {
  node: Pick<Element, 'attributes'>
  style: Style
}): boolean =>
  style.get('display') === 'none' ||
  /^(?:hidden|collapse)$/.test(style.get('visibility') ?? '') ||
  style.get('mso-hide') === 'all' ||
  node.attributes['hidden'] !== undefined

/** Whether a paragraph is a line of a table of contents: one that leads to a heading. */
export const isContents = ({ node }: Styled): boolean =>
  hasClass(node, /^MsoToc\d$/i) &&
  elementsBelow(node.children).some(({ attributes }) => /^#_toc/i.test(attributes['href'] ?? ''))

const objects = new Set(['applet', 'audio', 'canvas', 'embed', 'iframe', 'object', 'video'])

/** Whether an element shows something that is no text. */
export const isObject = ({ tag }: Element): boolean => objects.has(tag)

/** Whether an element of another language than HTML says nothing: `<o:p>`, `<v:shape>`. */
export const isEmptyForeign = (node: Element): boolean =>
  node.tag.includes(':') &&
  isBlank([node]) &&
  !elementsBelow(node.children).some(({ tag }) => tag === 'img')
