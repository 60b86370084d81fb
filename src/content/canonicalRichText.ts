import { isFrozenFile } from '../richText/model/frozenFile'
import type { BlockFields, RichText } from '../richText/model/nodes'
import { visitRichText, type Visitor } from '../richText/model/visit'
import { shownIn } from './canonicalFile'
import type { HashVersion } from './hashVersion'

/*
 * What the visitor gives is what a reader gets; all of it is written here, so that nothing can be shown that is not
 * hashed, and nothing counts that is not shown. Empty members are pruned later. A version never changes: signatures
 * were made over it. Version 2 adds the widths of columns, which version 1 did not show either.
 */
type Canonical = Readonly<Record<string, unknown>>

// All that a block says, by whatever name: only the ids that the editor gives stay out.
const withoutIds = (row: object): Canonical =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'id' && name !== 'blockName'))

const fieldOf = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((row: unknown) => (typeof row === 'object' && row !== null ? withoutIds(row) : row))
    : value

const canonicalBlock = (fields: BlockFields, version: HashVersion): Canonical => ({
  type: 'block',
  ...Object.fromEntries(
    Object.entries(withoutIds(fields)).map(([name, value]) => [name, fieldOf(value)]),
  ),
  ...(fields.blockType === 'figure' && {
    image: isFrozenFile(fields.image) ? shownIn(fields.image, version) : null,
  }),
})

const canonicalOf = (version: HashVersion): Visitor<Canonical, Canonical> => ({
  text: (text, format) => ({ type: 'text', text, format }),
  lineBreak: () => ({ type: 'linebreak' }),
  link: (url, children) => ({ type: 'link', url, children }),
  paragraph: (children) => ({ type: 'paragraph', children }),
  quote: (children) => ({ type: 'quote', children }),
  heading: (children, tag) => ({ type: 'heading', tag, children }),
  list: (items, listType, start) => ({
    type: 'list',
    listType,
    start: start === 1 ? null : start,
    children: items.map(({ isChecked, parts }) => ({
      type: 'listitem',
      ...(listType === 'check' && { checked: isChecked }),
      children: parts.flatMap((part) => ('words' in part ? part.words : [part.list])),
    })),
  }),
  table: (rows, widths) => ({
    type: 'table',
    ...(version > 1 && { widths }),
    children: rows.map((cells) => ({
      type: 'tablerow',
      children: cells.map(({ header, colSpan, rowSpan, inside }) => ({
        type: 'tablecell',
        headerState: header > 0 ? header : null,
        colSpan: colSpan > 1 ? colSpan : null,
        rowSpan: rowSpan > 1 ? rowSpan : null,
        children: inside,
      })),
    })),
  }),
  rule: () => ({ type: 'horizontalrule' }),
  block: (fields) => canonicalBlock(fields, version),
})

/** What a rich text says, in the form that is hashed. */
export const canonicalRichText = (value: RichText | null, version: HashVersion): Canonical[] =>
  visitRichText(value, canonicalOf(version))
