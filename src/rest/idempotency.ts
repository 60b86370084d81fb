import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'

import { now } from '../dates/clock'
import { createError } from '../errors'
import { slugs } from '../slugs'

/** A demand that may be sent again: whose, what, and under which key. */
export type Demand = {
  person: string
  method: string
  pathname: string
  key: string
  bodyHash: string
}

type Stored = {
  id: string
  bodyHash: string
  status?: number | null
  response?: unknown
  contentType?: string | null
  expiresAt: Date | string
}

const collection = slugs.idempotencyKeys
const day = 24 * 60 * 60 * 1000
// A process that was killed in the middle keeps its key for no longer than this.
const lease = 2 * 60 * 1000
const patience = 20_000

const slotOf = ({ person, method, pathname, key }: Demand): string =>
  createHash('sha256')
    .update(JSON.stringify([person, method, pathname, key]))
    .digest('hex')

const inFuture = (milliseconds: number): string =>
  new Date(now().getTime() + milliseconds).toISOString()

const isOver = ({ expiresAt }: Stored): boolean => new Date(expiresAt) <= now()

const sentAgain = ({ status, response, contentType }: Stored): Response =>
  new Response(response === null ? null : JSON.stringify(response), {
    status: status ?? 200,
    headers: {
      'Content-Type': contentType ?? 'application/json',
      'Cache-Control': 'no-store',
      'Idempotency-Replayed': 'true',
    },
  })

const jsonOf = async (response: Response): Promise<unknown> => {
  const text = await response.clone().text()
  try {
    const value: unknown = text === '' ? null : JSON.parse(text)
    return value
  } catch {
    return text
  }
}

const find = (payload: Payload, slot: string): Promise<Stored | null> =>
  payload.db.findOne<Stored>({ collection, where: { slot: { equals: slot } } })

/** Takes the key for this demand, or says who has it. */
const claim = async (payload: Payload, demand: Demand): Promise<Stored | undefined> => {
  const slot = slotOf(demand)
  const known = await find(payload, slot)
  if (known && !isOver(known)) return known
  if (known) await payload.db.deleteMany({ collection, where: { id: { equals: known.id } } })
  try {
    const data = { slot, bodyHash: demand.bodyHash, expiresAt: inFuture(lease) }
    await payload.db.create({ collection, data })
    return undefined
  } catch (error) {
    // The slot is unique: another one was faster.
    const winner = await find(payload, slot)
    if (winner) return winner
    throw error
  }
}

/** Waits for the run that has the key; its answer, or nothing when it failed and gave the key back. */
const waitFor = async (
  payload: Payload,
  demand: Demand,
  first: Stored,
): Promise<Response | undefined> => {
  const deadline = performance.now() + patience
  let known: Stored | null = first
  while (known !== null) {
    if (known.bodyHash !== demand.bodyHash) {
      throw createError('CONFLICT', {
        detail:
          'Cette clé « Idempotency-Key » a déjà servi à une autre demande : prenez-en une neuve.',
      })
    }
    if (typeof known.status === 'number') return sentAgain(known)
    if (performance.now() > deadline) throw createError('CONFLICT')
    await sleep(50)
    known = await find(payload, slotOf(demand))
  }
  return undefined
}

const settle = async (payload: Payload, demand: Demand, response: Response): Promise<void> => {
  const where = { slot: { equals: slotOf(demand) } }
  if (!response.ok) {
    await payload.db.deleteMany({ collection, where })
    return
  }
  const data = {
    status: response.status,
    response: await jsonOf(response),
    contentType: response.headers.get('Content-Type'),
    expiresAt: inFuture(day),
  }
  await payload.db.updateOne({ collection, where, data })
}

const settlings = 3

/**
 * Keeps the answer. What was done stays done when it cannot be kept: the key stays taken, so that it is not done again
 * at once, and who asked is told.
 */
const settleSurely = async (
  payload: Payload,
  demand: Demand,
  response: Response,
): Promise<void> => {
  for (let time = 1; time <= settlings; time += 1) {
    try {
      await settle(payload, demand, response)
      return
    } catch (error) {
      const msg = 'An answer could not be kept under its Idempotency-Key'
      if (time === settlings) payload.logger.error({ err: error, msg })
      else await sleep(100 * time)
    }
  }
}

/** Forgets the answers of more than a day ago. */
export const forgetOldKeys = async (payload: Payload): Promise<void> => {
  const where = { expiresAt: { less_than: now().toISOString() } }
  await payload.db.deleteMany({ collection, where })
}

/**
 * Runs a demand once: the second time with the same key it gets the first answer again, for a day.
 * Only what succeeded is kept; what failed may be tried again under its key.
 * @throws CONFLICT when the key stood for another body.
 */
export const onceOnly = async (
  payload: Payload,
  demand: Demand,
  run: () => Promise<Response>,
): Promise<Response> => {
  for (;;) {
    const known = await claim(payload, demand)
    if (known === undefined) break
    const answer = await waitFor(payload, demand, known)
    if (answer) return answer
  }
  const response = await run().catch(async (error: unknown) => {
    await payload.db.deleteMany({ collection, where: { slot: { equals: slotOf(demand) } } })
    throw error
  })
  await settleSurely(payload, demand, response)
  return response
}
