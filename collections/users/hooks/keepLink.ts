import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { slugs } from '../../../src/slugs'
import type { Row } from '../../shared/row'

type Account = {
  id: string
  resetPasswordToken?: string | null
  resetPasswordExpiration?: Date | string | null
}

/** The token of the link that an account was last sent, while it is good. */
export const livingToken = async (
  req: PayloadRequest,
  id: number | string,
): Promise<string | undefined> => {
  const where = { id: { equals: id } }
  const account = await req.payload.db.findOne<Account>({ collection: slugs.users, where, req })
  const { resetPasswordToken: token, resetPasswordExpiration: expires } = account ?? {}
  // Payload dates it in real time.
  const isGood = expires && new Date(expires).getTime() > performance.timeOrigin + performance.now()
  return isGood && token ? token : undefined
}

/**
 * A link for a new password that was sent stays good when another one is asked for: the new mail holds the same. The
 * first that is used ends both.
 */
export const keepLink: CollectionBeforeChangeHook<Row> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const id: unknown = originalDoc?.id
  if (operation !== 'update' || typeof data['resetPasswordToken'] !== 'string') return data
  if (typeof id !== 'string' && typeof id !== 'number') return data
  const known = await livingToken(req, id)
  return known === undefined ? data : { ...data, resetPasswordToken: known }
}
