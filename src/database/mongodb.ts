import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import { MongoClient } from 'mongodb'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { SettingsError } from '../settings'
import { noteSessions } from './abandonedTransactions'
import { countExactly } from './exactCounts'
import { askOneThingFirst } from './firstStatement'
import { serialiseTransactions } from './serialiseWrites'
import { takeTurnsBetweenProcesses } from './turnsBetweenProcesses'
import type { Writer } from './writer'

type Options = { url: string; migrationDir: string; writer: Writer }

const patience = 10_000

const refusal =
  'Le serveur MongoDB de DATABASE_URI n’est pas un « replica set » : sans cela il n’a pas de transactions. Démarrez-le avec --replSet rs0, lancez rs.initiate() une fois, puis relancez.'

/**
 * Asks the server for the name of its replica set. An address without `replicaSet=` would silently
 * turn transactions off in Payload's adapter.
 * @throws SettingsError when the server stands alone.
 */
export const replicaSetOf = async (url: string): Promise<string> => {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: patience })
  try {
    await client.connect()
    const hello: unknown = await client.db('admin').command({ hello: 1 })
    const isMember = typeof hello === 'object' && hello !== null && 'setName' in hello
    if (!isMember || typeof hello.setName !== 'string') throw new SettingsError(refusal)
    return hello.setName
  } finally {
    await client.close()
  }
}

// Payload's own type says less than what it makes.
const isMongoose = (adapter: BaseDatabaseAdapter): adapter is MongooseAdapter =>
  'connection' in adapter && 'sessions' in adapter

/** MongoDB, as a replica set: transactions, indexes built before the first request. */
export const mongodbDatabase = ({ url, migrationDir, writer }: Options): DatabaseAdapterObj => {
  const connectOptions: { replicaSet?: string; serverSelectionTimeoutMS: number } = {
    serverSelectionTimeoutMS: patience,
  }
  const stock = mongooseAdapter({
    bulkOperationsSingleTransaction: true,
    connectOptions,
    ensureIndexes: true,
    migrationDir,
    url,
  })
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args)
      const { connect } = adapter
      adapter.connect = async (options) => {
        connectOptions.replicaSet = await replicaSetOf(url)
        await connect?.call(adapter, options)
      }
      countExactly(adapter)
      askOneThingFirst(adapter)
      noteSessions(adapter)
      if (isMongoose(adapter)) takeTurnsBetweenProcesses(adapter)
      serialiseTransactions(adapter, writer)
      return adapter
    },
  }
}
