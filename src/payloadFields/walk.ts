import type { FlattenedField } from 'payload'
import { isRecord } from '../input/isRecord'

type Members = Readonly<Record<string, unknown>>

/** A field that holds a value of its own, where it is in a document, and what the document has there. */
export type Leaf = {
  field: FlattenedField
  /** `sections.0.content` */
  path: string
  value: unknown
  /** The object that holds it: the document, or one row of a list. */
  holder: Members
}

type Level = { fields: readonly FlattenedField[]; holder: Members; at: string }

type Inside = { fields: readonly FlattenedField[]; isList: boolean }

/** The fields inside a field that holds others; null for one that holds a value of its own. */
const insideOf = (field: FlattenedField, path: string): Inside | null => {
  switch (field.type) {
    case 'array':
      return { fields: field.flattenedFields, isList: true }
    case 'group':
    case 'tab':
      return { fields: field.flattenedFields, isList: false }
    case 'checkbox':
    case 'code':
    case 'date':
    case 'email':
    case 'json':
    case 'number':
    case 'radio':
    case 'relationship':
    case 'richText':
    case 'select':
    case 'text':
    case 'textarea':
    case 'upload':
      return null
    // What is inside would be looked at by nobody: files, texts and relations that no rule knows.
    case 'blocks':
    case 'join':
    case 'point':
      throw new Error(`The walker of fields knows nothing of ${path}, of type ${field.type}`)
  }
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const leavesOfField = (field: FlattenedField, { holder, at }: Omit<Level, 'fields'>): Leaf[] => {
  const value = holder[field.name]
  const path = at + field.name
  const inside = insideOf(field, path)
  if (!inside) return [{ field, path, value, holder }]
  const { fields, isList } = inside
  if (!isList) return isRecord(value) ? leavesAt({ fields, holder: value, at: `${path}.` }) : []
  return listOf(value).flatMap((row, index) =>
    leavesAt({ fields, holder: isRecord(row) ? row : {}, at: `${path}.${String(index)}.` }),
  )
}

const leavesAt = ({ fields, ...level }: Level): Leaf[] =>
  fields.flatMap((field) => leavesOfField(field, level))

/** What a row becomes; its place names the lists and the rows around it, by their ids. */
type ChangeRow = (row: Members, place: string) => Members

/** A copy of a document with each row of its lists changed, outer rows before those inside; what is no row is dropped. */
export const mapRows = (
  fields: readonly FlattenedField[],
  document: Members,
  change: ChangeRow,
): Members => mapRowsAt({ fields, holder: document, at: '' }, change)

const mapRowsAt = ({ fields, holder, at }: Level, change: ChangeRow): Members => {
  const changed: Record<string, unknown> = { ...holder }
  for (const field of fields) {
    const value = holder[field.name]
    const place = at + field.name
    const inside = insideOf(field, place)
    if (inside?.isList === true && Array.isArray(value)) {
      changed[field.name] = value.filter(isRecord).map((row) => {
        const made = change(row, place)
        const { id } = made
        const within = `${place}/${typeof id === 'string' ? id : ''}/`
        return mapRowsAt({ fields: inside.fields, holder: made, at: within }, change)
      })
    } else if (inside?.isList === false && isRecord(value)) {
      changed[field.name] = mapRowsAt(
        { fields: inside.fields, holder: value, at: `${place}/` },
        change,
      )
    }
  }
  return changed
}

/**
 * Every field of a document that holds a value of its own, rows of lists and members of groups included, by the fields
 * of the built configuration: a field that is added is found without being named anywhere.
 */
export const leavesOf = (fields: readonly FlattenedField[], document: unknown): Leaf[] =>
  leavesAt({ fields, holder: isRecord(document) ? document : {}, at: '' })
