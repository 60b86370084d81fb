import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { afterCommit } from '../../../src/database'
import { isRecord } from '../../../src/input/isRecord'
import { type Row } from '../../../src/payloadFields/row'
import { rightsBefore } from '../../shared/rights/traceRights'
import { addressMail, professionMail } from '../mails'

type Mail = ReturnType<typeof addressMail>

const send = (req: PayloadRequest, to: string, mail: Mail): Promise<void> =>
  afterCommit(req, async () => {
    await req.payload.sendEmail({ to, ...mail })
  })

/** Tells somebody by mail, at the address that was theirs, when others changed it or what they sign as. */
export const tellOwner: CollectionAfterChangeHook<Row> = async ({
  collection,
  doc,
  operation,
  req,
}) => {
  const before = rightsBefore(req, { collection: collection.slug, id: doc.id })
  if (operation !== 'update' || !isRecord(before)) return
  const { email, profession } = before
  if (typeof email !== 'string' || email === '') return
  if (doc['email'] !== email) await send(req, email, addressMail())
  if ((doc['profession'] ?? null) !== (profession ?? null)) await send(req, email, professionMail())
}
