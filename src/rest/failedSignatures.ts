import { setTimeout as sleep } from 'node:timers/promises'

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { now } from '../dates/clock'
import { inTransaction, isTransientConflict, transientConflict } from '../database'
import { slugs } from '../slugs'

const most = 5
const minutes = 10
const attempts = 8

type Row = { id: number | string; value?: number | null; hash?: string | null }

/** How often the password before a signature was wrong in a row, and until when none is taken. */
type Failures = { count: number; until: string }

const none: Failures = { count: 0, until: '' }

const keyOf = (person: string): string => `signature/${person}`

const find = async (
  req: Partial<PayloadRequest> & Pick<PayloadRequest, 'payload'>,
  person: string,
): Promise<Row | null> =>
  req.payload.db.findOne<Row>({
    collection: slugs.counters,
    where: { key: { equals: keyOf(person) } },
    req,
  })

const failuresOf = (row: Row | null): Failures => ({
  count: row?.value ?? 0,
  until: row?.hash ?? '',
})

const isOver = ({ until }: Failures): boolean => until !== '' && new Date(until) <= now()

const holds = (failures: Failures): boolean => failures.until !== '' && !isOver(failures)

const oneMore = (failures: Failures): Failures => {
  if (holds(failures)) return failures
  const count = (isOver(failures) ? 0 : failures.count) + 1
  const until = new Date(now().getTime() + minutes * 60 * 1000).toISOString()
  return { count, until: count >= most ? until : '' }
}

const write = async (
  req: PayloadRequest,
  person: string,
  change: (failures: Failures) => Failures,
): Promise<void> => {
  const { db } = req.payload
  const row = await find(req, person)
  const { count, until } = change(failuresOf(row))
  const data = { value: count, hash: until }
  if (row) {
    await db.updateOne({ collection: slugs.counters, id: row.id, data, req })
    return
  }
  try {
    await db.create({ collection: slugs.counters, data: { key: keyOf(person), ...data }, req })
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ValidationError') throw error
    throw transientConflict('Another process counted the first failure', error)
  }
}

// A transaction of its own, again when another process counts at the same moment: none is lost.
const change = async (
  payload: Payload,
  person: string,
  by: (failures: Failures) => Failures,
): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    const req = await createLocalReq({}, payload)
    try {
      await inTransaction({ req, name: 'signature failures' }, () => write(req, person, by))
      return
    } catch (error) {
      if (attempt === attempts || !isTransientConflict(error)) throw error
      await sleep(2 ** attempt * 5 * (0.5 + Math.random()))
    }
  }
}

/** Whether no password of this person is taken for now. */
export const isHeldBack = async (payload: Payload, person: string): Promise<boolean> =>
  holds(failuresOf(await find({ payload }, person)))

/** Counts a wrong password; the fifth in a row holds the person's signatures back for ten minutes. */
export const countFailure = (payload: Payload, person: string): Promise<void> =>
  change(payload, person, oneMore)

/** Begins the count again, after a right password. */
export const forgetFailures = async (payload: Payload, person: string): Promise<void> => {
  const { count } = failuresOf(await find({ payload }, person))
  if (count > 0) await change(payload, person, () => none)
}
