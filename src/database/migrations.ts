import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { SettingsError } from '../settings'
import { withMongodbLock } from './migrationLock'
import { isSqliteClient, withoutForeignKeys } from './sqliteClient'
import { inTransaction } from './transaction'

const collection = 'payload-migrations'

type Step = { db?: unknown; payload: Payload; req: PayloadRequest; session?: unknown }

/** A migration file of `migrations/`, of either database. */
export type Migration = { name: string; up(step: Step): Promise<void> }

const clientOf = (payload: Payload): unknown =>
  'client' in payload.db ? payload.db.client : undefined

const tableExists = async (payload: Payload): Promise<boolean> => {
  const client = clientOf(payload)
  if (!isSqliteClient(client)) return true
  const { rows } = await client.writer.execute(
    "SELECT name FROM sqlite_master WHERE name = 'payload_migrations'",
  )
  return rows.length > 0
}

type Applied = { names: ReadonlySet<string>; lastBatch: number }

const findApplied = async (payload: Payload, req?: PayloadRequest): Promise<Applied> => {
  if (!(await tableExists(payload))) return { names: new Set(), lastBatch: 0 }
  const { docs } = await payload.find({
    collection,
    limit: 0,
    pagination: false,
    overrideAccess: true,
    ...(req && { req }),
  })
  const names = docs.map(({ name }) => name).filter((name) => typeof name === 'string')
  return { names: new Set(names), lastBatch: Math.max(0, ...docs.map(({ batch }) => batch ?? 0)) }
}

/** The names of the migrations that this database has not seen yet, oldest first. */
export const pendingMigrations = async (
  payload: Payload,
  migrations: readonly Migration[],
): Promise<string[]> => {
  const { names } = await findApplied(payload)
  return migrations.map(({ name }) => name).filter((name) => !names.has(name))
}

const sessionOf = async (req: PayloadRequest): Promise<unknown> =>
  req.payload.db.sessions[String(await req.transactionID)]

const drizzleOf = (session: unknown): unknown =>
  typeof session === 'object' && session !== null && 'db' in session ? session.db : undefined

const checkForeignKeys = async (payload: Payload, name: string): Promise<void> => {
  const client = clientOf(payload)
  if (!isSqliteClient(client)) return
  const { rows } = await client.writer.execute('PRAGMA foreign_key_check')
  if (rows.length === 0) return
  throw new Error(`The migration ${name} leaves ${rows.length} rows that point nowhere`)
}

const run = async (payload: Payload, migration: Migration): Promise<boolean> => {
  const { name } = migration
  const req = await createLocalReq({}, payload)
  return inTransaction({ req, name: `migration ${name}` }, async () => {
    // Asked again inside the transaction: another process may have run it meanwhile.
    const { names, lastBatch } = await findApplied(payload, req)
    if (names.has(name)) return false
    const session = await sessionOf(req)
    await migration.up({ db: drizzleOf(session), payload, req, session })
    await payload.create({ collection, data: { name, batch: lastBatch + 1 }, req })
    await checkForeignKeys(payload, name)
    return true
  })
}

const runAll = async (payload: Payload, migrations: readonly Migration[]): Promise<string[]> => {
  const applied: string[] = []
  for (const migration of migrations) {
    if (await run(payload, migration)) applied.push(migration.name)
  }
  return applied
}

/**
 * Brings a database to the newest migration, one transaction each, and says which ones ran. On
 * SQLite foreign keys are off meanwhile (a table that is rebuilt would take its children along) and
 * checked before each commit. Two processes never migrate at once.
 * @throws SettingsError when the database was made by `push`, which migrations cannot continue.
 */
export const migrate = async (
  payload: Payload,
  migrations: readonly Migration[],
): Promise<string[]> => {
  const { names } = await findApplied(payload)
  if (names.has('dev')) {
    throw new SettingsError(
      'Cette base a été créée par « push », sans migrations : repartez d’une base vide, ou changez DATABASE_URI.',
    )
  }
  const client = clientOf(payload)
  return isSqliteClient(client)
    ? withoutForeignKeys(client, () => runAll(payload, migrations))
    : withMongodbLock(payload, () => runAll(payload, migrations))
}
