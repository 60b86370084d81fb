import path from 'node:path'
import type { DatabaseAdapterObj } from 'payload'

import type { Settings } from '../settings'
import { mongodbDatabase } from './mongodb'
import { sqliteDatabase } from './sqlite'
import { createWriter, type Patience } from './writer'

export type DatabaseOptions = {
  /** Lets Payload push its schema, for the one test that compares it with the migrations. */
  push?: boolean
  patience?: Patience
  migrationDir?: string
}

const ordinaryPatience: Patience = { ordinary: 20_000, nested: 2_000 }

/** The database that the settings name, with one serialised writer in front. */
export const databaseAdapter = (
  settings: Pick<Settings, 'database' | 'databaseUri'>,
  options: DatabaseOptions = {},
): DatabaseAdapterObj => {
  const writer = createWriter(options.patience ?? ordinaryPatience)
  const migrationDir = options.migrationDir ?? path.resolve('migrations', settings.database)
  const url = settings.databaseUri
  return settings.database === 'mongodb'
    ? mongodbDatabase({ url, migrationDir, writer })
    : sqliteDatabase({ url, migrationDir, writer, push: options.push === true })
}
