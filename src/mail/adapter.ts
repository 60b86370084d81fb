import type { EmailAdapter, SendEmailOptions } from 'payload'

import type { Settings } from '../settings'
import { queueMailNow } from './queue'
import { senderOf } from './sender'

const textIn = ({ html, text }: SendEmailOptions): Record<string, unknown> => {
  if (typeof html === 'string') return { html }
  if (typeof text === 'string') return { text }
  throw new Error('Only a mail whose text is a string can be queued')
}

/**
 * What Payload sends by itself goes through the queue too. The library queues its own mails in the transaction where
 * they arise (`queueMail`): here there is no request.
 */
export const mailAdapter = (
  settings: Pick<Settings, 'mailFrom' | 'publicUrl' | 'smtpUrl'>,
): EmailAdapter<void> => {
  const { name, address } = senderOf(settings)
  return ({ payload }) => ({
    name: settings.smtpUrl ? 'smtp' : 'outbox',
    defaultFromName: name,
    defaultFromAddress: address,
    sendEmail: async (message) => {
      const { to, subject } = message
      if (typeof to !== 'string') throw new Error('A mail goes to one address')
      await queueMailNow(payload, {
        kind: 'plain',
        to,
        data: { ...textIn(message), subject: subject ?? '' },
      })
    },
  })
}
