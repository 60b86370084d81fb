import type { BaseDatabaseAdapter, Payload } from 'payload'

import { now } from '../dates/clock'

// What MongoDB calls a session: the driver's, or as it is stored.
type SessionId = { id: unknown }
type Note = { _id: string; session: unknown; at: Date }

type Adapter = Pick<BaseDatabaseAdapter, 'beginTransaction' | 'payload' | 'rollbackTransaction'> & {
  sessions?: Record<string, unknown>
}

const hour = 60 * 60 * 1000
const day = 24 * hour

const notesOf = ({ db }: Payload) => db.connection.collection<Note>('prototheque-sessions')

const isSessionId = (value: unknown): value is SessionId =>
  typeof value === 'object' && value !== null && 'id' in value

const sessionIdOf = (session: unknown): SessionId | undefined => {
  const id: unknown =
    typeof session === 'object' && session !== null ? Reflect.get(session, 'id') : undefined
  return isSessionId(id) ? id : undefined
}

/**
 * Writes down the sessions in which this process opens transactions, so that the next one can end what
 * a killed process left open. There are few: the driver uses them again.
 */
export const noteSessions = (adapter: Adapter): void => {
  const { beginTransaction } = adapter
  const noted = new Map<string, number>()

  const note = async (session: unknown): Promise<void> => {
    const { id } = sessionIdOf(session) ?? {}
    if (id === undefined) return
    const key = JSON.stringify(id)
    if (performance.now() - (noted.get(key) ?? -hour) < hour) return
    const noting = { $set: { session: id, at: now() } }
    await notesOf(adapter.payload).updateOne({ _id: key }, noting, { upsert: true })
    noted.set(key, performance.now())
  }

  adapter.beginTransaction = async (options) => {
    const id = await beginTransaction.call(adapter, options)
    if (id === null) return id
    try {
      await note(adapter.sessions?.[String(id)])
      return id
    } catch (error) {
      await adapter.rollbackTransaction(id)
      throw error
    }
  }
}

/**
 * Ends the transactions that killed processes left open. MongoDB keeps them for a minute, and every
 * write that meets one is refused meanwhile. One of a process that lives is ended too: its request
 * runs again, as after any conflict.
 */
export const endAbandonedTransactions = async (payload: Payload): Promise<void> => {
  const { db, logger } = payload
  if (db.name !== 'mongoose') return
  try {
    const notes = notesOf(payload)
    await notes.deleteMany({ at: { $lt: new Date(now().getTime() - day) } })
    const left = await notes.find().toArray()
    if (left.length === 0) return
    const killSessions = left.map(({ session }) => ({ id: session }))
    await db.connection.db?.command({ killSessions })
  } catch (error) {
    logger.warn({ err: error }, 'Transactions that were left open end by themselves in a minute')
  }
}
