import type {
  BlockLevelNode,
  TableCellNode,
  TableNode,
  TableRowNode,
} from '../../richText/model/nodes'
import { align, type Pair } from '../align'
import { row, type Presence } from '../marks'
import { inside, step, tell, type Scene } from '../scene'
import { likeness } from '../words/likeness'
import { mergeRich, withMark } from '../words/rich'
import { bagFor, keyOf, textOfCell } from './said'

/** How the blocks inside a cell are merged: given, for they may be tables again. */
export type MergeBlocks = (
  before: BlockLevelNode[],
  after: BlockLevelNode[],
  scene: Scene,
) => BlockLevelNode[]

type Context = { scene: Scene; mergeBlocks: MergeBlocks; heads: string[] }

const textOfRow = ({ children }: TableRowNode): string => children.map(textOfCell).join(' | ')

const wholeRow = (node: TableRowNode, presence: Presence): TableRowNode => {
  const [first, ...rest] = node.children
  if (!first) return node
  const [only] = first.children
  const mark = row[presence]
  const children: BlockLevelNode[] =
    only?.type === 'paragraph' && first.children.length === 1
      ? [{ ...only, children: withMark(only.children, mark) }]
      : [{ type: 'paragraph', children: withMark([], mark) }, ...first.children]
  return { ...node, children: [{ ...first, children }, ...rest] }
}

const shapeOf = ({ headerState, colSpan, rowSpan }: TableCellNode): string =>
  [headerState ?? 0, colSpan ?? 1, rowSpan ?? 1].join()

const isAlikeRow = (before: TableRowNode, after: TableRowNode): boolean =>
  before.children.map(shapeOf).join(';') === after.children.map(shapeOf).join(';')

const simpleWords = ({ children }: TableCellNode) => {
  if (children.length === 0) return []
  const [only] = children
  return children.length === 1 && only?.type === 'paragraph' ? only.children : null
}

type CellPair = { before: TableCellNode; after: TableCellNode; column: number; rowText: string }

const mergeCell = (
  { before, after, column, rowText }: CellPair,
  context: Context,
): TableCellNode => {
  if (keyOf(before) === keyOf(after)) return after
  const head = context.heads[column] ?? ''
  const place = head === '' ? `colonne ${String(column + 1)}` : `« ${head} »`
  const path = String(column + 1)
  const [old, now] = [simpleWords(before), simpleWords(after)]
  if (!old || !now) {
    const scene = inside(context.scene, { path, place })
    return { ...after, children: context.mergeBlocks(before.children, after.children, scene) }
  }
  const [was, is] = [textOfCell(before), textOfCell(after)]
  tell(context.scene, {
    unit: 'cell',
    status: 'changed',
    place,
    path,
    member: was === is ? 'format' : null,
    context: [head, rowText].filter((words) => words !== '').join(' | '),
    before: was,
    after: is,
  })
  return { ...after, children: [{ type: 'paragraph', children: mergeRich(old, now) }] }
}

type RowPair = { before: TableRowNode; after: TableRowNode }

const mergeRow = ({ before, after }: RowPair, context: Context): TableRowNode[] => {
  const rowText = textOfRow(after)
  if (!isAlikeRow(before, after)) {
    const whole = { unit: 'row', status: 'changed', place: 'ligne entière', path: 'row' } as const
    tell(context.scene, { ...whole, before: textOfRow(before), after: rowText })
    return [wholeRow(before, 'removed'), wholeRow(after, 'added')]
  }
  const children = after.children.map((cell, column) =>
    mergeCell({ before: before.children[column] ?? cell, after: cell, column, rowText }, context),
  )
  return [{ ...after, children }]
}

const firstOf = ({ children: [first] }: TableRowNode): string => (first ? textOfCell(first) : '')

const rule = {
  key: keyOf,
  likeness: (before: TableRowNode, after: TableRowNode): number => {
    const [old, now] = [before, after].map((one) => bagFor(one, () => textOfRow(one)))
    const isSameHead = firstOf(before) !== '' && firstOf(before) === firstOf(after)
    return old && now ? Math.max(likeness(old, now), isSameHead ? 0.5 : 0) : 0
  },
  enough: 0.3,
}

const nameOf = (pair: Pair<TableRowNode>): string => {
  const { at, thing } = pair.after ?? pair.before ?? { at: 0, thing: null }
  const head = thing ? firstOf(thing).replaceAll(/\s+/gu, ' ') : ''
  const short = head.length > 40 ? `${head.slice(0, 39)}…` : head
  return short === '' ? `ligne ${String(at + 1)}` : `ligne ${String(at + 1)} (${short})`
}

const mergePair = (pair: Pair<TableRowNode>, context: Context): TableRowNode[] => {
  const place = nameOf(pair)
  const path = step(pair)
  const said = { unit: 'row', place, path } as const
  const { scene } = context
  if (pair.before && pair.after) {
    const [before, after] = [pair.before.thing, pair.after.thing]
    const isSame = keyOf(before) === keyOf(after)
    if (isSame && !pair.isMoved) return [after]
    const own = { ...context, scene: inside(scene, { path, place, isGroup: true }) }
    const merged = isSame ? [after] : mergeRow({ before, after }, own)
    if (!pair.isMoved) return merged
    tell(scene, { ...said, status: 'moved', before: textOfRow(before), after: textOfRow(after) })
    return [wholeRow(after, 'movedHere')]
  }
  if (pair.after) {
    tell(scene, { ...said, status: 'added', before: '', after: textOfRow(pair.after.thing) })
    return [wholeRow(pair.after.thing, 'added')]
  }
  if (!pair.before) return []
  if (pair.isMoved) return [wholeRow(pair.before.thing, 'movedAway')]
  tell(scene, { ...said, status: 'removed', before: textOfRow(pair.before.thing), after: '' })
  return [wholeRow(pair.before.thing, 'removed')]
}

const isTied = ({ children }: TableNode): boolean =>
  children.some((one) => one.children.some(({ rowSpan }) => (rowSpan ?? 1) > 1))

const widthsOf = ({ colWidths }: TableNode): string =>
  (colWidths ?? []).map((width) => `${String(width)}\u00a0%`).join(', ')

const headsOf = ({ children: [first] }: TableNode): string[] =>
  first?.children.every(({ headerState }) => ((headerState ?? 0) & 1) !== 0)
    ? first.children.map(textOfCell)
    : []

/**
 * Two tables in one; null where their cells reach over other rows than before. Tells of each row and cell that differs.
 */
export const mergeTable = (
  before: TableNode,
  after: TableNode,
  { scene, mergeBlocks }: Pick<Context, 'mergeBlocks' | 'scene'>,
): TableNode | null => {
  if (widthsOf(before) !== widthsOf(after)) {
    tell(scene, {
      unit: 'table',
      status: 'changed',
      place: 'largeurs des colonnes',
      path: 'widths',
      member: 'widths',
      before: widthsOf(before),
      after: widthsOf(after),
    })
  }
  const pairs = align(before.children, after.children, rule)
  const context = { scene, mergeBlocks, heads: headsOf(after) }
  const children = pairs.flatMap((pair) => mergePair(pair, context))
  const isTorn = (isTied(before) || isTied(after)) && children.length !== after.children.length
  return isTorn ? null : { ...after, children }
}
