import type { Payload } from 'payload'

import { now } from '../dates/clock'
import { slugs } from '../slugs'
import { overStates } from './states'

const day = 24 * 60 * 60 * 1000
/** How long an address is kept of a mail that is over. */
const kept = 30 * day

/** Removes the mails that were over long ago. */
export const forgetOldMails = async ({ db }: Payload): Promise<void> => {
  const before = new Date(now().getTime() - kept).toISOString()
  await db.deleteMany({
    collection: slugs.mails,
    where: { and: [{ state: { in: [...overStates] } }, { queuedAt: { less_than: before } }] },
  })
}
