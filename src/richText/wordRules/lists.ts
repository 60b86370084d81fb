import { lineBreak, list, listItem, paragraph, textNode } from '../model/build'
import type { BlockLevelNode, InlineNode, ListItemNode, ListNode } from '../model/nodes'
import type { ListPlace } from './listPlace'

/** An item of a list; `place.level` is how deep it stands. A label stands in its content already. */
export type Item = { place: ListPlace; content: InlineNode[] }

type Open = { node: ListNode; next: number; isOrdered: boolean; isLabelled: boolean }

/**
 * The lists that a run of neighbouring items makes. A number that does not follow the one before it
 * begins a list of its own, with its `start`; deeper items are a list in an item, as Lexical has it.
 * Items that Word labels as no list of ours does (« a) », « Palier 1 : », « ✗ ») are lines of text.
 */
export const buildLists = (items: Item[]): BlockLevelNode[] => {
  const blocks: BlockLevelNode[] = []
  let rest = items
  while (rest.length > 0) {
    const isLabelled = (item: Item | undefined): boolean => item?.place.label !== undefined
    const depth = Math.min(...rest.map(({ place }) => place.level))
    // Items deeper than the first of a run have nothing above them to hang on.
    const first = rest[0]
    if (first?.place.level === depth && isLabelled(first)) {
      const below = takeDeeper(rest.slice(1), depth)
      blocks.push(...labelledParagraph(first, below))
      rest = rest.slice(1 + below.length)
      continue
    }
    const end = rest.findIndex(
      (item, index) => index > 0 && item.place.level === depth && isLabelled(item),
    )
    const run = end === -1 ? rest : rest.slice(0, end)
    blocks.push(...listsOf(run))
    rest = rest.slice(run.length)
  }
  return blocks
}

/** A labelled item as a paragraph: labelled lines under it stand in it, lists under it follow. */
const labelledParagraph = (item: Item, below: Item[]): BlockLevelNode[] =>
  areLines(below)
    ? [paragraph([...item.content, ...linesOf(below, item.place.level)])]
    : [paragraph(item.content), ...buildLists(below)]

const areLines = (items: Item[]): boolean => items.every(({ place }) => place.label !== undefined)

/** Two spaces that no page joins, for each level below the first. */
const indent = '\u2003'

const linesOf = (items: Item[], above: number): InlineNode[] =>
  items.flatMap(({ place, content }) => {
    const deeper = indent.repeat(Math.max(place.level - above - 1, 0))
    return [lineBreak(), ...(deeper === '' ? [] : [textNode(deeper)]), ...content]
  })

const listsOf = (items: Item[]): ListNode[] => {
  const lists: ListNode[] = []
  let open: Open | undefined
  let depth = items[0]?.place.level ?? 0

  const begin = ({ isOrdered, value, label }: ListPlace): Open => {
    const isNumbered = isOrdered && label === undefined
    const begun: Open = {
      node: list(isNumbered ? 'number' : 'bullet', [], isNumbered ? value : 1),
      next: isNumbered ? value : 1,
      isOrdered,
      isLabelled: label !== undefined,
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
      nest(open, nested, depth)
      index += nested.length - 1
      continue
    }
    depth = Math.min(depth, place.level)
    const isLabelled = place.label !== undefined
    const follows =
      open?.isOrdered === place.isOrdered &&
      open.isLabelled === isLabelled &&
      (!place.isOrdered || isLabelled || open.next === place.value)
    const target: Open = open !== undefined && follows ? open : begin(place)
    add(target, content)
    target.next += 1
    open = target
  }
  return lists
}

/** Puts deeper items under the last one: as lines of its text where they are labelled, else as lists. */
const nest = (open: Open, nested: Item[], depth: number): void => {
  const last = open.node.children.at(-1)
  const canTakeLines = last?.children.every(({ type }) => type !== 'list') === true
  if (canTakeLines && areLines(nested)) last.children.push(...linesOf(nested, depth))
  else for (const inner of listsOf(nested)) add(open, [inner])
}

const add = ({ node, next }: Open, children: ListItemNode['children']): void => {
  node.children.push(listItem(children, next))
}

const takeDeeper = (items: Item[], depth: number): Item[] => {
  const end = items.findIndex(({ place }) => place.level <= depth)
  return end === -1 ? items : items.slice(0, end)
}
