import type { Payload } from 'payload'

import { slugs } from '../slugs'

type Mark = 'demo/finished' | 'demo/start' | 'demo/steps'
type Row = { id: number | string; value?: unknown }

const rowOf = (payload: Payload, mark: Mark): Promise<Row | null> =>
  payload.db.findOne<Row>({ collection: slugs.counters, where: { key: { equals: mark } } })

/** A number that the filling left behind; undefined when it never came so far. */
export const readMark = async (payload: Payload, mark: Mark): Promise<number | undefined> => {
  const value = (await rowOf(payload, mark))?.value
  return typeof value === 'number' ? value : undefined
}

/** Leaves a number behind, so that a filling that was cut short is taken up where it stopped. */
export const writeMark = async (payload: Payload, mark: Mark, value: number): Promise<void> => {
  const row = await rowOf(payload, mark)
  const collection = slugs.counters
  if (row) await payload.db.updateOne({ collection, id: row.id, data: { value } })
  else await payload.db.create({ collection, data: { key: mark, value } })
}
