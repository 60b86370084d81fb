import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { slugs } from '../../../src/slugs'
import type { Row } from '../../../src/payloadFields/row'

type Account = {
  id: string
  resetPasswordToken?: string | null
  resetPasswordExpiration?: Date | string | null
}

const hour = 60 * 60 * 1000
/** How long one link is good in all, however often it is asked for again: whoever asks may be anybody. */
const longest = 2 * hour

// Payload dates links in real time.
const realNow = (): number => performance.timeOrigin + performance.now()

// Payload's token, and behind it the moment when it was made.
const payloadsLength = 40
const stamped = (token: string): string => token + Math.floor(realNow()).toString(36)
const bornAt = (token: string): number => Number.parseInt(token.slice(payloadsLength), 36) || 0

const readLink = async (req: PayloadRequest, id: number | string) => {
  const where = { id: { equals: id } }
  const account = await req.payload.db.findOne<Account>({ collection: slugs.users, where, req })
  return { token: account?.resetPasswordToken, expires: account?.resetPasswordExpiration }
}

/** The token of the link that an account was last given. */
export const storedToken = async (
  req: PayloadRequest,
  id: number | string,
): Promise<string | undefined> => (await readLink(req, id)).token ?? undefined

const livingToken = async (
  req: PayloadRequest,
  id: number | string,
): Promise<string | undefined> => {
  const { token, expires } = await readLink(req, id)
  const isGood = expires && new Date(expires).getTime() > realNow()
  return isGood && token ? token : undefined
}

/**
 * A link for a new password that was sent stays good when another one is asked for: the new mail holds the same. The
 * first that is used ends both, and so does time: a request does not make an old mail good for ever.
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
  const isKept = known !== undefined && realNow() + hour <= bornAt(known) + longest
  return { ...data, resetPasswordToken: isKept ? known : stamped(data['resetPasswordToken']) }
}
