import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { afterCommit } from '../database'
import { now } from '../dates/clock'
import { slugs } from '../slugs'
import { deliverSoon } from './deliver'
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
