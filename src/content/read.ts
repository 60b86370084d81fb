import { isRecord } from '../input/isRecord'
import { type JsonRecord } from '../richText/model/guards'
import type { RichText } from '../richText/model/nodes'
import { storedRichText } from '../richText/model/stored'
import { isRichText } from '../richText/model/validate'
import { parisDay } from '../dates/parisTime'

// A save is hashed before Payload validates its fields: whatever is no sound value reads as empty here,
// and Payload refuses it a moment later.

/** A text member; lone surrogates, which no database keeps, become U+FFFD as they would there. */
export const readText = (record: JsonRecord, name: string): string => {
  const value = record[name]
  return typeof value === 'string' ? value.toWellFormed() : ''
}

/** A finite number member, or null. */
export const readNumber = (record: JsonRecord, name: string): number | null => {
  const value = record[name]
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** A boolean member; absent means what the field's default says. */
export const readFlag = (record: JsonRecord, name: string, absent: boolean): boolean => {
  const value = record[name]
  return typeof value === 'boolean' ? value : absent
}

/** The rows of an array field, at their own index. */
export const readRows = (record: JsonRecord, name: string): JsonRecord[] => {
  const value = record[name]
  return Array.isArray(value) ? value.map((row: unknown) => (isRecord(row) ? row : {})) : []
}

/** The texts of a field with many values, empty ones left out. */
export const readTexts = (record: JsonRecord, name: string): string[] => {
  const value = record[name]
  if (!Array.isArray(value)) return []
  return value.flatMap((text: unknown) =>
    typeof text === 'string' && text !== '' ? [text.toWellFormed()] : [],
  )
}

/** The id of a relation, populated or not. */
export const readId = (value: unknown): string | null => {
  const id = isRecord(value) ? value['id'] : value
  if (typeof id === 'number') return String(id)
  return typeof id === 'string' && id !== '' ? id : null
}

/** The ids of a relation to many. */
export const readIds = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap((one: unknown) => {
        const id = readId(one)
        return id === null ? [] : [id]
      })
    : []

/**
 * A rich text member in the one form in which texts are stored, or null: what was stored by an earlier model says the
 * same before and after its next save.
 */
export const readRichText = (record: JsonRecord, name: string): RichText | null => {
  const value = storedRichText(record[name])
  return isRichText(value) ? value : null
}

const readDate = (record: JsonRecord, name: string): Date | null => {
  const value = record[name]
  if (typeof value !== 'string' && !(value instanceof Date)) return null
  const date = new Date(value)
  return Number.isNaN(date.getTime()) ? null : date
}

/** A moment in ISO 8601, UTC; empty when there is none. */
export const readMoment = (record: JsonRecord, name: string): string =>
  readDate(record, name)?.toISOString() ?? ''

/** A day in Paris; empty when there is none. */
export const readDay = (record: JsonRecord, name: string): string => {
  const date = readDate(record, name)
  return date ? parisDay(date) : ''
}
