import { createClient } from '@libsql/client'
import { MongoMemoryReplSet } from 'mongodb-memory-server'

import { freePort } from '../../helpers/freePort'
import { databaseOfProject } from '../../helpers'

/** A database that can go away and come back. */
export type Absence = {
  /** The address to use from the beginning, when it is not the usual one. */
  databaseUri?: string
  away: (databaseUri: string) => Promise<void>
  back: () => Promise<void>
  end: () => Promise<void>
}

/** A mongod of its own, which is stopped and started again over the same files. */
const mongodAbsence = async (): Promise<Absence> => {
  const port = await freePort()
  const server = await MongoMemoryReplSet.create({
    replSet: { count: 1, name: 'rs0', storageEngine: 'wiredTiger' },
    binary: { checkMD5: false },
    instanceOpts: [{ port, storageEngine: 'wiredTiger', launchTimeout: 120_000 }],
  })
  return {
    databaseUri: server.getUri('absence'),
    away: async () => {
      await server.stop({ doCleanup: false })
    },
    back: () => server.start(),
    end: async () => {
      await server.stop({ doCleanup: true })
    },
  }
}

/** A program beside the server, a copy or a repair, that keeps the file for itself. */
const lockAbsence = (): Absence => {
  let holder: ReturnType<typeof createClient> | undefined
  const back = async (): Promise<void> => {
    await holder?.execute('ROLLBACK')
    holder?.close()
    holder = undefined
  }
  return {
    away: async (databaseUri) => {
      holder = createClient({ url: databaseUri })
      await holder.execute('BEGIN EXCLUSIVE')
    },
    back,
    end: back,
  }
}

/** How the database of this project goes away. */
export const prepareAbsence = async (): Promise<Absence> =>
  databaseOfProject() === 'mongodb' ? mongodAbsence() : lockAbsence()
