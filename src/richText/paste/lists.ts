import { element, styleOf, wordsOf, type Element, type Node } from './tree'

/** A paragraph that Word shows as an item of a list: how deep, and whether it is numbered. */
export type WordItem = { level: number; isNumbered: boolean }

const signOf = (node: Node): string =>
  typeof node === 'string'
    ? ''
    : styleOf(node, 'mso-list') === 'ignore'
      ? wordsOf(node)
      : node.children.map(signOf).join('')

/** Reads Word's sign of a list; null for a paragraph that is in none. */
export const wordItemOf = (paragraph: Element): WordItem | null => {
  const list = styleOf(paragraph, 'mso-list')
  const isListClass = /\bMsoListParagraph/.test(paragraph.attributes['class'] ?? '')
  const sign = signOf(paragraph).trim()
  if (list === '' ? !isListClass || sign === '' : list === 'none') return null
  const level = Number(/level(\d+)/.exec(list)?.[1] ?? 1)
  return { level, isNumbered: /^\(?([0-9]{1,3}|[a-z]|[ivx]+)[.)]/i.test(sign) }
}

type Item = WordItem & { words: Node[] }

/** Nested lists from items that only say how deep they are. */
export const nestedLists = (items: readonly Item[]): Element[] => {
  const lists: Element[] = []
  let index = 0
  while (index < items.length) {
    const first = items[index]
    if (!first) break
    const list = element(first.isNumbered ? 'ol' : 'ul', [])
    while (index < items.length) {
      const item = items[index]
      if (!item || item.level < first.level) break
      if (item.level > first.level) {
        const deeper = items.slice(index).findIndex(({ level }) => level <= first.level)
        const end = deeper < 0 ? items.length : index + deeper
        const inner = nestedLists(items.slice(index, end))
        const last = list.children.at(-1)
        if (last !== undefined && typeof last !== 'string') last.children.push(...inner)
        index = end
        continue
      }
      if (item.isNumbered !== first.isNumbered) break
      list.children.push(element('li', item.words))
      index += 1
    }
    lists.push(list)
  }
  return lists
}
