import type { FileUrl } from '../../render'
import type { RichText } from '../../richText/model/nodes'
import { textOf } from '../../richText/model/text'
import { part as partMarks } from '../marks'
import { tell, type Scene } from '../scene'
import { mergeText } from '../text/richText'
import type { Difference, HeadChange, PartStatus } from '../types'
import { bagOf, likeness } from '../words/likeness'
import { alignParts, type PartPair } from './alignParts'

/** What is known of a part without its content: enough to find it again, and to name it. */
export type PartView = {
  key: string
  /** As it is shown. */
  title: string
  nature: string | null
  text: () => string
}

/** A part of the merged content: under which handles it is rendered, and what became of it. */
export type MergedPart = {
  key: string
  title: string
  status: PartStatus
  /** Its sections in the rendering, one behind the other: two where it was written anew. */
  handles: string[]
  pair: PartPair
  /** Whether both texts are shown, one behind the other. */
  isWhole: boolean
}

/** What contents are compared on: it takes down what differs, and what was made of the parts. */
export type Desk = {
  fileUrl: FileUrl
  differences: Difference[]
  head: HeadChange[]
  parts: MergedPart[]
  /** Texts that are no rows: by the id of their section. */
  texts: { id: string; title: string; status: PartStatus }[]
  /** Parts whose merged form was found to say something else: both texts are shown. */
  isRefused: (after: number) => boolean
}

/** A desk with nothing on it. */
export const emptyDesk = (fileUrl: FileUrl, isRefused: Desk['isRefused'] = () => false): Desk => ({
  fileUrl,
  differences: [],
  head: [],
  parts: [],
  texts: [],
  isRefused,
})

/** What is compared outside of any part. */
export const headScene = (desk: Desk): Scene => ({
  report: (difference) => desk.differences.push(difference),
  fileUrl: desk.fileUrl,
  part: null,
  path: 'document',
  place: '',
  group: null,
})

const partScene = (desk: Desk, part: NonNullable<Difference['part']>, path: string): Scene => ({
  ...headScene(desk),
  part,
  path,
})

/** Merges a text that has a section of its own and is no row. */
export const mergeOwnText = (
  desk: Desk,
  { id, title }: { id: string; title: string },
  { before, after }: { before: RichText | null; after: RichText | null },
): RichText | null => {
  const told = desk.differences.length
  const scene = partScene(desk, { key: id, title, nature: null }, id)
  const merged = mergeText(before, after, scene)
  const isSame = desk.differences.length === told
  const [was, is] = [textOf(before) !== '', textOf(after) !== '']
  const status = isSame ? 'same' : was && is ? 'changed' : is ? 'added' : 'removed'
  if (was || is) desk.texts.push({ id, title, status })
  return merged
}

/** How the rows of a kind are merged. */
export type PartRule<Row> = {
  /** `sections`: the field of the working copy. */
  field: string
  /** « Section », « Diapositive ». */
  name: string
  view: (row: Row, at: number) => PartView
  merge: (before: Row, after: Row, scene: Scene) => Row
  /** The same row under a handle and with a mark before its title. */
  labelled: (row: Row, label: { handle: string; title: string }) => Row
  /** Whether what stands in a row is the same, its key aside. */
  isSame: (before: Row, after: Row) => boolean
}

const leastWords = 30
const nothingInCommon = 0.15

const isRewritten = (before: PartView, after: PartView): boolean => {
  const [old, now] = [bagOf(before.text()), bagOf(after.text())]
  return Math.min(old.total, now.total) > leastWords && likeness(old, now) < nothingInCommon
}

/** The rows of two contents in one list, each under a handle by which it is found in the rendering. */
export const mergeParts = <Row>(
  desk: Desk,
  { before, after }: { before: readonly Row[]; after: readonly Row[] },
  rule: PartRule<Row>,
): Row[] => {
  const views = { before: before.map(rule.view), after: after.map(rule.view) }
  return alignParts(views.before, views.after).flatMap((pair): Row[] => {
    const old = pair.before === null ? undefined : before[pair.before]
    const now = pair.after === null ? undefined : after[pair.after]
    const oldView = pair.before === null ? undefined : views.before[pair.before]
    const nowView = pair.after === null ? undefined : views.after[pair.after]
    const view = nowView ?? oldView
    if (!view) return []
    const number = (pair.after ?? pair.before ?? 0) + 1
    const key = nowView?.key || oldView?.key || `${rule.field}-${String(number)}`
    const { title, nature } = view
    const scene = partScene(desk, { key, title, nature }, `${rule.field}/${key}`)
    const told = desk.differences.length
    const handles: string[] = []
    const label = (row: Row, words: string): Row => {
      const handle = `${handleName}${String(desk.parts.length)}-${String(handles.length)}`
      handles.push(handle)
      return rule.labelled(row, { handle, title: words })
    }
    const put = (status: PartStatus, rows: Row[], isWhole = false): Row[] => {
      desk.parts.push({ key, title, status, handles, pair, isWhole })
      return rows
    }
    const said = { unit: 'part', place: `${rule.name} «\u00a0${title}\u00a0»` } as const
    const whole = (one: PartView): string => [one.title, one.text()].filter(Boolean).join('\n')
    if (old === undefined || !oldView) {
      if (now === undefined) return []
      tell(scene, { ...said, status: 'added', before: '', after: whole(view) })
      return put('added', [label(now, partMarks.added + title)])
    }
    if (now === undefined || !nowView) {
      tell(scene, { ...said, status: 'removed', before: whole(view), after: '' })
      return put('removed', [label(old, partMarks.removed + title)])
    }
    if (pair.isMoved) {
      tell(scene, { ...said, status: 'moved', before: oldView.title, after: title, path: 'order' })
    }
    if (oldView.key !== nowView.key && oldView.key !== '' && nowView.key !== '') {
      const { key: was } = oldView
      tell(scene, {
        ...said,
        status: 'changed',
        member: 'key',
        path: 'key',
        before: was,
        after: key,
      })
    }
    const moved = pair.isMoved ? partMarks.moved : ''
    if (rule.isSame(old, now)) {
      const status = pair.isMoved ? 'moved' : desk.differences.length > told ? 'changed' : 'same'
      return put(status, [label(now, moved + title)])
    }
    if (isRewritten(oldView, nowView)) {
      const [was, is] = [whole(oldView), whole(nowView)]
      tell(scene, { ...said, status: 'changed', member: 'content', before: was, after: is })
      return put('changed', bothRows({ old, now, oldView, nowView }, label), true)
    }
    const merged = rule.merge(old, now, scene)
    if (pair.after !== null && desk.isRefused(pair.after)) {
      return put('changed', bothRows({ old, now, oldView, nowView }, label), true)
    }
    return put('changed', [label(merged, moved + rule.view(merged, pair.after ?? 0).title)])
  })
}

type Both<Row> = { old: Row; now: Row; oldView: PartView; nowView: PartView }

const bothRows = <Row>(
  { old, now, oldView, nowView }: Both<Row>,
  label: (row: Row, title: string) => Row,
): Row[] => [
  label(old, partMarks.removed + oldView.title),
  label(now, partMarks.added + nowView.title),
]

/** What the handles of parts begin with: the key of a row under which it is rendered. */
export const handleName = 'compared-'
