import { randomBytes } from 'node:crypto'

import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { afterCommit } from '../../src/database'
import type { Settings } from '../../src/settings'
import type { Row } from '../../src/payloadFields/row'
import { invitationMail } from './mails'

const invitedName = 'invitedPerson'
const tokenName = 'invitationToken'
const hours = 72

/** Keeps that the account about to be made has no password of its owner's yet. */
export const tellInvited = (req: PayloadRequest): void => {
  req.context[invitedName] = true
}

/** Gives such an account the token of a link by which its owner chooses a password, for some days. */
export const giveInvitation: CollectionBeforeChangeHook<Row> = ({ data, operation, req }) => {
  if (operation !== 'create' || req.context[invitedName] !== true) return data
  req.context[invitedName] = false
  const token = randomBytes(20).toString('hex')
  req.context[tokenName] = token
  return {
    ...data,
    resetPasswordToken: token,
    // Payload compares it in real time.
    resetPasswordExpiration: new Date(Date.now() + hours * 60 * 60 * 1000).toISOString(),
  }
}

/** Mails the link once the account is there. */
export const sendInvitation =
  (settings: Pick<Settings, 'publicUrl'>): CollectionAfterChangeHook<Row> =>
  async ({ doc, operation, req }) => {
    const token = req.context[tokenName]
    const { email } = doc
    if (operation !== 'create' || typeof token !== 'string' || typeof email !== 'string') return
    req.context[tokenName] = null
    await afterCommit(req, async () => {
      await req.payload.sendEmail({ to: email, ...invitationMail(settings, { token, hours }) })
    })
  }
