import path from 'node:path'

import { createClient, type Client } from '@libsql/client'

import { buildPeople, type Library } from '../../../helpers'
import { forgeLog } from '../../../helpers/forgedLog'
import { releaseWithFile, spoilBytes } from '../../audit/stage'
import type { Fault } from './types'

const backupOf = ({ settings }: Library): string => path.join(settings.dataDir, 'backup.db')

const withDatabase = async (
  { settings }: Library,
  act: (client: Client) => Promise<unknown>,
): Promise<void> => {
  const client = createClient({ url: settings.databaseUri })
  try {
    await act(client)
  } finally {
    client.close()
  }
}

const backUp = (library: Library): Promise<void> =>
  withDatabase(library, (client) => client.execute(`VACUUM INTO '${backupOf(library)}'`))

/** Puts every row back as the backup has it, under the library's feet. */
const restore = (library: Library): Promise<void> =>
  withDatabase(library, async (client) => {
    await client.execute('PRAGMA foreign_keys = OFF')
    await client.execute(`ATTACH '${backupOf(library)}' AS backup`)
    const { rows } = await client.execute(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    for (const { name } of rows) {
      await client.execute(`DELETE FROM main."${String(name)}"`)
      await client.execute(
        `INSERT INTO main."${String(name)}" SELECT * FROM backup."${String(name)}"`,
      )
    }
  })

const nothing = (): void => undefined

/** What no rule inside the library can show: only what a mirror kept of it does, or the files themselves. */
export const witnessFaults: readonly Fault[] = [
  {
    name: 'the log is written anew from one end to the other, the head included',
    isSlow: true,
    found: ['checkpoint'],
    breaksTheLog: true,
    seed: 3,
    inject: nothing,
    atRest: ({ payload }) =>
      forgeLog(payload, ({ type }) => (type === 'verify' ? { type: 'requestChanges' } : {})),
  },
  {
    name: 'the library is put back to an older backup',
    isSlow: true,
    found: ['checkpoint'],
    breaksTheLog: true,
    seed: 3,
    inject: nothing,
    halfway: backUp,
    atRest: restore,
  },
  {
    name: 'the bytes of a released file are replaced',
    isSlow: true,
    found: ['released file'],
    breaksTheLog: true,
    inject: nothing,
    atRest: async (library) => {
      const people = await buildPeople(library, { slug: 'fichiers', themeCode: 'CAN' })
      const { stored } = await releaseWithFile(library, people)
      await spoilBytes(stored)
    },
  },
]
