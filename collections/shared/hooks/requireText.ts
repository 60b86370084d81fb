import type { CollectionBeforeChangeHook, FlattenedField } from 'payload'

import { leavesOf } from '../../../src/payloadFields/walk'
import { invalidField } from '../../../src/payloadFields/invalidField'
import type { Row } from '../../../src/payloadFields/row'

const isWrong = (field: FlattenedField, own: unknown): boolean => {
  if (own === null || own === undefined) return false
  // Payload writes an address in small letters ahead of checking it.
  if (field.type === 'email') return own !== '' && typeof own !== 'string'
  if (!['code', 'text', 'textarea'].includes(field.type)) return false
  const isMany = 'hasMany' in field && field.hasMany === true
  return isMany
    ? !Array.isArray(own) || own.some((one) => typeof one !== 'string')
    : typeof own === 'object'
}

/**
 * Refuses a list or an object where a text belongs, and anything but texts in a list of them: Payload does not look at its kind, and SQLite takes a
 * list for several values.
 */
export const requireText: CollectionBeforeChangeHook<Row> = ({ collection, data, req }) => {
  const leaves = leavesOf(collection.flattenedFields, data)
  const wrong = leaves.filter(({ field, value }) => isWrong(field, value)).map(({ path }) => path)
  if (wrong.length === 0) return data
  const issues = wrong.map((path) => ({ path, message: 'Un texte est attendu.' }))
  throw invalidField(req, { collection: collection.slug, issues })
}
