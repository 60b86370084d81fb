import type { PayloadRequest } from 'payload'

import { slugs } from '../slugs'
import { transientConflict } from './conflicts'
import { inTransaction } from './transaction'

type Counter = { id: number | string; value?: unknown }

// Both adapters say so of a unique column.
const isTaken = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ValidationError'

/**
 * The next number of a sequence, from 1, taken inside the request's transaction: what is rolled back
 * gives its number back, so that a sequence has no gaps.
 */
export const nextInSequence = async ({
  req,
  key,
}: {
  req: PayloadRequest
  key: string
}): Promise<number> =>
  inTransaction({ req, name: `sequence ${key}` }, async () => {
    const database = req.payload.db
    const where = { key: { equals: key } }
    const row = await database.findOne<Counter>({ collection: slugs.counters, req, where })
    const value = typeof row?.value === 'number' ? row.value + 1 : 1
    if (row) {
      await database.updateOne({ collection: slugs.counters, data: { value }, req, id: row.id })
      return value
    }
    try {
      await database.create({ collection: slugs.counters, data: { key, value }, req })
    } catch (error) {
      if (!isTaken(error)) throw error
      // Another process made the first row meanwhile: next time there is one to add to.
      throw transientConflict(`The sequence ${key} was begun twice at once`, error)
    }
    return value
  })
