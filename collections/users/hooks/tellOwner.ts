import type { CollectionAfterChangeHook } from 'payload'

import { isRecord } from '../../../src/input/isRecord'
import { type Row } from '../../../src/payloadFields/row'
import { queueMail } from '../../../src/mail'
import { rightsBefore } from '../../shared/rights/traceRights'

/** Tells somebody by mail, at the address that was theirs, when others changed it, and what they sign as with it. */
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
  const isMoved = doc['email'] !== email
  if (isMoved) await queueMail(req, { kind: 'address', to: email })
  // To the address that there is now: the consumer of the log.
  if (isMoved && (doc['profession'] ?? null) !== (profession ?? null))
    await queueMail(req, { kind: 'profession', to: email })
}
