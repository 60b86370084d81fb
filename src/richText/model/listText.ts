import type { ListNode } from './nodes'
import { signedText, type Signed } from './signs'
import type { Item } from './visit'

const boxes = { true: '[x] ', false: '[ ] ' } as const

const markOf = (kind: ListNode['listType'], isChecked: boolean, number: number): string => {
  switch (kind) {
    case 'number':
      return `${String(number)}. `
    case 'check':
      return boxes[isChecked ? 'true' : 'false']
    case 'bullet':
      return '- '
  }
}

const indented = (text: string, by: number): string => text.replaceAll('\n', `\n${' '.repeat(by)}`)

const partText = (part: Item<Signed, string>['parts'][number], by: number): string =>
  `${' '.repeat(by)}${indented('list' in part ? part.list : signedText(part.words), by)}`

/** A list as lines with their numbers, boxes or dashes; what stands inside an item is indented. */
export const listText = (
  items: readonly Item<Signed, string>[],
  kind: ListNode['listType'],
  start: number,
): string => {
  let number = start
  return items
    .flatMap(({ isChecked, parts }) => {
      const [first, ...rest] = parts
      // An item that begins with a list is Lexical's way to nest: it has no number of its own.
      if (first && 'list' in first) return parts.map((part) => partText(part, 2))
      const mark = markOf(kind, isChecked, number)
      number += 1
      const own = first ? indented(signedText(first.words), mark.length) : ''
      return [`${mark}${own}`, ...rest.map((part) => partText(part, 2))]
    })
    .join('\n')
}
