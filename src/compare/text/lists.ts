import type { InlineNode, ListItemNode, ListNode } from '../../richText/model/nodes'
import { textOfWords } from '../../richText/model/text'
import { align, type Pair } from '../align'
import { row, type Presence } from '../marks'
import { inside, step, tell, type Scene } from '../scene'
import { likeness } from '../words/likeness'
import { markRich, mergeRich, withMark } from '../words/rich'
import { bagFor, keyOf, textOfItem } from './said'

type Segment = { words: InlineNode[] } | { list: ListNode }

const segmentsOf = ({ children }: ListItemNode): Segment[] => {
  const segments: Segment[] = []
  for (const child of children) {
    const last = segments.at(-1)
    if (child.type === 'list') segments.push({ list: child })
    else if (last && 'words' in last) last.words.push(child)
    else segments.push({ words: [child] })
  }
  return segments
}

const startsWithList = ({ children }: ListItemNode): boolean => children[0]?.type === 'list'

const edits = {
  added: 'inserted',
  movedHere: 'inserted',
  removed: 'deleted',
  movedAway: 'deleted',
} as const

/** An item and all items inside it as coming, going or moving. */
export const wholeItem = (item: ListItemNode, presence: Presence): ListItemNode => {
  const children = segmentsOf(item).flatMap((segment, index): (InlineNode | ListNode)[] => {
    if ('list' in segment) {
      const items = segment.list.children.map((one) => wholeItem(one, presence))
      return [{ ...segment.list, children: items }]
    }
    return index === 0
      ? withMark(segment.words, row[presence])
      : markRich(segment.words, edits[presence])
  })
  return { ...item, children: children.length > 0 ? children : withMark([], row[presence]) }
}

const both = (before: ListItemNode, after: ListItemNode): ListItemNode[] => [
  wholeItem(before, 'removed'),
  wholeItem(after, 'added'),
]

const boxOf = ({ checked }: ListItemNode): string => (checked === true ? '☑' : '☐')

type Named = { scene: Scene; name: string; path: string }

const mergeSegments = (
  before: Segment[],
  after: Segment[],
  { scene, name, path }: Named,
): ListItemNode['children'] | null => {
  const isAlike =
    before.length === after.length &&
    before.every((segment, index) => 'list' in segment === 'list' in (after[index] ?? {}))
  if (!isAlike) return null
  const lost: ListNode[] = []
  const children = after.flatMap((segment, index): (InlineNode | ListNode)[] => {
    const old = before[index]
    if ('list' in segment && old && 'list' in old) {
      const list = mergeList(old.list, segment.list, inside(scene, { path, place: name }))
      if (!list) lost.push(segment.list)
      return list ? [list] : []
    }
    if (!('words' in segment) || !old || !('words' in old)) return []
    if (keyOf(old.words) === keyOf(segment.words)) return segment.words
    const [was, is] = [textOfWords(old.words), textOfWords(segment.words)]
    tell(scene, {
      unit: 'item',
      status: 'changed',
      place: name,
      path,
      before: was,
      after: is,
      ...(was === is && { member: 'format' }),
    })
    return mergeRich(old.words, segment.words)
  })
  return lost.length === 0 ? children : null
}

const mergeItem = (before: ListItemNode, after: ListItemNode, named: Named): ListItemNode[] => {
  const { scene, name, path } = named
  const isTicked = (before.checked ?? false) !== (after.checked ?? false)
  if (isTicked) {
    tell(scene, {
      unit: 'item',
      status: 'changed',
      place: name,
      path,
      member: 'checked',
      context: textOfItem(after),
      before: boxOf(before),
      after: boxOf(after),
    })
  }
  const [old, now] = [segmentsOf(before), segmentsOf(after)]
  const children = mergeSegments(old, now, named)
  if (children && !isTicked) return [{ ...after, children }]
  if (!children && !isTicked) {
    tell(scene, {
      unit: 'item',
      status: 'changed',
      place: name,
      path,
      before: textOfItem(before),
      after: textOfItem(after),
    })
  }
  return both(before, after)
}

const numberOf = (items: readonly ListItemNode[], at: number): number =>
  items.slice(0, at + 1).filter((item) => !startsWithList(item)).length

const rule = {
  key: keyOf,
  likeness: (before: ListItemNode, after: ListItemNode): number => {
    if (startsWithList(before) !== startsWithList(after)) return 0
    if (startsWithList(before)) return 1
    const [old, now] = [before, after].map((item) => bagFor(item, () => textOfItem(item)))
    if (!old || !now) return 0
    return Math.max(likeness(old, now), old.total + now.total <= 8 ? 0.4 : 0)
  },
  enough: 0.4,
}

type Items = { before: readonly ListItemNode[]; after: readonly ListItemNode[]; scene: Scene }

const mergePair = (pair: Pair<ListItemNode>, { before, after, scene }: Items): ListItemNode[] => {
  const number = pair.after
    ? numberOf(after, pair.after.at)
    : numberOf(before, pair.before?.at ?? 0)
  const name = `élément ${String(number)}`
  const path = step(pair)
  const said = { unit: 'item', place: name, path } as const
  if (pair.before && pair.after) {
    const [old, now] = [pair.before.thing, pair.after.thing]
    const isSame = keyOf(old) === keyOf(now)
    if (!pair.isMoved) return isSame ? [now] : mergeItem(old, now, { scene, name, path })
    if (!isSame) mergeItem(old, now, { scene, name, path })
    tell(scene, { ...said, status: 'moved', before: textOfItem(old), after: textOfItem(now) })
    return [wholeItem(now, 'movedHere')]
  }
  if (pair.after) {
    tell(scene, { ...said, status: 'added', before: '', after: textOfItem(pair.after.thing) })
    return [wholeItem(pair.after.thing, 'added')]
  }
  if (!pair.before) return []
  if (pair.isMoved) return [wholeItem(pair.before.thing, 'movedAway')]
  tell(scene, { ...said, status: 'removed', before: textOfItem(pair.before.thing), after: '' })
  return [wholeItem(pair.before.thing, 'removed')]
}

const typeNames = { bullet: 'liste à puces', check: 'liste à cocher', number: 'liste numérotée' }

const typeOf = ({ listType, start }: ListNode): string =>
  (start ?? 1) === 1 ? typeNames[listType] : `${typeNames[listType]} à partir de ${String(start)}`

/** Two lists in one; null where one has numbers or boxes and the other has not. Tells of each item that differs. */
export const mergeList = (before: ListNode, after: ListNode, scene: Scene): ListNode | null => {
  const isAlike = typeOf(before) === typeOf(after)
  if (!isAlike) {
    tell(scene, {
      unit: 'block',
      status: 'changed',
      place: 'présentation',
      path: 'listType',
      member: 'listType',
      before: typeOf(before),
      after: typeOf(after),
    })
  }
  const items = align(before.children, after.children, rule).flatMap((pair) =>
    mergePair(pair, { before: before.children, after: after.children, scene }),
  )
  return isAlike ? { ...after, children: items } : null
}
