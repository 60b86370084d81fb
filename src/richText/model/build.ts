import {
  textFormats,
  type BlockFields,
  type BlockLevelNode,
  type BlockNode,
  type HeadingNode,
  type InlineNode,
  type LinkNode,
  type ListItemNode,
  type ListNode,
  type ParagraphNode,
  type RichText,
  type TableCellNode,
  type TableNode,
  type TextNode,
} from './nodes'

const element = { version: 1, format: '', indent: 0, direction: null } as const

/** The bits of the named formats. */
export const formatBits = (names: readonly (keyof typeof textFormats)[]): number =>
  names.reduce((bits, name) => bits | textFormats[name], 0)

/** A run of text; `format` are the bits of `formatBits`. */
export const textNode = (text: string, format = 0): TextNode => ({
  type: 'text',
  version: 1,
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

const inline = (content: InlineNode[] | string): InlineNode[] =>
  typeof content === 'string' ? (content === '' ? [] : [textNode(content)]) : content

/** A paragraph, of nodes or of plain text. */
export const paragraph = (content: InlineNode[] | string): ParagraphNode => ({
  ...element,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children: inline(content),
})

/** A heading inside a section. */
export const heading = (tag: HeadingNode['tag'], content: InlineNode[] | string): HeadingNode => ({
  ...element,
  type: 'heading',
  tag,
  children: inline(content),
})

/** A line break inside a paragraph. */
export const lineBreak = (): InlineNode => ({ type: 'linebreak', version: 1 })

/** A link to an address, opened in the same window. */
export const link = (url: string, content: InlineNode[] | string): LinkNode => ({
  ...element,
  type: 'link',
  version: 3,
  fields: { linkType: 'custom', url, newTab: false },
  children: inline(content),
})

/** One item of a list; `value` is its number. */
export const listItem = (
  children: ListItemNode['children'] | string,
  value: number,
): ListItemNode => ({
  ...element,
  type: 'listitem',
  value,
  children: typeof children === 'string' ? inline(children) : children,
})

/** A list, bulleted or numbered from `start`. */
export const list = (
  listType: 'bullet' | 'number',
  items: (ListItemNode['children'] | string)[],
  start = 1,
): ListNode => ({
  ...element,
  type: 'list',
  listType,
  tag: listType === 'number' ? 'ol' : 'ul',
  start,
  children: items.map((item, index) => listItem(item, start + index)),
})

export type Cell = {
  children: BlockLevelNode[]
  header?: boolean
  colSpan?: number
  rowSpan?: number
}

/** A table of rows of cells; header cells say so themselves. */
export const table = (rows: Cell[][]): TableNode => ({
  ...element,
  type: 'table',
  children: rows.map((cells) => ({
    ...element,
    type: 'tablerow',
    children: cells.map((cell): TableCellNode => ({
      ...element,
      type: 'tablecell',
      headerState: cell.header === true ? 1 : 0,
      backgroundColor: null,
      colSpan: cell.colSpan ?? 1,
      rowSpan: cell.rowSpan ?? 1,
      children: cell.children,
    })),
  })),
})

/** One of the seven blocks, with a row id of its own. */
export const block = (fields: BlockFields): BlockNode => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: crypto.randomUUID(), ...fields },
})

/** A rich text of these nodes; Lexical refuses a root without children, so an empty one has a paragraph. */
export const richText = (children: BlockLevelNode[]): RichText => ({
  root: { ...element, type: 'root', children: children.length > 0 ? children : [paragraph('')] },
})
