import type { JsonRecord } from '../../richText/model/guards'
import type {
  BlockLevelNode,
  HeadingNode,
  InlineNode,
  ListItemNode,
  ListNode,
  RichText,
  TableCellNode,
} from '../../richText/model/nodes'
import { readNumber, readRows, readText } from '../read'
import { signedBlock } from './block'
import type { Reading } from './reading'

const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const
const listTypes = ['bullet', 'check', 'number'] as const

const oneOf = <Known extends string>(known: readonly [Known, ...Known[]], value: unknown): Known =>
  known.find((one) => one === value) ?? known[0]

const inlineOf = (form: JsonRecord): InlineNode[] => {
  switch (form['type']) {
    case 'text':
      return [
        { type: 'text', text: readText(form, 'text'), format: readNumber(form, 'format') ?? 0 },
      ]
    case 'linebreak':
      return [{ type: 'linebreak' }]
    case 'link':
      return [{ type: 'link', fields: { url: readText(form, 'url') }, children: wordsOf(form) }]
    default:
      return []
  }
}

const wordsOf = (form: JsonRecord): InlineNode[] => readRows(form, 'children').flatMap(inlineOf)

const listOf = (form: JsonRecord): ListNode => {
  const listType = oneOf(listTypes, form['listType'])
  return {
    type: 'list',
    listType,
    start: readNumber(form, 'start') ?? 1,
    children: readRows(form, 'children').map((item): ListItemNode => ({
      type: 'listitem',
      ...(listType === 'check' && { checked: item['checked'] === true }),
      children: readRows(item, 'children').flatMap((child): (InlineNode | ListNode)[] =>
        child['type'] === 'list' ? [listOf(child)] : inlineOf(child),
      ),
    })),
  }
}

const percents = (value: unknown): number[] | null =>
  Array.isArray(value) && value.every((width) => typeof width === 'number') ? value : null

/** A text as it was signed, in the nodes that the editor would have stored. */
export const signedRichText = (value: unknown, reading: Reading): RichText | null => {
  const cellOf = (form: JsonRecord): TableCellNode => ({
    type: 'tablecell',
    headerState: readNumber(form, 'headerState') ?? 0,
    colSpan: readNumber(form, 'colSpan') ?? 1,
    rowSpan: readNumber(form, 'rowSpan') ?? 1,
    children: readRows(form, 'children').flatMap(blockOf),
  })

  const blockOf = (form: JsonRecord): BlockLevelNode[] => {
    switch (form['type']) {
      case 'paragraph':
        return [{ type: 'paragraph', children: wordsOf(form) }]
      case 'quote':
        return [{ type: 'quote', children: wordsOf(form) }]
      case 'heading': {
        const tag: HeadingNode['tag'] = oneOf(tags, form['tag'])
        return [{ type: 'heading', tag, children: wordsOf(form) }]
      }
      case 'list':
        return [listOf(form)]
      case 'table':
        return [
          {
            type: 'table',
            colWidths: reading.version === 1 ? null : percents(form['widths']),
            children: readRows(form, 'children').map((row) => ({
              type: 'tablerow',
              children: readRows(row, 'children').map(cellOf),
            })),
          },
        ]
      case 'horizontalrule':
        return [{ type: 'horizontalrule' }]
      case 'block': {
        const fields = signedBlock(form, reading)
        return fields ? [{ type: 'block', fields }] : []
      }
      default:
        return []
    }
  }

  const children = readRows({ value }, 'value').flatMap(blockOf)
  return children.length === 0 ? null : { root: { type: 'root', children } }
}
