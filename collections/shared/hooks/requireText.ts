import type { CollectionBeforeChangeHook } from 'payload'

import { invalidField } from '../refuse'
import type { Row } from '../row'

/**
 * Refuses an address that is no text before Payload's own hook writes it in small letters, which it
 * does ahead of checking the field.
 */
export const requireText: CollectionBeforeChangeHook<Row> = ({ collection, data, req }) => {
  const issues = collection.flattenedFields
    .filter(({ name, type }) => type === 'email' && data[name] && typeof data[name] !== 'string')
    .map(({ name }) => ({ path: name, message: 'Un texte est attendu.' }))
  if (issues.length === 0) return data
  throw invalidField(req, { collection: collection.slug, issues })
}
