import { isNoise, wordsOfBlock } from './inline'
import { nestedLists, wordItemOf } from './lists'
import { element, wordsOf, type Element, type Node } from './tree'

const isBlank = (nodes: readonly Node[]): boolean =>
  nodes.every((node) => wordsOf(node).trim() === '')

// h1 is the document's title and h2 the section's.
const headings: Readonly<Record<string, string>> = {
  h1: 'h3',
  h2: 'h4',
  h3: 'h5',
  h4: 'h5',
  h5: 'h5',
  h6: 'h5',
}
const blockTags = new Set([
  ...Object.keys(headings),
  'address',
  'article',
  'blockquote',
  'body',
  'center',
  'div',
  'dl',
  'hr',
  'html',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'ul',
])

const isBlock = (node: Node): node is Element =>
  typeof node !== 'string' &&
  !isNoise(node) &&
  (blockTags.has(node.tag) || node.children.some(isBlock))

const textBlock = (tag: string, nodes: readonly Node[]): Element[] => {
  const words = wordsOfBlock(nodes)
  return isBlank(words) ? [] : [element(tag, words)]
}

const headingOf = ({ tag, attributes }: Element): string | undefined =>
  headings[tag] ?? (/\bMso(Title|Heading)/.test(attributes['class'] ?? '') ? 'h3' : undefined)

const spansOf = ({ attributes }: Element): Record<string, string> =>
  Object.fromEntries(
    ['colspan', 'rowspan'].flatMap((name) => {
      const span = attributes[name] ?? ''
      return /^\d{1,3}$/.test(span) && Number(span) > 1 ? [[name, span]] : []
    }),
  )

const elementsIn = (nodes: readonly Node[], ...tags: string[]): Element[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return []
    return tags.includes(node.tag)
      ? [node]
      : node.tag === 'table'
        ? []
        : elementsIn(node.children, ...tags)
  })

const tableOf = (table: Element): Element[] => {
  const rows = elementsIn(table.children, 'tr').map((row) =>
    element(
      'tr',
      elementsIn(row.children, 'td', 'th').map((cell) => {
        const inside = cleanBlocks(cell.children).flatMap((block) =>
          // A table inside a table is read, not drawn.
          typeof block !== 'string' && block.tag === 'table'
            ? textBlock('p', [wordsOf(block)])
            : [block],
        )
        return {
          tag: cell.tag,
          attributes: spansOf(cell),
          children: inside.length > 0 ? inside : [element('p', [])],
        }
      }),
    ),
  )
  return rows.length === 0 ? [] : [element('table', [element('tbody', rows)])]
}

const listOf = (list: Element): Element[] => {
  const items = elementsIn(list.children, 'li').map((item) => {
    const isList = (node: Node): node is Element =>
      typeof node !== 'string' && (node.tag === 'ul' || node.tag === 'ol')
    const words = wordsOfBlock(item.children.filter((node) => !isList(node)))
    return element('li', [...words, ...item.children.filter(isList).flatMap(listOf)])
  })
  return items.length === 0 ? [] : [element(list.tag, items)]
}

const blockOf = (node: Element): Node[] => {
  switch (node.tag) {
    case 'hr':
      return [element('hr', [])]
    case 'table':
      return tableOf(node)
    case 'ul':
    case 'ol':
      return listOf(node)
    case 'blockquote':
      return textBlock('blockquote', node.children)
    default: {
      const heading = headingOf(node)
      if (heading !== undefined) return textBlock(heading, node.children)
      return node.children.some(isBlock)
        ? cleanBlocks(node.children)
        : textBlock('p', node.children)
    }
  }
}

/** Blocks of what was pasted: paragraphs, headings, lists, tables, quotes; loose words become paragraphs. */
function cleanBlocks(nodes: readonly Node[]): Node[] {
  const blocks: Node[] = []
  let index = 0
  while (index < nodes.length) {
    const rest = nodes.slice(index)
    const items = leadingItems(rest)
    if (items.length > 0) {
      blocks.push(...nestedLists(items.map(({ item }) => item)))
      index += items.at(-1)?.until ?? 1
      continue
    }
    const firstBlock = rest.findIndex(isBlock)
    const loose = firstBlock < 0 ? rest : rest.slice(0, firstBlock)
    blocks.push(...textBlock('p', loose))
    const next = rest[firstBlock]
    if (next !== undefined && isBlock(next)) blocks.push(...blockOf(next))
    index += loose.length + (firstBlock < 0 ? 0 : 1)
  }
  return blocks
}

/** The paragraphs at the beginning that Word shows as one list, blanks between them passed over. */
function leadingItems(nodes: readonly Node[]) {
  const items: { item: Parameters<typeof nestedLists>[0][number]; until: number }[] = []
  for (const [index, node] of nodes.entries()) {
    if (typeof node === 'string') {
      if (node.trim() === '') continue
      break
    }
    const item = node.tag === 'p' ? wordItemOf(node) : null
    if (!item) break
    items.push({ item: { ...item, words: wordsOfBlock(node.children) }, until: index + 1 })
  }
  return items
}

/** What was pasted, from Word or elsewhere, as the few elements that a text of the library has. */
export const cleanPasted = (nodes: readonly Node[]): Node[] => cleanBlocks(nodes)
