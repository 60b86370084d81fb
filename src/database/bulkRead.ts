import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { z } from 'zod'

import { columnOf, objectMembers, tableOf } from './bulkSql'
import { collectionOf } from './mongodbCollection'
import { isSqliteClient } from './sqliteClient'

export type BulkQuery = {
  collection: CollectionSlug
  /** The fields to read, by their names; no other is fetched. */
  fields: readonly string[]
  /** Only the rows whose column says this, or one of these. */
  where?: { field: string; equals: string } | { field: string; in: readonly number[] }
  /** Only the rows whose number in a column is greater, in its order. */
  after?: { field: string; value: number }
  /** Those of the fields that the database keeps an index of, each alone. */
  indexed?: readonly string[]
  pageSize: number
}

const pageSchema = z.object({ rows: z.string(), last: z.number().nullable() })

const fieldsOf = (payload: Payload, { collection, fields }: BulkQuery): FlattenedField[] =>
  payload.collections[collection].config.flattenedFields.filter(({ name }) => fields.includes(name))

/**
 * SQLite puts the rows together as one JSON text: a cell at a time they would cost ten times as much. What has an index of
 * its own is read from that: it may lie behind the long columns of a row, which are then left alone.
 */
const statementFor = (payload: Payload, query: BulkQuery): string => {
  const { collection, where, after, indexed = [], pageSize } = query
  const table = tableOf(collection)
  const place = after ? `"${after.field}"` : 'rowid'
  const conditions = [`${place} > ?`, ...(where ? [conditionOf(where)] : [])]
  const page = `SELECT rowid AS i, ${place} AS place FROM "${table}" WHERE ${conditions.join(' AND ')} ORDER BY ${place} LIMIT ${pageSize}`
  const beside = indexed.map((field) => ({ field, column: columnOf(field) }))
  const tables = beside.map(
    ({ column }) =>
      `, by_${column} AS MATERIALIZED (SELECT rowid AS i, "${column}" AS v FROM "${table}" WHERE +rowid IN (SELECT i FROM page))`,
  )
  const joins = beside.map(({ column }) => `JOIN by_${column} ON by_${column}.i = page.i`)
  const own = objectMembers(
    fieldsOf(payload, query).filter(({ name }) => !indexed.includes(name)),
    { root: table, table, alias: 'r', prefix: '', depth: 0 },
  )
  const members = [...own, ...beside.map(({ field, column }) => `'${field}', by_${column}.v`)]
  return `WITH page AS MATERIALIZED (${page})${tables.join('')}
    SELECT json_group_array(json_object(${members.join(', ')})) AS rows, max(place) AS last
    FROM page CROSS JOIN "${table}" r ON r.rowid = page.i ${joins.join(' ')}`
}

const conditionOf = (where: NonNullable<BulkQuery['where']>): string => {
  const wanted = 'equals' in where ? `= '${where.equals}'` : `IN (${where.in.join(', ')})`
  return `"${where.field}" ${wanted}`
}

const rowsSchema = z.array(z.unknown())

async function* readSqlite(payload: Payload, query: BulkQuery): AsyncGenerator<unknown[]> {
  const client: unknown = Reflect.get(payload.db, 'client')
  if (!isSqliteClient(client)) throw new Error('The database is not open')
  const sql = statementFor(payload, query)
  let last: number | null = query.after?.value ?? 0
  while (last !== null) {
    const { rows } = await client.execute({ sql, args: [last] })
    const page = pageSchema.parse({ ...rows[0] })
    const read = rowsSchema.parse(JSON.parse(page.rows))
    if (read.length > 0) yield read
    last = read.length < query.pageSize ? null : page.last
  }
}

async function* readMongodb(payload: Payload, query: BulkQuery): AsyncGenerator<unknown[]> {
  const { collection, fields, where, after, pageSize } = query
  const cursor = collectionOf(payload, collection)
    .find(
      {
        ...(where && { [where.field]: 'equals' in where ? where.equals : { $in: where.in } }),
        ...(after && { [after.field]: { $gt: after.value } }),
      },
      { projection: { _id: 0, ...Object.fromEntries(fields.map((field) => [field, 1])) } },
    )
    .sort(after ? { [after.field]: 1 } : { _id: 1 })
    .batchSize(pageSize)
  let page: unknown[] = []
  for await (const row of cursor) {
    // Ids and moments as text, as Payload gives them.
    page.push(JSON.parse(JSON.stringify(row)))
    if (page.length < pageSize) continue
    yield page
    page = []
  }
  if (page.length > 0) yield page
}

/**
 * Reads some fields of many rows, a page at a time, as the database holds them: without hooks, rights or the model of
 * Payload, which take a third of a millisecond a row. For what reads a whole collection and nothing less.
 */
export const bulkRead = (payload: Payload, query: BulkQuery): AsyncGenerator<unknown[]> =>
  isSqliteClient(Reflect.get(payload.db, 'client'))
    ? readSqlite(payload, query)
    : readMongodb(payload, query)
