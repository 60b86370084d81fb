import type { Payload } from 'payload'

import { slugs } from '../slugs'
import { keptInMemory, type KeptBody } from './bufferBody'
import { serializeByEmail } from './serializeByEmail'

type Account = { id: string; resetPasswordExpiration?: Date | string | null }

const minute = 60 * 1000
/** How long a link is good, as Payload is told by the collection of people. */
const linkHolds = 60 * minute
/** How long after a mail none is sent to the same account: whoever asks again has it already. */
const interval = 15 * minute

// Payload dates the link in real time.
const realNow = (): number => performance.timeOrigin + performance.now()

const emailIn = ({ inMemory }: KeptBody): string | undefined => {
  try {
    const body: unknown = JSON.parse(Buffer.from(inMemory ?? []).toString('utf8'))
    const email: unknown =
      typeof body === 'object' && body !== null ? Reflect.get(body, 'email') : undefined
    return typeof email === 'string' ? email.toLowerCase().trim() : undefined
  } catch {
    return undefined
  }
}

const wasJustSent = async (payload: Payload, email: string): Promise<boolean> => {
  const where = { email: { equals: email } }
  const account = await payload.db.findOne<Account>({ collection: slugs.users, where })
  const expires = account?.resetPasswordExpiration
  if (!expires) return false
  return realNow() - (new Date(expires).getTime() - linkHolds) < interval
}

// Nobody has it: the answer is the one that an unknown address gets, since it is one.
const nobodys = (): KeptBody => {
  const bytes = Buffer.from(JSON.stringify({ email: 'personne@exemple.invalid' }))
  return keptInMemory([bytes], bytes.length)
}

/**
 * Asks for the mail with the link for a new password: one an account and interval, however often it is asked for and
 * by whomever. `run` sends the request with this body.
 */
export const askForLink = async (
  payload: Payload,
  body: KeptBody,
  run: (body: KeptBody) => Promise<Response>,
): Promise<Response> => {
  const email = emailIn(body)
  if (email === undefined) return run(body)
  return serializeByEmail(`link for ${email}`, async () =>
    run((await wasJustSent(payload, email)) ? nobodys() : body),
  )
}
