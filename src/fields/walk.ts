import type { FlattenedField } from 'payload'

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

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const leavesOfField = (field: FlattenedField, { holder, at }: Omit<Level, 'fields'>): Leaf[] => {
  const value = holder[field.name]
  const path = at + field.name
  switch (field.type) {
    case 'array':
      return (Array.isArray(value) ? value : []).flatMap((row: unknown, index) =>
        leavesAt({
          fields: field.flattenedFields,
          holder: isMembers(row) ? row : {},
          at: `${path}.${String(index)}.`,
        }),
      )
    case 'group':
    case 'tab':
      return isMembers(value)
        ? leavesAt({ fields: field.flattenedFields, holder: value, at: `${path}.` })
        : []
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
      return [{ field, path, value, holder }]
    // What is inside would be looked at by nobody: files, texts and relations that no rule knows.
    case 'blocks':
    case 'join':
    case 'point':
      throw new Error(`The walker of fields knows nothing of ${path}, of type ${field.type}`)
  }
}

const leavesAt = ({ fields, ...level }: Level): Leaf[] =>
  fields.flatMap((field) => leavesOfField(field, level))

/**
 * Every field of a document that holds a value of its own, rows of lists and members of groups included, by the fields
 * of the built configuration: a field that is added is found without being named anywhere.
 */
export const leavesOf = (fields: readonly FlattenedField[], document: unknown): Leaf[] =>
  leavesAt({ fields, holder: isMembers(document) ? document : {}, at: '' })
