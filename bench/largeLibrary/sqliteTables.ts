import type { Client, InValue } from '@libsql/client'
import { z } from 'zod'

export type Column = { name: string; type: string }

const columnSchema = z.object({ name: z.string(), type: z.string(), pk: z.number() })
const keySchema = z.object({ table: z.string(), from: z.string() })
const nameSchema = z.object({ name: z.string() })

/** The columns that a copied row is written with: SQLite numbers some rows by itself. */
export const columnsOf = async (client: Client, table: string): Promise<Column[]> => {
  const { rows } = await client.execute(`PRAGMA table_info("${table}")`)
  return rows
    .map((row) => columnSchema.parse(row))
    .filter(({ pk, type }) => pk === 0 || type.toUpperCase() !== 'INTEGER')
}

/** The tables whose rows are parts of the rows of another, and the column that says of which. */
export const partsOf = async (
  client: Client,
  table: string,
): Promise<{ table: string; column: string }[]> => {
  const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
  const parts: { table: string; column: string }[] = []
  for (const { name } of rows.map((row) => nameSchema.parse(row))) {
    if (!name.startsWith(`${table}_`)) continue
    const keys = await client.execute(`PRAGMA foreign_key_list("${name}")`)
    for (const key of keys.rows.map((row) => keySchema.parse(row))) {
      if (key.table !== table || !['_parent_id', 'parent_id'].includes(key.from)) continue
      parts.push({ table: name, column: key.from })
    }
  }
  return parts
}

const rowsAtOnce = 500

/** Writes rows of one shape, some hundreds a statement. */
export const insertRows = async (
  client: Client,
  { table, rows }: { table: string; rows: readonly Readonly<Record<string, InValue>>[] },
): Promise<void> => {
  const names = Object.keys(rows[0] ?? {})
  const columns = names.map((name) => `"${name}"`).join(', ')
  const marks = `(${names.map(() => '?').join(', ')})`
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const some = rows.slice(start, start + rowsAtOnce)
    await client.execute({
      sql: `INSERT INTO "${table}" (${columns}) VALUES ${some.map(() => marks).join(', ')}`,
      args: some.flatMap((row) => names.map((name) => row[name] ?? null)),
    })
  }
}
