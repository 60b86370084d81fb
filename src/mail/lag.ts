import type { Payload } from 'payload'

import { countMails } from './rows'

/** How many mails wait, and how many somebody has to look at. */
export type MailLag = { waiting: number; inDoubt: number; failed: number }

/** Counts the mails that are not over. */
export const readMailLag = async (payload: Payload): Promise<MailLag> => ({
  waiting: await countMails(payload, ['waiting', 'sending']),
  inDoubt: await countMails(payload, ['inDoubt']),
  failed: await countMails(payload, ['failed']),
})
