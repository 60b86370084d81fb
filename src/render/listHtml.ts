import type { ListNode } from '../richText/model/nodes'
import type { Item } from '../richText/model/visit'
import {
  directionOfMarkup,
  dirOf,
  firstDirection,
  type Directed,
  type Direction,
} from './direction'
import { html, joined, type Markup } from './markup'

type Line = { box: Markup | null; parts: Directed[] }

const partsOf = ({ parts }: Item<Markup, Directed>): Directed[] =>
  parts.map((part) => {
    if ('list' in part) return part.list
    const words = joined(part.words)
    return { direction: directionOfMarkup(words), set: () => words }
  })

const startsWithList = ({ parts }: Item<Markup, Directed>): boolean =>
  parts[0] !== undefined && 'list' in parts[0]

// Lexical nests by an item that holds nothing but a list: it goes into the item before, and has no number of its own.
const linesOf = (
  items: readonly Item<Markup, Directed>[],
  kind: ListNode['listType'],
): { before: Directed[]; lines: Line[] } => {
  const before: Directed[] = []
  const lines: Line[] = []
  for (const item of items) {
    const last = lines.at(-1)
    if (!startsWithList(item)) {
      const box = kind === 'check' ? html`${item.isChecked ? '☑' : '☐'} ` : null
      lines.push({ box, parts: partsOf(item) })
    } else if (last) last.parts.push(...partsOf(item))
    else if (kind === 'number') before.push(...partsOf(item))
    else lines.push({ box: null, parts: partsOf(item) })
  }
  return { before, lines }
}

const lineHtml = ({ box, parts }: Line, base: Direction): Markup => {
  const own = firstDirection(parts.map(({ direction }) => direction))
  return html`<li${dirOf(own, base)}>${box}${parts.map((part) => part.set(own ?? base))}</li>`
}

type Frame = { kind: ListNode['listType']; start: number; attributes: Markup }

const framed = ({ kind, start, attributes }: Frame, items: Markup): Markup => {
  switch (kind) {
    case 'bullet':
      return html`<ul${attributes}>${items}</ul>`
    case 'check':
      return html`<ul class="checklist" ${attributes}>
        ${items}
      </ul>`
    case 'number':
      return start === 1
        ? html`<ol${attributes}>${items}</ol>`
        : html`<ol start="${start}" ${attributes}>
            ${items}
          </ol>`
  }
}

/** A list with its numbers or boxes. */
export const listHtml = (
  items: readonly Item<Markup, Directed>[],
  kind: ListNode['listType'],
  start: number,
): Directed => {
  const { before, lines } = linesOf(items, kind)
  const direction = firstDirection(
    [...before, ...lines.flatMap(({ parts }) => parts)].map((part) => part.direction),
  )
  const set = (base: Direction): Markup => {
    const above = joined(before.map((part) => part.set(base)))
    if (lines.length === 0) return above
    const inside = joined(lines.map((line) => lineHtml(line, direction ?? base)))
    return joined([above, framed({ kind, start, attributes: dirOf(direction, base) }, inside)])
  }
  return { direction, set }
}
