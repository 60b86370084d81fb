import { align, type Pair } from '../align'
import { row as rowMarks } from '../marks'
import { inside, step, tell } from '../scene'
import type { Difference, HeadChange } from '../types'
import { mergeField } from '../words/field'
import { bagOf, likeness } from '../words/likeness'
import { mergePlain } from '../words/plain'
import { headScene, type Desk } from './desk'

export type Field = { field: string; label: string }
export type Sides<Value> = { before: Value; after: Value }

const takeDown = (desk: Desk, change: HeadChange): void => {
  desk.head.push(change)
}

type Told = Pick<Difference, 'after' | 'before'> & Partial<Pick<Difference, 'context'>>

const tellField = (desk: Desk, { field, label }: Field, told: Told): void => {
  const status = told.before === '' ? 'added' : told.after === '' ? 'removed' : 'changed'
  tell(headScene(desk), {
    unit: 'field',
    status,
    place: label,
    path: field,
    member: field,
    ...told,
  })
}

/** Words at the head of a document, in one. */
export const mergeHeadWords = (
  desk: Desk,
  { field, label }: Field,
  { before, after }: Sides<string>,
): string => {
  if (before === after) return after
  tellField(desk, { field, label }, { before, after })
  takeDown(desk, { field, before, after })
  return mergeField(before, after, true)
}

/** Tells of a value at the head of a document that differs, in words; gives the new one. */
export const compareHead = <Value>(
  desk: Desk,
  { field, label }: Field,
  { before, after, words }: Sides<Value> & { words: (value: Value) => string },
): Value => {
  if (JSON.stringify(before) === JSON.stringify(after)) return after
  const [was, is] = [words(before), words(after)]
  tellField(desk, { field, label }, { before: was, after: is })
  takeDown(desk, { field, before: was, after: is })
  return after
}

/** How the rows of a list at the head of a document are merged. */
export type RowRule<Row> = {
  words: (row: Row) => string
  /** One row out of two, where it can be said in one. */
  merge?: (before: Row, after: Row) => Row | null
  /** A row with a mark among its words. */
  marked: (row: Row, mark: string) => Row
}

const likenessOf =
  <Row>({ words }: RowRule<Row>) =>
  (before: Row, after: Row): number =>
    Math.max(likeness(bagOf(words(before)), bagOf(words(after))), 0.1)

/** The rows of a list at the head of a document, in one list. Tells of each row that differs. */
export const mergeHeadRows = <Row>(
  desk: Desk,
  { field, label }: Field,
  { before, after, rule }: Sides<Row[]> & { rule: RowRule<Row> },
): Row[] => {
  const key = (one: Row): string => JSON.stringify(one)
  if (JSON.stringify(before) === JSON.stringify(after)) return after
  const all = (rows: Row[]): string => rows.map(rule.words).join('\n')
  takeDown(desk, { field, before: all(before), after: all(after) })
  const scene = inside(headScene(desk), { path: field, place: label })
  const { words, marked } = rule
  const mergePair = (pair: Pair<Row>): Row[] => {
    const at = pair.after?.at ?? pair.before?.at ?? 0
    const place = `ligne ${String(at + 1)}`
    const said = { unit: 'field', member: field, place, path: step(pair) } as const
    if (pair.before && pair.after) {
      const [old, now] = [pair.before.thing, pair.after.thing]
      const isSame = key(old) === key(now)
      if (isSame && !pair.isMoved) return [now]
      const status = pair.isMoved ? 'moved' : 'changed'
      tell(scene, { ...said, status, before: words(old), after: words(now) })
      if (pair.isMoved) return [marked(now, rowMarks.movedHere)]
      const merged = rule.merge?.(old, now) ?? null
      return merged === null
        ? [marked(old, rowMarks.removed), marked(now, rowMarks.added)]
        : [merged]
    }
    if (pair.after) {
      tell(scene, { ...said, status: 'added', before: '', after: words(pair.after.thing) })
      return [marked(pair.after.thing, rowMarks.added)]
    }
    if (!pair.before) return []
    if (pair.isMoved) return [marked(pair.before.thing, rowMarks.movedAway)]
    tell(scene, { ...said, status: 'removed', before: words(pair.before.thing), after: '' })
    return [marked(pair.before.thing, rowMarks.removed)]
  }
  return align(before, after, { key, likeness: likenessOf(rule), enough: 0.1 }).flatMap(mergePair)
}

/** A row of one text. */
export const textRow: RowRule<string> = {
  words: (text) => text,
  merge: mergePlain,
  marked: (text, mark) => mark + text,
}

/** Texts of two rows in one, where each is given in both or in neither. */
export const mergeMembers = <Name extends string>(
  before: Readonly<Record<Name, string>>,
  after: Readonly<Record<Name, string>>,
  names: readonly Name[],
): Record<Name, string> | null => {
  const merged: Record<Name, string> = { ...after }
  for (const name of names) {
    const [was, is] = [before[name], after[name]]
    if ((was.trim() === '') !== (is.trim() === '')) return null
    merged[name] = mergePlain(was, is)
  }
  return merged
}
