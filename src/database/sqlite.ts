import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { indexListsByOwner } from './listIndexes'
import { keepWhatIsNotNamed } from './partialWrites'
import { serialiseTransactions, wrapSingleWrites } from './serialiseWrites'
import { isSqliteClient, openSqlite } from './sqliteClient'
import type { Writer } from './writer'

type Options = { url: string; migrationDir: string; push: boolean; writer: Writer }

type Sessions = NonNullable<BaseDatabaseAdapter['sessions']>
type Session = Sessions[string]

class RolledBack extends Error {}

/**
 * Opens a transaction that stays open until it is resolved or rejected. Payload's own swallows what
 * goes wrong at the commit, and would report a write that was never stored.
 */
const openSession = (drizzle: SQLiteAdapter['drizzle']): Promise<Session> =>
  new Promise((opened, failed) => {
    const done = drizzle.transaction(
      (transaction) =>
        new Promise<void>((commit, rollBack) => {
          opened({
            db: transaction,
            resolve: async () => {
              commit()
              await done
            },
            reject: async () => {
              rollBack(new RolledBack())
              await done.catch(() => undefined)
            },
          })
        }),
    )
    done.catch(failed)
  })

const giveRealTransactions = (adapter: SQLiteAdapter): void => {
  const sessions: Sessions = adapter.sessions
  const take = (id: string): Session | undefined => {
    const session = sessions[id]
    Reflect.deleteProperty(sessions, id)
    return session
  }
  adapter.beginTransaction = async () => {
    await adapter.initializing
    const id = randomUUID()
    sessions[id] = await openSession(adapter.drizzle)
    return id
  }
  adapter.commitTransaction = async (incoming) => take(String(await incoming))?.resolve()
  adapter.rollbackTransaction = async (incoming) => take(String(await incoming))?.reject()
}

// Payload declares the client as always there; it is undefined until the first connection.
const isOpen = (adapter: { client?: unknown }): boolean => adapter.client !== undefined

const openAndClose = (adapter: SQLiteAdapter, { url, push }: Options): void => {
  const { connect, destroy } = adapter
  adapter.connect = async (options) => {
    if (!isOpen(adapter)) {
      await mkdir(path.dirname(fileURLToPath(url)), { recursive: true })
      adapter.client = await openSqlite(url, { readOnlyReader: !push })
    }
    await connect?.call(adapter, options)
  }
  adapter.destroy = async () => {
    if (isOpen(adapter)) {
      // Leaves one complete file behind: libsql may keep the write-ahead log open for a while.
      const { client } = adapter
      const connection = isSqliteClient(client) ? client.writer : client
      await connection.execute('PRAGMA wal_checkpoint(TRUNCATE)').catch(() => undefined)
      adapter.client.close()
    }
    Reflect.deleteProperty(adapter, 'client')
    await destroy?.call(adapter)
  }
}

/** Payload's own asks a second time when nothing fits, with a statement that SQLite refuses: a 500 for a 404. */
const deleteOnlyWhatIsThere = (adapter: SQLiteAdapter): void => {
  const { deleteOne } = adapter
  adapter.deleteOne = async (asked) => {
    const { collection, req, where } = asked
    const found: unknown = await adapter.findOne({ collection, where, ...(req && { req }) })
    const deleted: unknown = found === null ? null : await deleteOne.call(adapter, asked)
    return deleted
  }
}

/** SQLite in one file: WAL, real transactions, one serialised writer, ids as UUIDs. */
export const sqliteDatabase = (options: Options): DatabaseAdapterObj<SQLiteAdapter> => {
  const { url, migrationDir, push, writer } = options
  const stock = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    migrationDir,
    push,
    transactionOptions: {},
  })
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args)
      // There is no option for it: without, a bulk update keeps the write of a document that failed.
      adapter.bulkOperationsSingleTransaction = true
      indexListsByOwner(adapter)
      giveRealTransactions(adapter)
      openAndClose(adapter, options)
      deleteOnlyWhatIsThere(adapter)
      keepWhatIsNotNamed(adapter)
      serialiseTransactions(adapter, writer)
      wrapSingleWrites(adapter)
      return adapter
    },
  }
}
