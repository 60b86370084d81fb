import type { PayloadRequest } from 'payload'

import { appendAuditEvent, type AuditActor } from '../audit'
import { afterCommit, inTransaction } from '../database'
import { now } from '../dates/clock'
import { createError } from '../errors'
import { deliverSoon } from './deliver'
import { changeMailIn, readMail } from './rows'
import { openStates, type MailState } from './states'

type Order = {
  id: string
  actor: AuditActor
  type: 'mailRetried' | 'mailSettled'
  data: { state: MailState } & Record<string, unknown>
}

/** Changes a mail that somebody has to look at, and says in the log who did: which mail, never to whom. */
const change = (req: PayloadRequest, { id, actor, type, data }: Order): Promise<void> =>
  inTransaction({ req, name: `mail.${type}` }, async () => {
    const row = await readMail(req, id)
    if (row === null) throw createError('NOT_FOUND')
    if (!(await changeMailIn(req, { id, states: openStates }, data))) {
      throw createError('CONFLICT', {
        detail: 'Seul un courriel en échec ou incertain peut être repris ou classé.',
      })
    }
    await appendAuditEvent(req, {
      type,
      actor,
      documentKey: null,
      reference: null,
      data: { mail: id, kind: row.kind, wasState: row.state },
    })
    if (type === 'mailRetried') await afterCommit(req, () => deliverSoon(req.payload))
  })

type Asked = { id: string; actor: AuditActor }

/** Sends a mail again that failed or is in doubt, because somebody said so. @throws NOT_FOUND, CONFLICT */
export const sendAgain = (req: PayloadRequest, asked: Asked): Promise<void> => {
  const data = { state: 'waiting', attempts: 0, dueAt: now().toISOString() } as const
  return change(req, { ...asked, type: 'mailRetried', data })
}

/** Leaves a mail as it is that failed or is in doubt: somebody has looked at it. @throws NOT_FOUND, CONFLICT */
export const settleMail = (req: PayloadRequest, asked: Asked): Promise<void> =>
  change(req, { ...asked, type: 'mailSettled', data: { state: 'settled' } })
