import { paragraph } from './build'
import { storedWidths } from './columnWidths'
import { isRecord } from '../../input/isRecord'
import { type JsonRecord } from './guards'
import { isNodeType, schema } from './schema'
import { isRichText } from './validate'

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const childrenOf = (node: unknown): unknown[] => (isRecord(node) ? listOf(node['children']) : [])
const typeOf = (node: unknown): unknown => (isRecord(node) ? node['type'] : undefined)

const spanOf = (cell: unknown, name: 'colSpan' | 'rowSpan'): number => {
  const span = isRecord(cell) ? cell[name] : undefined
  return typeof span === 'number' ? span : 1
}

const columnWidths = (table: JsonRecord): JsonRecord => {
  const rows = childrenOf(table).map((row) =>
    childrenOf(row).map((cell) => ({
      colSpan: spanOf(cell, 'colSpan'),
      rowSpan: spanOf(cell, 'rowSpan'),
    })),
  )
  const widths = storedWidths(table['colWidths'], rows)
  return widths ? { colWidths: widths } : {}
}

// An item that begins with a list is Lexical's way to nest: it has no number of its own.
const numbered = ({ listType, children }: JsonRecord, first: unknown): unknown[] => {
  let number = typeof first === 'number' ? first : 1
  return listOf(children).map((item) => {
    const stored: JsonRecord = { ...storedNode(item), value: number }
    if (typeOf(childrenOf(item)[0]) !== 'list') number += 1
    return listType === 'check'
      ? { ...stored, checked: isRecord(item) && item['checked'] === true }
      : stored
  })
}

const storedNode = (node: unknown): JsonRecord => {
  if (!isRecord(node) || !isNodeType(node['type'])) return {}
  const { type } = node
  const { fixed, members, children } = schema[type]
  const kept = Object.entries(members)
    .map(([name, stored]): [string, unknown] => [name, stored(node[name], node)])
    .filter(([, value]) => value !== undefined)
  const whole: JsonRecord = { type, ...fixed, ...Object.fromEntries(kept) }
  if (type === 'table') Object.assign(whole, columnWidths(node))
  if (!children) return whole
  return {
    ...whole,
    children: type === 'list' ? numbered(node, whole['start']) : childrenOf(node).map(storedNode),
  }
}

/**
 * A valid rich text in the one form that is stored: of each node the members that a reader gets, and those that Lexical reads
 * without looking. All else is dropped, whatever way it came; a paragraph stands where there is nothing at all.
 */
export const storedRichText = (value: unknown): unknown => {
  if (!isRichText(value)) return value
  const root = storedNode(value.root)
  return {
    root: childrenOf(root).length > 0 ? root : { ...root, children: [paragraph('')] },
  }
}
