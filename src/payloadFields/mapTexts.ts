import type { FlattenedField } from 'payload'

import { isRecord } from '../input/isRecord'
import { isRichText } from '../richText/model/validate'
import type { RichText } from '../richText/model/nodes'
import { leavesOf } from './walk'

type Members = Readonly<Record<string, unknown>>

/** The rich texts of a document, those in its rows and groups included; what is none is left out. */
export const textsIn = (fields: readonly FlattenedField[], document: unknown): RichText[] =>
  leavesOf(fields, document).flatMap(({ field, value }) =>
    field.type === 'richText' && isRichText(value) ? [value] : [],
  )

const withValueAt = (holder: unknown, [name = '', ...rest]: string[], value: unknown): unknown => {
  const next = (inside: unknown): unknown =>
    rest.length === 0 ? value : withValueAt(inside, rest, value)
  if (Array.isArray(holder)) {
    return holder.map((one: unknown, index) => (String(index) === name ? next(one) : one))
  }
  return isRecord(holder) ? { ...holder, [name]: next(holder[name]) } : holder
}

/** A copy of a document with each of its rich texts changed. */
export const mapTexts = (
  fields: readonly FlattenedField[],
  document: Members,
  change: (text: RichText) => RichText,
): Members => {
  let changed: Members = document
  for (const { field, path, value } of leavesOf(fields, document)) {
    if (field.type !== 'richText' || !isRichText(value)) continue
    const made = withValueAt(changed, path.split('.'), change(value))
    changed = isRecord(made) ? made : changed
  }
  return changed
}
