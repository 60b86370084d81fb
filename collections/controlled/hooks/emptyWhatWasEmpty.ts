import type { CollectionBeforeChangeHook, FlattenedField } from 'payload'

import type { Row } from '../../../src/payloadFields/row'

const isStored = (field: FlattenedField): boolean =>
  field.type !== 'join' && !('virtual' in field && Boolean(field.virtual))

/**
 * A restored version brings back its empty fields too. MongoDB stores no empty field, and what an update does
 * not name stays: without this hook the restored document would keep what was written there since.
 */
export const emptyWhatWasEmpty: CollectionBeforeChangeHook<Row> = ({ collection, data, req }) => {
  if (req.context['isRestoringVersion'] !== true) return data
  const absent = collection.flattenedFields.filter(
    (field) => isStored(field) && data[field.name] === undefined,
  )
  return { ...data, ...Object.fromEntries(absent.map(({ name }) => [name, null])) }
}
