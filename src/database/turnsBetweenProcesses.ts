import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

import { now } from '../dates/clock'

type Adapter = Pick<
  MongooseAdapter,
  'beginTransaction' | 'commitTransaction' | 'connection' | 'rollbackTransaction'
>

type TurnRow = { _id: string; holder: string; until: Date }

const writer = 'writer'
const collection = 'turns'

/** How long a turn lasts that nobody gives back: its process was killed, or its transaction is a long one. */
const lease = 3_000

/** How long one waits for the others before going on all the same. */
const patience = 8_000

const isDuplicate = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 11_000

/** Takes the turn if it is free or over: one statement, so that two cannot both take it. */
const take = async ({ connection }: Adapter, name: string): Promise<boolean> => {
  const at = now()
  const until = new Date(at.getTime() + lease)
  try {
    const row = await connection
      .collection<TurnRow>(collection)
      .findOneAndUpdate(
        { _id: writer, until: { $lte: at } },
        { $set: { holder: name, until } },
        { upsert: true, returnDocument: 'after' },
      )
    return row?.holder === name
  } catch (error) {
    // It is there, and another's: it could not be made a second time.
    if (isDuplicate(error)) return false
    throw error
  }
}

const giveBack = async ({ connection }: Adapter, name: string): Promise<void> => {
  await connection
    .collection<TurnRow>(collection)
    .updateOne({ _id: writer, holder: name }, { $set: { until: new Date(0) } })
}

const waitForTurn = async (adapter: Adapter): Promise<string> => {
  const name = randomUUID()
  const deadline = performance.now() + patience
  while (performance.now() < deadline) {
    if (await take(adapter, name)) return name
    // Never the same for two that wait.
    await sleep(10 + Math.random() * 30)
  }
  return name
}

/**
 * Lets the transactions of several processes on one MongoDB begin one after the other. All that change
 * a document meet at the head of the audit log: whoever begins while another is at work fails there, at
 * its end, and again while the other has a queue (measured: 4 of 50 saves given up after eight runs).
 * It is a courtesy, and guards nothing: MongoDB refuses what conflicts, whoever has the turn. So a turn
 * that is not given back ends by itself, and nobody waits for ever.
 */
export const takeTurnsBetweenProcesses = (adapter: Adapter): void => {
  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter
  const turns = new Map<string, string>()

  const end = async (id: string): Promise<void> => {
    const name = turns.get(id)
    turns.delete(id)
    // Its failure must not look like the transaction's: the turn ends by itself.
    if (name !== undefined) await giveBack(adapter, name).catch(() => undefined)
  }

  adapter.beginTransaction = async (options) => {
    const name = await waitForTurn(adapter)
    try {
      const id = await beginTransaction.call(adapter, options)
      if (id === null) await giveBack(adapter, name)
      else turns.set(String(id), name)
      return id
    } catch (error) {
      await giveBack(adapter, name).catch(() => undefined)
      throw error
    }
  }
  adapter.commitTransaction = async (incoming) => {
    const id = String(await incoming)
    try {
      await commitTransaction.call(adapter, id)
    } finally {
      await end(id)
    }
  }
  adapter.rollbackTransaction = async (incoming) => {
    const id = String(await incoming)
    try {
      await rollbackTransaction.call(adapter, id)
    } finally {
      await end(id)
    }
  }
}
