import type { CollectionBeforeChangeHook, FlattenedField } from 'payload'

import { isMembers, rowsOf, type Members, type Row } from '../row'

type Level = { fields: FlattenedField[]; value: Members; previous: Members }

const stripRows = (
  fields: FlattenedField[],
  { rows, previous }: { rows: Members[]; previous: Members[] },
): Members[] => {
  const known = new Map(previous.map((row) => [row['id'], row]))
  return rows.map(({ id, ...row }) => {
    const before = known.get(id)
    known.delete(id)
    const inner = stripLevel({ fields, value: row, previous: before ?? {} })
    return before ? { id, ...inner } : inner
  })
}

const stripField = (field: FlattenedField, { value, previous }: Omit<Level, 'fields'>): unknown => {
  const current = value[field.name]
  if (field.type === 'array' && Array.isArray(current)) {
    const before = rowsOf(previous[field.name])
    return stripRows(field.flattenedFields, { rows: rowsOf(current), previous: before })
  }
  if ((field.type === 'group' || field.type === 'tab') && isMembers(current)) {
    const before = previous[field.name]
    return stripLevel({
      fields: field.flattenedFields,
      value: current,
      previous: isMembers(before) ? before : {},
    })
  }
  return current
}

function stripLevel({ fields, value, previous }: Level): Members {
  const changed = fields
    .filter((field) => field.name in value)
    .map((field) => [field.name, stripField(field, { value, previous })] as const)
  return { ...value, ...Object.fromEntries(changed) }
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
}) =>
  stripLevel({
    fields: collection.flattenedFields,
    value: data,
    // A copy comes with the rows of the document that it is made from: they are not its own.
    previous: operation === 'update' ? (originalDoc ?? {}) : {},
  })
