import type { BlockLevelNode, RichText } from '../../richText/model/nodes'
import { textOfWords } from '../../richText/model/text'
import { align, type Pair } from '../align'
import { inside, step, tell, type Found, type Scene } from '../scene'
import { likeness } from '../words/likeness'
import { mergeRich } from '../words/rich'
import { mergeBlock } from './blocks'
import { mergeList } from './lists'
import { namesOf, unitOf } from './names'
import { bagFor, keyOf, textOfBlock } from './said'
import { verified, wholeBlock } from './shown'
import { mergeTable } from './tables'

const isOfOneKind = (before: BlockLevelNode, after: BlockLevelNode): boolean =>
  before.type === 'block' && after.type === 'block'
    ? before.fields.blockType === after.fields.blockType
    : before.type === after.type

const hasWords = ({ type }: BlockLevelNode): boolean =>
  type === 'paragraph' || type === 'heading' || type === 'quote'

const rule = {
  key: keyOf,
  likeness: (before: BlockLevelNode, after: BlockLevelNode): number => {
    if (!isOfOneKind(before, after)) return 0
    const [old, now] = [before, after].map((node) => bagFor(node, () => textOfBlock(node)))
    if (!old || !now) return 0
    // What there is little of in a text is itself, changed, sooner than another one.
    const least = hasWords(after) && old.total + now.total > 8 ? 0 : 0.4
    return Math.max(likeness(old, now), least)
  },
  enough: 0.4,
}

type Named = { scene: Scene; name: string; path: string }

// A picture is told of by its digest, for its words may be the same.
const wholeOf = (node: BlockLevelNode): { text: string } & Pick<Found, 'context' | 'member'> => {
  const text = textOfBlock(node)
  if (node.type !== 'block' || node.fields.blockType !== 'figure') return { text }
  const { image } = node.fields
  const sha256 =
    typeof image === 'object' && image !== null && 'sha256' in image ? String(image.sha256) : ''
  return { text: sha256, member: 'image', context: text }
}

const mergeSame = (
  before: BlockLevelNode,
  after: BlockLevelNode,
  { scene, name, path }: Named,
): BlockLevelNode[] | null => {
  if (before.type === 'list' && after.type === 'list') {
    const list = mergeList(before, after, inside(scene, { path, place: name }))
    return list && [list]
  }
  if (before.type === 'table' && after.type === 'table') {
    const table = mergeTable(before, after, {
      scene: inside(scene, { path, place: name }),
      mergeBlocks,
    })
    return table && [table]
  }
  if (before.type === 'block' && after.type === 'block') {
    const block = mergeBlock(before, after, { scene, name, path })
    return block && [block]
  }
  if (!('children' in before) || !('children' in after)) return null
  if (
    (before.type === 'paragraph' && after.type === 'paragraph') ||
    (before.type === 'quote' && after.type === 'quote') ||
    (before.type === 'heading' && after.type === 'heading')
  ) {
    const [was, is] = [textOfWords(before.children), textOfWords(after.children)]
    const isRetagged =
      before.type === 'heading' && after.type === 'heading' && before.tag !== after.tag
    if (was !== is || !isRetagged) {
      tell(scene, {
        unit: unitOf(after),
        status: 'changed',
        place: name,
        path,
        before: was,
        after: is,
        ...(was === is && { member: 'format' }),
      })
    }
    if (isRetagged) {
      tell(scene, {
        unit: 'heading',
        status: 'changed',
        place: name,
        path: `${path}/tag`,
        member: 'tag',
        context: is,
        before: before.tag,
        after: after.tag,
      })
      return null
    }
    return [{ ...after, children: mergeRich(before.children, after.children) }]
  }
  return null
}

type Names = { before: string[]; after: string[] }

const mergePair = (pair: Pair<BlockLevelNode>, names: Names, scene: Scene): BlockLevelNode[] => {
  const name = pair.after
    ? (names.after[pair.after.at] ?? '')
    : (names.before[pair.before?.at ?? 0] ?? '')
  const path = step(pair)
  const named = { scene, name, path }
  if (pair.before && pair.after) {
    const [before, after] = [pair.before.thing, pair.after.thing]
    const isSame = keyOf(before) === keyOf(after)
    if (!pair.isMoved) {
      if (isSame) return [after]
      return verified(mergeSame(before, after, named), { before, after }, scene)
    }
    if (!isSame) mergeSame(before, after, named)
    const said = { unit: unitOf(after), place: name, path, status: 'moved' } as const
    tell(scene, { ...said, before: textOfBlock(before), after: textOfBlock(after) })
    return wholeBlock(after, 'movedHere')
  }
  const thing = pair.after?.thing ?? pair.before?.thing
  if (!thing) return []
  const { text, ...rest } = wholeOf(thing)
  const said = { unit: unitOf(thing), place: name, path, ...rest }
  if (pair.after) {
    tell(scene, { ...said, status: 'added', before: '', after: text })
    return wholeBlock(thing, 'added')
  }
  if (pair.isMoved) return wholeBlock(thing, 'movedAway')
  tell(scene, { ...said, status: 'removed', before: text, after: '' })
  return wholeBlock(thing, 'removed')
}

/** The blocks of two texts in one list. Tells of all that differs. */
export const mergeBlocks = (
  before: BlockLevelNode[],
  after: BlockLevelNode[],
  scene: Scene,
): BlockLevelNode[] => {
  const names = { before: namesOf(before), after: namesOf(after) }
  return align(before, after, rule).flatMap((pair) => mergePair(pair, names, scene))
}

/** Two texts in one. */
export const mergeText = (
  before: RichText | null,
  after: RichText | null,
  scene: Scene,
): RichText | null => {
  if (before === null && after === null) return null
  const children = mergeBlocks(before?.root.children ?? [], after?.root.children ?? [], scene)
  return { root: { type: 'root', children } }
}
