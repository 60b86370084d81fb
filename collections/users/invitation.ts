import { randomBytes } from 'node:crypto'

import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { queueMail } from '../../src/mail'
import type { Row } from '../../src/payloadFields/row'

const invitedName = 'invitedPerson'
const sentName = 'invitationDue'
const hours = 72

/** Keeps that the account about to be made has no password of its owner's yet. */
export const tellInvited = (req: PayloadRequest): void => {
  req.context[invitedName] = true
}

/** Gives such an account the token of a link by which its owner chooses a password, for some days. */
export const giveInvitation: CollectionBeforeChangeHook<Row> = ({ data, operation, req }) => {
  if (operation !== 'create' || req.context[invitedName] !== true) return data
  req.context[invitedName] = false
  req.context[sentName] = true
  return {
    ...data,
    resetPasswordToken: randomBytes(20).toString('hex'),
    // Payload compares it in real time.
    resetPasswordExpiration: new Date(Date.now() + hours * 60 * 60 * 1000).toISOString(),
  }
}

/** Queues the mail with the link, in the transaction that makes the account: it is read from there when it leaves. */
export const sendInvitation: CollectionAfterChangeHook<Row> = async ({ doc, operation, req }) => {
  const { id, email } = doc
  if (operation !== 'create' || req.context[sentName] !== true || typeof email !== 'string') return
  req.context[sentName] = false
  await queueMail(req, { kind: 'invitation', to: email, data: { user: String(id) } })
}
