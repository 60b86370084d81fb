import { blockText } from './blockText'
import { itemParts } from './itemParts'
import type {
  BlockLevelNode,
  InlineNode,
  ListItemNode,
  ListNode,
  RichText,
  TableNode,
} from './nodes'

const inlineText = (nodes: readonly InlineNode[]): string =>
  nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.text
        case 'tab':
          return '\t'
        case 'linebreak':
          return '\n'
        case 'link':
        case 'autolink':
          return linkText(node.fields.url, inlineText(node.children))
      }
    })
    .join('')

const linkText = (url: string, label: string): string => {
  const target = url.replace(/^(mailto|tel):/, '')
  if (label.trim() === '') return target
  return label.includes(target) || target.replace(/^https?:\/\//, '') === label
    ? label
    : `${label} (${target})`
}

const marks = { true: '[x] ', false: '[ ] ' } as const

const markOf = (list: ListNode, item: ListItemNode, number: number): string => {
  if (list.listType === 'number') return `${String(number)}. `
  return list.listType === 'check' ? marks[item.checked === true ? 'true' : 'false'] : '- '
}

const indented = (text: string, by: number): string => text.replaceAll('\n', `\n${' '.repeat(by)}`)

const listText = (list: ListNode): string => {
  let number = list.start ?? 1
  const lines = list.children.flatMap((item) => {
    const [first, ...rest] = itemParts(item)
    // An item that begins with a list is Lexical's way to nest: it has no number of its own.
    if (first && !Array.isArray(first)) return [`  ${indented(listText(first), 2)}`]
    const mark = markOf(list, item, number)
    number += 1
    const own = `${mark}${indented(inlineText(first ?? []), mark.length)}`
    const nested = rest.map((part) =>
      Array.isArray(part) ? `  ${inlineText(part)}` : `  ${indented(listText(part), 2)}`,
    )
    return [own, ...nested]
  })
  return lines.join('\n')
}

const tableText = (table: TableNode): string =>
  table.children
    .map((row) =>
      row.children
        .map((cell) => nodesText(cell.children).replaceAll(/\s*\n+\s*/g, ' / '))
        .join(' | ')
        .trimEnd(),
    )
    .join('\n')

const nodeText = (node: BlockLevelNode): string => {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return inlineText(node.children)
    case 'quote': {
      const text = inlineText(node.children)
      return text === '' ? '' : `«\u00a0${text}\u00a0»`
    }
    case 'list':
      return listText(node)
    case 'table':
      return tableText(node)
    case 'horizontalrule':
      return '* * *'
    case 'block':
      return blockText(node.fields)
  }
}

const nodesText = (nodes: readonly BlockLevelNode[]): string =>
  nodes
    .map(nodeText)
    .filter((text) => text.trim() !== '')
    .join('\n\n')

/** A rich text as plain text: lists with their marks, tables as « a | b » lines, blocks in words. */
export const textOf = (value: RichText | null): string =>
  value ? nodesText(value.root.children) : ''
