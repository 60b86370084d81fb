import type { CollectionBeforeChangeHook, FlattenedField } from 'payload'

import { invalidField } from '../refuse'
import { isMembers, rowsOf, type Members, type Row } from '../row'

type Place = { value: Members; at: string }

const isWrong = (field: FlattenedField, own: unknown): boolean => {
  if (own === null || own === undefined) return false
  // Payload writes an address in small letters ahead of checking it.
  if (field.type === 'email') return own !== '' && typeof own !== 'string'
  const isOne = !('hasMany' in field && field.hasMany === true)
  return isOne && ['code', 'text', 'textarea'].includes(field.type) && typeof own === 'object'
}

const wrongIn = (fields: FlattenedField[], { value, at }: Place): string[] =>
  fields.flatMap((field): string[] => {
    const own = value[field.name]
    const path = at + field.name
    if (field.type === 'array') {
      return rowsOf(own).flatMap((row, index) =>
        wrongIn(field.flattenedFields, { value: row, at: `${path}.${String(index)}.` }),
      )
    }
    if ((field.type === 'group' || field.type === 'tab') && isMembers(own)) {
      return wrongIn(field.flattenedFields, { value: own, at: `${path}.` })
    }
    return isWrong(field, own) ? [path] : []
  })

/**
 * Refuses a list or an object where a text belongs: Payload does not look at its kind, and SQLite takes a
 * list for several values.
 */
export const requireText: CollectionBeforeChangeHook<Row> = ({ collection, data, req }) => {
  const wrong = wrongIn(collection.flattenedFields, { value: data, at: '' })
  if (wrong.length === 0) return data
  const issues = wrong.map((path) => ({ path, message: 'Un texte est attendu.' }))
  throw invalidField(req, { collection: collection.slug, issues })
}
