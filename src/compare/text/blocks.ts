import { readRows, readText } from '../../content/read'
import { signedBlock } from '../../content/signed/block'
import { isFrozenFile } from '../../richText/model/frozenFile'
import type { JsonRecord } from '../../richText/model/guards'
import { alertLevels, type BlockFields, type BlockNode } from '../../richText/model/nodes'
import { labelOf } from '../../vocabulary/codes'
import { inside, tell, type Scene } from '../scene'
import { mergeField } from '../words/field'
import { mergeRows } from './blockRows'
import { blockShapes, type BlockShape } from './blockShapes'

const reading = { version: 2, files: new Map() } as const

const recordOf = (fields: BlockFields): JsonRecord => Object.fromEntries(Object.entries(fields))

const saidBy = (fields: JsonRecord, name: string): string => {
  const value = fields[name]
  if (isFrozenFile(value)) return value.sha256
  if (name === 'level') return labelOf(alertLevels, readText(fields, name))
  return typeof value === 'number' ? String(value).replace('.', ',') : readText(fields, name)
}

// Facts of a picture follow from its bytes; two that do not are told of by its digest as well.
const isOther = (before: unknown, after: unknown): boolean =>
  JSON.stringify(before ?? '') !== JSON.stringify(after ?? '')

const contextOf = (fields: JsonRecord): string =>
  ['level', 'title', 'text', 'name', 'label', 'alt', 'caption']
    .map((name) => saidBy(fields, name))
    .filter((text) => text !== '')
    .join(' | ')

type Sides = { before: JsonRecord; after: JsonRecord; shape: BlockShape }

const mergeWords = ({ before, after, shape }: Sides, scene: Scene): JsonRecord => {
  const merged = { ...after }
  for (const { name, label, isFramed } of shape.words) {
    const [was, is] = [readText(before, name), readText(after, name)]
    if (was === is) continue
    tell(scene, {
      unit: shape.unit,
      status: 'changed',
      place: label,
      path: name,
      member: name,
      context: contextOf(after),
      before: was,
      after: is,
    })
    merged[name] = mergeField(was, is, isFramed)
  }
  return merged
}

const tellOfShape = ({ before, after, shape }: Sides, scene: Scene): boolean => {
  const other = shape.shape.filter(({ name }) => isOther(before[name], after[name]))
  for (const { name, label } of other) {
    tell(scene, {
      unit: shape.unit,
      status: 'changed',
      place: label,
      path: name,
      member: name,
      context: contextOf(after),
      before: saidBy(before, name),
      after: saidBy(after, name),
    })
  }
  return other.length > 0
}

/**
 * Two blocks of one kind in one; null where they differ in what cannot be said inside one. Tells of each member, row and
 * cell that differs.
 */
export const mergeBlock = (
  before: BlockNode,
  after: BlockNode,
  { scene, name, path }: { scene: Scene; name: string; path: string },
): BlockNode | null => {
  const { blockType } = after.fields
  const shape = blockShapes[blockType]
  const sides = { before: recordOf(before.fields), after: recordOf(after.fields), shape }
  const { rows } = shape
  const own = inside(scene, { path, place: name, isGroup: rows === null })
  const isOtherShape = tellOfShape(sides, own)
  const merged = mergeWords(sides, own)
  if (rows) {
    // « Étape 3 » says enough where a text has one list of steps.
    const isAlone = rows.unit === 'step' && name === 'Étapes'
    const rowScene = isAlone ? { ...own, place: scene.place } : own
    merged[rows.name] = mergeRows(
      { before: readRows(sides.before, rows.name), after: readRows(sides.after, rows.name) },
      { scene: rowScene, member: rows, isAlone },
    )
  }
  const fields = isOtherShape ? null : signedBlock(merged, reading)
  return fields && { ...after, fields }
}
