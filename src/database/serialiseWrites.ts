import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

import { openTransactionOf, takeTasks } from './afterCommit'
import { named, operationName } from './operationName'
import type { Turn, Writer } from './writer'

type Request = Partial<PayloadRequest>
type WriteArgs = { req?: Request }

type Adapter = Pick<
  BaseDatabaseAdapter,
  | 'beginTransaction'
  | 'commitTransaction'
  | 'create'
  | 'createGlobal'
  | 'createGlobalVersion'
  | 'createVersion'
  | 'deleteMany'
  | 'deleteOne'
  | 'deleteVersions'
  | 'rollbackTransaction'
  | 'updateGlobal'
  | 'updateGlobalVersion'
  | 'updateJobs'
  | 'updateMany'
  | 'updateOne'
  | 'updateVersion'
  | 'upsert'
> & { sessions?: Record<string, unknown> }

/** Makes every transaction hold the writer from its beginning to its end. */
export const serialiseTransactions = (adapter: Adapter, writer: Writer): void => {
  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter
  const turns = new Map<string, Turn>()

  const release = (id: string): void => {
    turns.get(id)?.release()
    turns.delete(id)
  }

  adapter.beginTransaction = async (options) => {
    const turn = await writer.acquire(operationName('transaction'))
    try {
      const id = await beginTransaction.call(adapter, options)
      if (id === null) turn.release()
      else turns.set(String(id), turn)
      return id
    } catch (error) {
      turn.release()
      throw error
    }
  }
  adapter.commitTransaction = async (incoming) => {
    const id = String(await incoming)
    const { committed } = takeTasks(adapter, id)
    try {
      await commitTransaction.call(adapter, id)
    } finally {
      release(id)
    }
    for (const task of committed) await task()
  }
  adapter.rollbackTransaction = async (incoming) => {
    const id = String(await incoming)
    const { rolledBack } = takeTasks(adapter, id)
    try {
      await rollbackTransaction.call(adapter, id)
    } finally {
      release(id)
    }
    for (const task of rolledBack) await task()
  }
}

/**
 * Gives every write that carries no transaction one of its own: on SQLite a document is several
 * statements, and a transaction waits for its turn.
 */
export const wrapSingleWrites = (adapter: Adapter): void => {
  const write = async <Args extends WriteArgs, Result>(
    name: string,
    args: Args,
    method: (args: Args) => Promise<Result>,
  ): Promise<Result> => {
    const req = args.req ?? {}
    if ((await openTransactionOf(req, adapter)) !== undefined) return method(args)
    const id = await named(name, () => adapter.beginTransaction())
    if (id === null) return method(args)
    try {
      // A copy: the caller's request must not look as if it were in a transaction.
      const result = await method({ ...args, req: { ...forDatabase(req), transactionID: id } })
      await adapter.commitTransaction(id)
      return result
    } catch (error) {
      await adapter.rollbackTransaction(id)
      throw error
    }
  }

  const stock = stockMethods(adapter)
  adapter.create = (args) => write('create', args, (own) => stock.create(own))
  adapter.updateOne = (args) => write('updateOne', args, (own) => stock.updateOne(own))
  adapter.updateMany = (args) => write('updateMany', args, (own) => stock.updateMany(own))
  adapter.upsert = (args) => write('upsert', args, (own) => stock.upsert(own))
  adapter.deleteOne = (args) => write('deleteOne', args, (own) => stock.deleteOne(own))
  adapter.deleteMany = (args) => write('deleteMany', args, (own) => stock.deleteMany(own))
  adapter.createVersion = (args) => write('createVersion', args, (own) => stock.createVersion(own))
  adapter.updateVersion = (args) => write('updateVersion', args, (own) => stock.updateVersion(own))
  adapter.deleteVersions = (args) =>
    write('deleteVersions', args, (own) => stock.deleteVersions(own))
  adapter.createGlobal = (args) => write('createGlobal', args, (own) => stock.createGlobal(own))
  adapter.updateGlobal = (args) => write('updateGlobal', args, (own) => stock.updateGlobal(own))
  adapter.createGlobalVersion = (args) =>
    write('createGlobalVersion', args, (own) => stock.createGlobalVersion(own))
  adapter.updateGlobalVersion = (args) =>
    write('updateGlobalVersion', args, (own) => stock.updateGlobalVersion(own))
  adapter.updateJobs = (args) => write('updateJobs', args, (own) => stock.updateJobs(own))
}

/** The adapter's own write methods, still finding everything else that they use on the adapter. */
const stockMethods = (adapter: Adapter): Adapter => {
  const stock = { ...adapter }
  for (const name of Object.keys(stock))
    if (!isWriteMethod(name)) Reflect.deleteProperty(stock, name)
  Object.setPrototypeOf(stock, adapter)
  return stock
}

const isWriteMethod = (name: string): boolean => /^(create|update|upsert|delete)/.test(name)

/** What the adapters read of a request besides its transaction. */
const forDatabase = ({ locale, payload, t, user }: Request): Request => ({
  ...(locale !== undefined && { locale }),
  ...(payload !== undefined && { payload }),
  ...(t !== undefined && { t }),
  ...(user !== undefined && { user }),
})
