import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { afterCommit } from '../database'
import { now } from '../dates/clock'
import { createError } from '../errors'
import { slugs } from '../slugs'
import { deliverSoon } from './deliver'
import { changeMailIn } from './rows'
import { openStates } from './states'
import type { Data } from './types'

export type Intent = {
  /** The name of its composer. */
  kind: string
  to: string
  data?: Data
  /** One mail for each key, however often it is asked for. */
  key?: string
}

/**
 * Notes that a mail is to be sent, inside the request's transaction: it leaves after the commit, and not at all when
 * that does not come. Nobody waits for it.
 */
export const queueMail = async (req: PayloadRequest, intent: Intent): Promise<void> => {
  const { kind, to, data = {}, key = randomUUID() } = intent
  const { db } = req.payload
  const known = { key: { equals: key } }
  if ((await db.findOne({ collection: slugs.mails, where: known, req })) !== null) return
  const at = now().toISOString()
  const row = { key, kind, to, data, state: 'waiting', attempts: 0, queuedAt: at, dueAt: at }
  await db.create({ collection: slugs.mails, data: row, req })
  await afterCommit(req, () => deliverSoon(req.payload))
}

/** The same where there is no request: outside any transaction. */
export const queueMailNow = async (payload: Payload, intent: Intent): Promise<void> =>
  queueMail(await createLocalReq({}, payload), intent)

const orRefuse = (isChanged: boolean): void => {
  if (isChanged) return
  throw createError('CONFLICT', {
    detail: 'Seul un courriel en échec ou incertain peut être repris ou classé.',
  })
}

const requireMail = async ({ db }: Payload, id: string): Promise<void> => {
  const row = await db.findOne({ collection: slugs.mails, where: { id: { equals: id } } })
  if (row === null) throw createError('NOT_FOUND')
}

/** Sends a mail again that failed or is in doubt, because somebody said so. @throws NOT_FOUND, CONFLICT */
export const sendAgain = async (payload: Payload, id: string): Promise<void> => {
  await requireMail(payload, id)
  const data = { state: 'waiting', attempts: 0, dueAt: now().toISOString() } as const
  orRefuse(await changeMailIn(payload, { id, states: openStates }, data))
  deliverSoon(payload)
}

/** Leaves a mail as it is that failed or is in doubt: somebody has looked at it. @throws NOT_FOUND, CONFLICT */
export const settleMail = async (payload: Payload, id: string): Promise<void> => {
  await requireMail(payload, id)
  orRefuse(await changeMailIn(payload, { id, states: openStates }, { state: 'settled' }))
}
