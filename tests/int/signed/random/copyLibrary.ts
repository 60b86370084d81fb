import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { MongoClient } from 'mongodb'

import { freshDatabase } from '../../../helpers/databases'
import { startLibrary, type Library } from '../../../helpers'

// Nothing writes meanwhile: what SQLite has not put into its file yet lies beside it.
const copySqlite = async (from: string, to: string): Promise<void> => {
  const file = from.replace(/^file:/, '')
  for (const part of ['', '-wal']) {
    if (existsSync(file + part)) await copyFile(file + part, to + part)
  }
}

const copyMongodb = async (from: string, to: string): Promise<void> => {
  const client = await MongoClient.connect(from)
  try {
    const source = client.db()
    const target = client.db(new URL(to).pathname.slice(1))
    for (const { name } of await source.listCollections().toArray()) {
      const rows = await source.collection(name).find().toArray()
      if (rows.length > 0) await target.collection(name).insertMany(rows)
    }
  } finally {
    await client.close()
  }
}

/** A second library that says all that the first one says, with the same files; what either does from here on the other never hears of. */
export const copyLibrary = async (library: Library): Promise<Library> => {
  const { database, databaseUri, mediaDir } = library.settings
  const folder = await mkdtemp(path.join(tmpdir(), 'prototheque-copy-'))
  const uri =
    database === 'sqlite'
      ? `file:${path.join(folder, 'copy.db')}`
      : await freshDatabase(database, folder)
  if (database === 'sqlite') await copySqlite(databaseUri, path.join(folder, 'copy.db'))
  else await copyMongodb(databaseUri, uri)
  const copy = await startLibrary({ settings: { databaseUri: uri, mediaDir } })
  return {
    ...copy,
    stop: async () => {
      await copy.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
