import { attribute, elementsOf, textIn, type Element } from '../../../helpers/hostile/parsed'

const childrenOf = (parent: Element, ...tags: string[]): Element[] =>
  parent.childNodes.filter(
    (node): node is Element => 'tagName' in node && tags.includes(node.tagName),
  )

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number =>
  Number(attribute(cell, name) ?? '1')

/** The rows of one group: no cell leaves it, whatever its `rowspan` says. */
const rowsOfGroup = (group: Element): string[][] => {
  const rows = childrenOf(group, 'tr')
  const slots: string[][] = rows.map(() => [])
  rows.forEach((row, top) => {
    let left = 0
    for (const cell of childrenOf(row, 'td', 'th')) {
      while (slots[top]?.[left] !== undefined) left += 1
      for (const line of slots.slice(top, top + spanOf(cell, 'rowspan'))) {
        for (let at = left; at < left + spanOf(cell, 'colspan'); at += 1) line[at] = textIn(cell)
      }
    }
  })
  return slots
}

/**
 * What stands in each place of the first table of a fragment, as a browser forms it
 * (https://html.spec.whatwg.org/multipage/tables.html#forming-a-table).
 */
export const browserGrid = (fragment: string): string[][] => {
  const table = elementsOf(fragment).find(({ tagName }) => tagName === 'table')
  if (!table) return []
  return childrenOf(table, 'thead', 'tbody').flatMap(rowsOfGroup)
}
