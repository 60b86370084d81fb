import { sql } from '@payloadcms/db-sqlite'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getPayload, type Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { migrationsOf } from '../../migrations'
import { createConfig } from '../../payload.config'
import { databaseAdapter } from '../../src/database'
import { migrate, pendingMigrations, type Migration } from '../../src/database/migrations'
import { isSqliteClient, type SqliteClient } from '../../src/database/sqliteClient'
import { slugs } from '../../src/slugs'
import {
  buildPeople,
  buildProtocol,
  databaseOfProject,
  startLibrary,
  type Library,
} from '../helpers'
import { testSettings } from '../helpers/settings'

const clientOf = (payload: Payload): SqliteClient => {
  const client: unknown = 'client' in payload.db ? payload.db.client : undefined
  if (isSqliteClient(client)) return client
  throw new Error('This is no SQLite database')
}

const rowsOf = async (payload: Payload, query: string) => {
  const { rows } = await clientOf(payload).execute(query)
  return rows.map((row) => ({ ...row }))
}

const tablesOf = async (payload: Payload): Promise<string[]> => {
  const query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
  return (await rowsOf(payload, `${query} ORDER BY name`)).map(({ name }) => String(name))
}

const sorted = (rows: object[]): string[] => rows.map((row) => JSON.stringify(row)).toSorted()

/** Columns, foreign keys and indexes of every table, whatever the order in which they were made. */
const schemaOf = async (payload: Payload) => {
  const schema: Record<string, string[]> = {}
  for (const table of await tablesOf(payload)) {
    const columns = `SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info('${table}')`
    const keys = `SELECT "table", "from", "to", on_update, on_delete FROM pragma_foreign_key_list('${table}')`
    const indexes = `SELECT l.name, l."unique", i.name AS col, i.seqno FROM pragma_index_list('${table}') l, pragma_index_info(l.name) i`
    for (const query of [columns, keys, indexes]) {
      schema[`${table}: ${query}`] = sorted(await rowsOf(payload, query))
    }
  }
  return schema
}

const contentsOf = async (payload: Payload) => {
  const contents: Record<string, string[]> = {}
  for (const table of await tablesOf(payload)) {
    if (table !== 'payload_migrations') {
      contents[table] = sorted(await rowsOf(payload, `SELECT * FROM "${table}"`))
    }
  }
  return contents
}

describe('an empty database', () => {
  it('has every migration once, and none pending', async () => {
    const library = await startLibrary()
    const migrations = migrationsOf(library.settings)
    expect(await pendingMigrations(library.payload, migrations)).toEqual([])
    expect(await migrate(library.payload, migrations)).toEqual([])
    await library.stop()
  })
})

describe.runIf(databaseOfProject() === 'sqlite')('the tables of SQLite', () => {
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'prototheque-migrations-'))
  })
  afterAll(async () => rm(folder, { recursive: true, force: true }))

  const open = async (name: string, push: boolean) => {
    const databaseUri = `file:${path.join(folder, `${name}.db`)}`
    const settings = testSettings(folder, { databaseUri, database: 'sqlite' })
    const config = await createConfig(settings)
    Object.assign(config, { db: databaseAdapter(settings, { push }) })
    const key = randomUUID()
    const payload = await getPayload({ config, disableOnInit: true, key })
    return { payload, migrations: migrationsOf(settings) }
  }

  it('are after all migrations what the collections describe', async () => {
    const migrated = await open('migrated', false)
    await migrate(migrated.payload, migrated.migrations)
    const pushed = await open('pushed', true)
    expect(await schemaOf(migrated.payload)).toEqual(await schemaOf(pushed.payload))
    await migrated.payload.destroy()
    await pushed.payload.destroy()
  })

  it('are not migrated when push has made them', async () => {
    const { payload, migrations } = await open('pushed', false)
    await expect(migrate(payload, migrations)).rejects.toThrow('push')
    await payload.destroy()
  })
})

describe.runIf(databaseOfProject() === 'sqlite')('a filled SQLite database', () => {
  let library: Library
  let migrations: Migration[]

  beforeAll(async () => {
    library = await startLibrary()
    const people = await buildPeople(library)
    await buildProtocol(library, people)
    await buildProtocol(library, people, { title: 'Un second' })
    migrations = migrationsOf(library.settings)
  })
  afterAll(async () => library.stop())

  const hasRun = (db: unknown): db is { run: (query: unknown) => Promise<unknown> } =>
    typeof db === 'object' && db !== null && 'run' in db

  const run = async (db: unknown, queries: string[]) => {
    if (!hasRun(db)) throw new Error('A migration is given its transaction')
    for (const query of queries) await db.run(sql.raw(query))
  }

  /** As drizzle writes it when a column becomes required: the table is made anew. */
  const rebuild = (name: string, extra: string[] = []): Migration => ({
    name,
    up: async ({ db, payload }) => {
      const [table] = await rowsOf(
        payload,
        "SELECT sql FROM sqlite_master WHERE name = 'protocols'",
      )
      const made = String(table?.['sql'])
        .replace(/CREATE TABLE [`"]?protocols[`"]?/, 'CREATE TABLE "__new_protocols"')
        .replace(/([`"]summary[`"] text)(?! NOT NULL)/, '$1 NOT NULL')
      await run(db, [
        'PRAGMA foreign_keys=OFF;',
        made,
        'INSERT INTO "__new_protocols" SELECT * FROM "protocols";',
        'DROP TABLE "protocols";',
        'ALTER TABLE "__new_protocols" RENAME TO "protocols";',
        'PRAGMA foreign_keys=ON;',
        ...extra,
      ])
    },
  })

  it('goes through the rebuild of a table and loses nothing', async () => {
    const before = await contentsOf(library.payload)
    expect(before['protocols_sections']?.length).toBe(4)
    const applied = await migrate(library.payload, [...migrations, rebuild('require_summary')])
    expect(applied).toEqual(['require_summary'])
    const [summary] = await rowsOf(
      library.payload,
      `SELECT "notnull" FROM pragma_table_info('protocols') WHERE name = 'summary'`,
    )
    expect(summary).toEqual({ notnull: 1 })
    expect(await contentsOf(library.payload)).toEqual(before)
  })

  it('keeps its foreign keys afterwards', async () => {
    const { rows } = await clientOf(library.payload).writer.execute('PRAGMA foreign_keys')
    expect(rows.map((row) => ({ ...row }))).toEqual([{ foreign_keys: 1 }])
  })

  it('takes a migration back whole when it leaves rows that point nowhere', async () => {
    const before = await contentsOf(library.payload)
    const broken = rebuild('lose_parents', ['DELETE FROM "protocols"'])
    await expect(migrate(library.payload, [...migrations, broken])).rejects.toThrow(/point nowhere/)
    expect(await contentsOf(library.payload)).toEqual(before)
    expect(await pendingMigrations(library.payload, [broken])).toEqual(['lose_parents'])
  })
})

describe('a migration', () => {
  let library: Library
  let other: Payload | undefined

  beforeAll(async () => {
    library = await startLibrary()
  })
  afterEach(async () => {
    await other?.destroy()
    other = undefined
  })
  afterAll(async () => library.stop())

  const addTheme = (name: string, code: string, fail = false): Migration => ({
    name,
    up: async ({ payload, req }) => {
      await payload.create({ collection: slugs.themes, data: { code, title: name }, req })
      if (fail) throw new Error('non')
    },
  })

  const codes = async () => {
    const { docs } = await library.payload.find({ collection: slugs.themes, limit: 0 })
    return docs.map(({ code }) => code)
  }

  it('is taken back whole when it fails, and stays pending', async () => {
    const failing = addTheme('add_cancer', 'CAN', true)
    await expect(migrate(library.payload, [failing])).rejects.toThrow('non')
    expect(await codes()).not.toContain('CAN')
    expect(await pendingMigrations(library.payload, [failing])).toEqual(['add_cancer'])
  })

  it('runs once when two processes migrate at the same time', async () => {
    const config = await createConfig(library.settings)
    const second = await getPayload({ config, disableOnInit: true, key: 'second' })
    other = second
    const step = addTheme('add_age', 'AGE')
    const applied = await Promise.all([migrate(library.payload, [step]), migrate(second, [step])])
    expect(applied.flat()).toEqual(['add_age'])
    expect((await codes()).filter((code) => code === 'AGE')).toHaveLength(1)
  })
})
