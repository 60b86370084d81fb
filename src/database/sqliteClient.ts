import {
  createClient,
  LibsqlError,
  type Client,
  type ResultSet,
  type Transaction,
} from '@libsql/client'
import { setTimeout as sleep } from 'node:timers/promises'

import type { WriterError } from './writer'

/** The one connection that writes. */
type WriteConnection = {
  client: () => Client
  execute: (statement: string) => Promise<ResultSet>
  /** Opens it anew, as it was set. */
  reopen: () => Promise<void>
  setForeignKeys: (on: boolean) => Promise<void>
  close: () => void
}

/** A libsql client whose transactions all run on one connection of their own. */
export type SqliteClient = Client & { writer: WriteConnection }

/** Whether a value is such a client. */
export const isSqliteClient = (value: unknown): value is SqliteClient =>
  typeof value === 'object' && value !== null && 'writer' in value && 'execute' in value

const patience = 10_000

const openWriteConnection = async (url: string): Promise<WriteConnection> => {
  let foreignKeys = true
  const open = async (): Promise<Client> => {
    const opened = createClient({ url })
    await opened.execute('PRAGMA synchronous = FULL')
    await opened.execute(`PRAGMA foreign_keys = ${foreignKeys ? 'ON' : 'OFF'}`)
    return opened
  }
  let client = await open()
  return {
    client: () => client,
    execute: (statement) => client.execute(statement),
    reopen: async () => {
      client.close()
      client = await open()
    },
    setForeignKeys: async (on) => {
      foreignKeys = on
      await client.execute(`PRAGMA foreign_keys = ${on ? 'ON' : 'OFF'}`)
    },
    close: () => client.close(),
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof LibsqlError && error.code.startsWith('SQLITE_BUSY')

// No conflict that would pass if the request ran again at once, hence not SQLite's own error.
const heldElsewhere = (): WriterError =>
  Object.assign(new Error('Another process holds the database for writing'), {
    code: 'WRITER_BUSY' as const,
  })

/**
 * Takes SQLite's write lock. Another process may hold it; a busy timeout of SQLite's own would stop
 * the whole event loop meanwhile, so the waiting is done here.
 */
const begin = async (writer: WriteConnection): Promise<void> => {
  const deadline = performance.now() + patience
  for (;;) {
    try {
      await writer.execute('BEGIN IMMEDIATE')
      return
    } catch (error) {
      if (!isBusy(error)) throw error
      // libsql leaves the refused statement half done, and no COMMIT passes beside it.
      await writer.reopen()
      if (performance.now() > deadline) throw heldElsewhere()
      await sleep(5 + Math.random() * 20)
    }
  }
}

const beginTransaction = async (connection: WriteConnection): Promise<Transaction> => {
  await begin(connection)
  const writer = connection.client()
  let isOver = false
  // A statement that comes after the end would land in somebody else's transaction.
  const check = (): void => {
    if (isOver) throw new LibsqlError('The transaction is closed', 'TRANSACTION_CLOSED')
  }
  const rollback = async (): Promise<void> => {
    if (isOver) return
    isOver = true
    await writer.execute('ROLLBACK')
  }
  return {
    execute: async (statement) => {
      check()
      return writer.execute(statement)
    },
    batch: async (statements) => {
      check()
      return Promise.all(statements.map((statement) => writer.execute(statement)))
    },
    executeMultiple: async (statements) => {
      check()
      return writer.executeMultiple(statements)
    },
    commit: async () => {
      check()
      await writer.execute('COMMIT')
      isOver = true
    },
    rollback,
    close: () => void rollback().catch(() => undefined),
    get closed() {
      return isOver
    },
  }
}

/**
 * Opens a database file twice: one connection that only reads, and one that writes. libsql opens a
 * new connection for every transaction otherwise, and what was set by PRAGMA stays with the old one.
 */
export const openSqlite = async (
  url: string,
  { readOnlyReader }: { readOnlyReader: boolean },
): Promise<SqliteClient> => {
  const reader = createClient({ url })
  await reader.execute('PRAGMA busy_timeout = 5000')
  await reader.execute('PRAGMA journal_mode = WAL')
  await reader.execute('PRAGMA journal_size_limit = 67108864')
  await reader.execute('PRAGMA foreign_keys = ON')
  const writer = await openWriteConnection(url)
  // Whatever would write outside the serialised writer fails loudly instead of racing it.
  if (readOnlyReader) await reader.execute('PRAGMA query_only = ON')
  const close = reader.close.bind(reader)
  return Object.assign(reader, {
    writer,
    transaction: async () => beginTransaction(writer),
    close: () => {
      writer.close()
      close()
    },
  })
}

/**
 * Runs `act` with foreign keys off. SQLite ignores the switch inside a transaction, so it is thrown
 * outside, on the connection that writes.
 */
export const withoutForeignKeys = async <Result>(
  { writer }: SqliteClient,
  act: () => Promise<Result>,
): Promise<Result> => {
  await writer.setForeignKeys(false)
  try {
    return await act()
  } finally {
    await writer.setForeignKeys(true)
  }
}
