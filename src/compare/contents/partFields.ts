import type { FrozenFile } from '../../richText/model/frozenFile'
import type { BlockLevelNode } from '../../richText/model/nodes'
import { wholeBlock } from '../text/shown'
import { tell, type Scene } from '../scene'
import { mergePlain } from '../words/plain'
import { fileWords } from './shared'

type Member = { member: string; label: string }

/** Tells of a member of a part that differs, in words; whether it does. */
export const compareInPart = (
  scene: Scene,
  { member, label }: Member,
  { before, after, context }: { before: string; after: string; context?: string },
): boolean => {
  if (before === after) return false
  const status = before === '' ? 'added' : after === '' ? 'removed' : 'changed'
  tell(scene, {
    unit: 'field',
    status,
    place: label,
    path: member,
    member,
    before,
    after,
    ...(context !== undefined && { context }),
  })
  return true
}

type Title = { given: string; shown: string }

/** The titles of a part in one, as they are shown. */
export const mergeTitle = (
  scene: Scene,
  { before, after }: { before: Title; after: Title },
): string => {
  compareInPart(
    scene,
    { member: 'title', label: 'Titre' },
    { before: before.given, after: after.given },
  )
  return mergePlain(before.shown, after.shown)
}

const figure = ({ alt, ...image }: FrozenFile): BlockLevelNode => ({
  type: 'block',
  fields: { blockType: 'figure', image: { ...image, alt: '' }, alt },
})

/** A picture that a part shows outside of its text: both, behind it, where they differ. Null where they do not. */
export const comparePicture = (
  scene: Scene,
  { before, after }: { before: FrozenFile | null; after: FrozenFile | null },
): BlockLevelNode[] | null => {
  if (JSON.stringify(before) === JSON.stringify(after)) return null
  const isOther = before?.sha256 !== after?.sha256
  const words = (file: FrozenFile | null): string =>
    isOther ? (file?.sha256 ?? '') : fileWords(file)
  const status = before === null ? 'added' : after === null ? 'removed' : 'changed'
  tell(scene, {
    unit: 'figure',
    status,
    place: 'Image',
    path: 'image',
    member: 'image',
    context: [before?.alt, after?.alt].filter(Boolean).join(' | '),
    before: words(before),
    after: words(after),
  })
  if (before && after && before.alt !== after.alt) {
    tell(scene, {
      unit: 'figure',
      status: 'changed',
      place: 'Image, Texte de remplacement',
      path: 'image/alt',
      member: 'alt',
      before: before.alt,
      after: after.alt,
    })
  }
  return [
    ...(before ? wholeBlock(figure(before), 'removed') : []),
    ...(after ? wholeBlock(figure(after), 'added') : []),
  ]
}

/** Some rows, each under its handle. */
export const keptRows = <Row>(
  rows: readonly Row[],
  parts: readonly { at: number; handle: string }[],
  under: (row: Row, handle: string) => Row,
): Row[] =>
  parts.flatMap(({ at, handle }) => {
    const row = rows[at]
    return row === undefined ? [] : [under(row, handle)]
  })

/** Whether two parts say the same, whatever their keys are. */
export const sameButKey = (
  { key: _, ...before }: { key: string },
  { key: __, ...after }: { key: string },
): boolean => JSON.stringify(before) === JSON.stringify(after)
