import { randomUUID } from 'node:crypto'
import { copyFile, mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getPayload } from 'payload'
import { inject } from 'vitest'

import { migrationsOf } from '../../migrations'
import { createConfig } from '../../payload.config'
import { migrate } from '../../src/database/migrations'
import type { Settings } from '../../src/settings'
import { testSettings } from './settings'

export type Database = Settings['database']

/** The database of the vitest project that runs. */
export const databaseOfProject = (): Database =>
  process.env['TEST_DATABASE'] === 'mongodb' ? 'mongodb' : 'sqlite'

const makeTemplate = async (): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'prototheque-template-'))
  const file = path.join(folder, 'template.db')
  const settings = testSettings(folder, { databaseUri: `file:${file}`, database: 'sqlite' })
  const config = await createConfig(settings)
  const payload = await getPayload({ config, disableOnInit: true, key: folder })
  await migrate(payload, migrationsOf(settings))
  await payload.db.destroy?.()
  return file
}

let template: Promise<string> | undefined

const freshSqlite = async (folder: string): Promise<string> => {
  template ??= makeTemplate()
  const file = path.join(folder, 'prototheque.db')
  await mkdir(folder, { recursive: true })
  await copyFile(await template, file)
  return `file:${file}`
}

const freshMongodb = (): string => {
  const uri = new URL(inject('mongodbUri'))
  uri.pathname = `/test-${randomUUID().slice(0, 18)}`
  // Nothing fails over here, and what stands in for MongoDB looks through all it remembers of them at each write.
  uri.searchParams.set('retryWrites', 'false')
  return uri.toString()
}

/** The address of a fresh database: migrated already on SQLite, empty on MongoDB. */
export const freshDatabase = async (database: Database, folder: string): Promise<string> =>
  database === 'sqlite' ? freshSqlite(folder) : freshMongodb()
