import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/**
 * Lists of texts and of numbers lie in a table of their own, which Payload indexes by place and owner: reading the list
 * of one row then looks at every row of the table. An index by owner makes it cost what other arrays do.
 */
export const indexListsByOwner = (adapter: SQLiteAdapter): void => {
  adapter.beforeSchemaInit.push(({ schema }) => {
    for (const [name, table] of Object.entries(adapter.rawTables)) {
      if (!/_(?:texts|numbers)$/.test(name) || table.columns['parent'] === undefined) continue
      table.indexes = { ...table.indexes, parentIdx: { name: `${name}_parent_idx`, on: 'parent' } }
    }
    return schema
  })
}
