import type { BaseDatabaseAdapter, FlattenedField } from 'payload'

type Row = Record<string, unknown>

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What SQLite keeps in tables of their own: naming one of them makes the adapter write all of the row. */
const isApart = (field: FlattenedField): boolean =>
  field.type === 'array' ||
  field.type === 'blocks' ||
  ('hasMany' in field && field.hasMany === true) ||
  ('relationTo' in field && Array.isArray(field.relationTo))

const inside = (field: FlattenedField): FlattenedField[] =>
  (field.type === 'group' || field.type === 'tab') && 'flattenedFields' in field
    ? field.flattenedFields
    : []

const namesApart = (fields: readonly FlattenedField[], data: Row): boolean =>
  fields.some((field) => {
    const value = data[field.name]
    if (value === undefined) return false
    return isApart(field) || (isRow(value) && namesApart(inside(field), value))
  })

/** Whether a write leaves out a list of rows, which the adapter would empty. */
const leavesOut = (fields: readonly FlattenedField[], data: Row): boolean =>
  fields.some((field) => {
    const value = data[field.name]
    if (field.type === 'array') return value === undefined
    return isRow(value) && leavesOut(inside(field), value)
  })

const withLists = (fields: readonly FlattenedField[], data: Row, stored: Row): Row => {
  const whole = { ...data }
  for (const field of fields) {
    const value = data[field.name]
    const before = stored[field.name]
    if (field.type === 'array' && value === undefined) whole[field.name] = before ?? []
    else if (inside(field).length > 0 && isRow(value) && isRow(before))
      whole[field.name] = withLists(inside(field), value, before)
  }
  return whole
}

type Adapter = Pick<BaseDatabaseAdapter, 'findOne' | 'payload' | 'updateMany' | 'updateOne'>

/**
 * Keeps what a write does not name. Payload's adapter empties every list of rows that a write leaves out as soon as it
 * names any list (`{ keywords }` took the sections of a protocol along): those are read first, and written again.
 */
export const keepWhatIsNotNamed = (adapter: Adapter): void => {
  const { updateMany, updateOne } = adapter
  const fieldsOf = (slug: string): FlattenedField[] =>
    Object.entries(adapter.payload.collections).find(([known]) => known === slug)?.[1].config
      .flattenedFields ?? []
  const isPartial = (collection: string, data: Row): boolean => {
    const fields = fieldsOf(collection)
    return namesApart(fields, data) && leavesOut(fields, data)
  }

  const wholeOf = async (asked: Parameters<typeof updateOne>[0]): Promise<Row> => {
    const { collection, data, id, req, where: given } = asked
    if (!isPartial(collection, data)) return data
    const where = id === undefined ? given : { id: { equals: id } }
    const stored: unknown = await adapter.findOne({ collection, where, ...(req && { req }) })
    return isRow(stored) ? withLists(fieldsOf(collection), data, stored) : data
  }

  adapter.updateOne = async (asked) => {
    const data = await wholeOf(asked)
    const written: unknown = await updateOne.call(adapter, { ...asked, data })
    return written
  }
  adapter.updateMany = async (asked) => {
    // Each row has lists of its own: what names one of many is written row by row.
    if (isPartial(asked.collection, asked.data))
      throw new Error(`a write of many rows of ${asked.collection} would empty their lists`)
    return updateMany.call(adapter, asked)
  }
}
