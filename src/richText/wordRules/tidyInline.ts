import type { InlineNode, LinkNode, TabNode, TextNode } from '../model/nodes'
import { textNode } from '../model/build'

const tab = (): TabNode => ({
  type: 'tab',
  version: 1,
  text: '\t',
  format: 0,
  detail: 2,
  mode: 'normal',
  style: '',
})

/** Inline content as Lexical keeps it: neighbours of one format joined, tabs apart, ends trimmed. */
export const tidyInline = (nodes: InlineNode[]): InlineNode[] =>
  trimEnd(trimStart(splitTabs(joinText(nodes))))

const isText = (node: InlineNode | undefined): node is TextNode => node?.type === 'text'
const isLink = (node: InlineNode | undefined): node is LinkNode =>
  node?.type === 'link' || node?.type === 'autolink'

/** Soft hyphens, and spaces that HTML would join anyway. */
const clean = (text: string): string =>
  text.replaceAll('\u00AD', '').replaceAll(/ {2,}|[\n\r]+/g, ' ')

const joinText = (nodes: InlineNode[]): InlineNode[] => {
  const joined: InlineNode[] = []
  for (const node of nodes) {
    const before = joined.at(-1)
    if (isLink(node)) {
      joined.push({ ...node, children: splitTabs(joinText(node.children)) })
    } else if (!isText(node)) {
      joined.push(node)
    } else if (isText(before) && before.format === node.format) {
      joined[joined.length - 1] = textNode(clean(`${before.text}${node.text}`), node.format)
    } else if (node.text !== '') {
      joined.push(textNode(clean(node.text), node.format))
    }
  }
  return joined
}

const splitTabs = (nodes: InlineNode[]): InlineNode[] =>
  nodes.flatMap((node) => {
    if (!isText(node) || !node.text.includes('\t')) return [node]
    return node.text
      .split('\t')
      .flatMap((piece, index): InlineNode[] => [
        ...(index > 0 ? [tab()] : []),
        ...(piece === '' ? [] : [textNode(piece, node.format)]),
      ])
  })

const isBlank = (node: InlineNode): boolean =>
  node.type === 'tab' || node.type === 'linebreak' || (isText(node) && node.text.trim() === '')

const trimStart = (nodes: InlineNode[]): InlineNode[] => {
  const from = nodes.findIndex((node) => !isBlank(node))
  if (from === -1) return []
  const [first, ...rest] = nodes.slice(from)
  if (first === undefined) return []
  return [isText(first) ? textNode(first.text.trimStart(), first.format) : first, ...rest]
}

const trimEnd = (nodes: InlineNode[]): InlineNode[] => {
  const to = nodes.findLastIndex((node) => !isBlank(node))
  const last = nodes[to]
  if (last === undefined) return []
  return [...nodes.slice(0, to), isText(last) ? textNode(last.text.trimEnd(), last.format) : last]
}
