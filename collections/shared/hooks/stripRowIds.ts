import type { CollectionBeforeChangeHook, FlattenedField } from 'payload'

import { mapRows } from '../../../src/payloadFields/walk'
import type { Members, Row } from '../../../src/payloadFields/row'

/** The rows of a document, each by its place and its id. */
const rowsOf = (fields: readonly FlattenedField[], document: Members): Set<string> => {
  const places = new Set<string>()
  mapRows(fields, document, (row, place) => {
    places.add(`${place}/${String(row['id'])}`)
    return row
  })
  return places
}

/**
 * Drops every incoming row id that this document did not have at that place. On SQLite a row id is the
 * primary key of the whole table: another document's would be a 500, or worse.
 */
export const stripRowIds: CollectionBeforeChangeHook<Row> = ({
  collection,
  data,
  operation,
  originalDoc,
}) => {
  const { flattenedFields } = collection
  // A copy comes with the rows of the document that it is made from: they are not its own.
  const known = rowsOf(flattenedFields, operation === 'update' ? (originalDoc ?? {}) : {})
  return mapRows(flattenedFields, data, ({ id, ...row }, place) =>
    // Each once: the second row of an id is another one.
    known.delete(`${place}/${String(id)}`) ? { id, ...row } : row,
  )
}
