import { readText } from '../../content/read'
import type { JsonRecord } from '../../richText/model/guards'
import { align, type Pair } from '../align'
import { column, row, type Presence } from '../marks'
import { inside, step, tell, type Scene } from '../scene'
import { mergeField } from '../words/field'
import { likeness } from '../words/likeness'
import type { RowsMember } from './blockShapes'
import { bagFor, keyOf } from './said'

type Rows = readonly JsonRecord[]

const given = (one: JsonRecord, name: string): string => readText(one, name).trim()

const textOfRow = (one: JsonRecord, { columns }: RowsMember): string =>
  columns
    .map(({ name }) => given(one, name))
    .filter((text) => text !== '')
    .join(' | ')

const headOf = (one: JsonRecord, { heads }: RowsMember): string =>
  heads
    .map((name) => given(one, name))
    .filter((text) => text !== '')
    .join(', ')

const wholeRow = (one: JsonRecord, presence: Presence, member: RowsMember): JsonRecord => {
  const written = member.hidesColumns
    ? member.columns.find(({ name }) => given(one, name) !== '')
    : undefined
  const name = (written ?? member.columns[0])?.name ?? ''
  return { ...one, [name]: row[presence] + readText(one, name) }
}

const ruleOf = (member: RowsMember) => ({
  key: keyOf,
  likeness: (before: JsonRecord, after: JsonRecord): number => {
    const [old, now] = [before, after].map((one) => bagFor(one, () => textOfRow(one, member)))
    const [name = ''] = member.heads
    const isSameHead = given(before, name) !== '' && given(before, name) === given(after, name)
    return old && now ? Math.max(likeness(old, now), isSameHead ? 0.5 : 0) : 0
  },
  enough: 0.3,
})

type Sides = { before: JsonRecord; after: JsonRecord }
type Context = { scene: Scene; member: RowsMember; isAlone: boolean }

const mergeRow = ({ before, after }: Sides, { scene, member }: Context): JsonRecord => {
  const merged: JsonRecord = { ...after }
  for (const { name, label, isFramed } of member.columns) {
    const [was, is] = [readText(before, name), readText(after, name)]
    if (was === is) continue
    tell(scene, {
      unit: member.unit,
      status: 'changed',
      place: label,
      path: name,
      member: name,
      context: headOf(after, member) || headOf(before, member) || textOfRow(after, member),
      before: was,
      after: is,
    })
    merged[name] = mergeField(was, is, isFramed)
  }
  return merged
}

const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** « ligne 2 (morphine) », « Étape 3 ». */
const nameOf = (pair: Pair<JsonRecord>, { member, isAlone }: Context): string => {
  const { at, thing } = pair.after ?? pair.before ?? { at: 0, thing: {} }
  const [name = ''] = member.heads
  const head = given(thing, name)
  const number = `${isAlone ? upperFirst(member.label) : member.label} ${String(at + 1)}`
  return head === '' ? number : `${number} (${head.length > 40 ? `${head.slice(0, 39)}…` : head})`
}

const mergePair = (pair: Pair<JsonRecord>, context: Context): JsonRecord[] => {
  const { scene, member } = context
  const place = nameOf(pair, context)
  const path = `${member.name}/${step(pair)}`
  const unit = member.unit === 'cell' ? 'row' : member.unit
  const said = { unit, place, path } as const
  const text = (one: JsonRecord): string => textOfRow(one, member)
  if (pair.before && pair.after) {
    const [before, after] = [pair.before.thing, pair.after.thing]
    const isSame = keyOf(before) === keyOf(after)
    if (isSame && !pair.isMoved) return [after]
    const own = { ...context, scene: inside(scene, { path, place, isGroup: true }) }
    const merged = isSame ? after : mergeRow({ before, after }, own)
    if (!pair.isMoved) return [merged]
    tell(scene, { ...said, status: 'moved', before: text(before), after: text(after) })
    return [wholeRow(after, 'movedHere', member)]
  }
  if (pair.after) {
    tell(scene, { ...said, status: 'added', before: '', after: text(pair.after.thing) })
    return [wholeRow(pair.after.thing, 'added', member)]
  }
  if (!pair.before) return []
  if (pair.isMoved) return [wholeRow(pair.before.thing, 'movedAway', member)]
  tell(scene, { ...said, status: 'removed', before: text(pair.before.thing), after: '' })
  return [wholeRow(pair.before.thing, 'removed', member)]
}

// A column that nobody wrote in on one side had no head there.
const withColumns = (
  merged: Rows,
  sides: { before: Rows; after: Rows },
  member: RowsMember,
): Rows => {
  if (!member.hidesColumns) return merged
  const marks = member.columns.flatMap(({ name }) => {
    const isUsed = (rows: Rows): boolean => rows.some((one) => given(one, name) !== '')
    const [was, is] = [isUsed(sides.before), isUsed(sides.after)]
    return was === is ? [] : [{ name, mark: is ? column.added : column.removed }]
  })
  return merged.map((one) =>
    marks.reduce<JsonRecord>(
      (marked, { name, mark }) =>
        given(marked, name) === '' ? marked : { ...marked, [name]: mark + readText(marked, name) },
      one,
    ),
  )
}

/** The rows of two blocks in one list. Tells of each row and cell that differs. */
export const mergeRows = (sides: { before: Rows; after: Rows }, context: Context): Rows => {
  const pairs = align(sides.before, sides.after, ruleOf(context.member))
  const merged = pairs.flatMap((pair) => mergePair(pair, context))
  return withColumns(merged, sides, context.member)
}
