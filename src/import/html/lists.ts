import { list, listItem } from '../../richText/build'
import type { InlineNode, ListItemNode, ListNode } from '../../richText/nodes'
import type { ListPlace } from '../word/numbering'

export type Item = { place: ListPlace; content: InlineNode[] }

type Open = { node: ListNode; next: number; isOrdered: boolean }

/**
 * The lists that a run of neighbouring items makes. A number that does not follow the one before it
 * begins a list of its own, with its `start`; deeper items are a list in an item, as Lexical has it.
 */
export const buildLists = (items: Item[]): ListNode[] => {
  const lists: ListNode[] = []
  let open: Open | undefined
  let depth = items[0]?.place.level ?? 0

  const begin = ({ isOrdered, value }: ListPlace): Open => {
    const begun: Open = {
      node: list(isOrdered ? 'number' : 'bullet', [], isOrdered ? value : 1),
      next: isOrdered ? value : 1,
      isOrdered,
    }
    lists.push(begun.node)
    return begun
  }

  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]
    if (item === undefined) break
    const { place, content } = item
    if (open !== undefined && place.level > depth) {
      const nested = takeDeeper(items.slice(index), depth)
      for (const inner of buildLists(nested)) add(open, [inner])
      index += nested.length - 1
      continue
    }
    depth = Math.min(depth, place.level)
    const follows =
      open?.isOrdered === place.isOrdered && (!place.isOrdered || open.next === place.value)
    const target: Open = open !== undefined && follows ? open : begin(place)
    add(target, content)
    target.next += 1
    open = target
  }
  return lists
}

const add = ({ node, next }: Open, children: ListItemNode['children']): void => {
  node.children.push(listItem(children, next))
}

const takeDeeper = (items: Item[], depth: number): Item[] => {
  const end = items.findIndex(({ place }) => place.level <= depth)
  return end === -1 ? items : items.slice(0, end)
}
