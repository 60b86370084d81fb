import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { BSON, MongoClient } from 'mongodb'
import { getPayload } from 'payload'
import { inject } from 'vitest'

import { migrationsOf } from '../../../migrations'
import { createConfig } from '../../../payload.config'
import { migrate } from '../../../src/database/migrations'
import { isSqliteClient } from '../../../src/database/sqliteClient'
import { databaseOfProject, startLibrary, type Library } from '../../helpers'
import { testSettings } from '../../helpers/settings'

const fixture = (name: string): Promise<string> =>
  readFile(path.join(import.meta.dirname, name), 'utf8')

/** Which library of before: see README.md. */
export type Before = 'authors' | 'rounds'

/** Makes the tables of before, puts the rows in, and brings both to the schema of today. */
const fillSqlite = async (folder: string, which: Before): Promise<string> => {
  const databaseUri = `file:${path.join(folder, 'before.db')}`
  const settings = testSettings(folder, { databaseUri, database: 'sqlite' })
  const config = await createConfig(settings)
  const payload = await getPayload({ config, disableOnInit: true, key: folder })
  const migrations = migrationsOf(settings)
  await migrate(payload, migrations.slice(0, 1))
  const client: unknown = 'client' in payload.db ? payload.db.client : undefined
  if (!isSqliteClient(client)) throw new Error('This is no SQLite database')
  const rows = (await fixture(`${which}.sql`)).split(/;\n(?=INSERT INTO "|$)/).filter(Boolean)
  // Rows point at one another both ways round.
  for (const query of ['PRAGMA foreign_keys=OFF', ...rows, 'PRAGMA foreign_keys=ON']) {
    await client.writer.execute(query)
  }
  await migrate(payload, migrations)
  await payload.destroy()
  return databaseUri
}

const isCollections = (value: unknown): value is Record<string, Record<string, unknown>[]> =>
  typeof value === 'object' && value !== null && Object.values(value).every(Array.isArray)

/** Puts the collections of before into an empty database; the library migrates it when it starts. */
const fillMongodb = async (folder: string, which: Before): Promise<string> => {
  const uri = new URL(inject('mongodbUri'))
  const name = path.basename(folder).slice(-38)
  uri.pathname = `/${name}`
  uri.searchParams.set('retryWrites', 'false')
  const stored: unknown = BSON.EJSON.parse(await fixture(`${which}.json`), { relaxed: false })
  if (!isCollections(stored)) throw new Error('The fixture is no list of collections')
  const client = await MongoClient.connect(uri.toString())
  for (const [collection, docs] of Object.entries(stored)) {
    await client.db(name).collection(collection).insertMany(docs)
  }
  await client.close()
  return uri.toString()
}

/** A library that the product of before filled, brought to the schema of today. */
export const startLibraryOfBefore = async (which: Before = 'rounds'): Promise<Library> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'prototheque-before-'))
  const database = databaseOfProject()
  const databaseUri = await (database === 'sqlite' ? fillSqlite : fillMongodb)(folder, which)
  return startLibrary({ settings: { databaseUri } })
}
