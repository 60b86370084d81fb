import type { Payload } from 'payload'

import { createError } from '../errors'
import { slugs } from '../slugs'
import { quantizeTime, type Steps } from './quantizeTime'
import { serializeByEmail } from './serializeByEmail'
import { answerInPayloadShape } from './payloadShape'
import { spendPasswordTime } from './verifyPassword'

/** A body as it was sent. The admin signs in by a form, with its JSON in one field. */
export type SentBody = { bytes: Uint8Array; contentType: string | null }

type Account = { id: string; lockUntil?: Date | string | null }

// Payload counts and compares the lock in real time.
const isLocked = ({ lockUntil }: Account): boolean =>
  lockUntil !== undefined && lockUntil !== null && new Date(lockUntil).getTime() > Date.now()

type Credentials = { email: string; password: string }

const jsonIn = async ({ bytes, contentType }: SentBody): Promise<string> => {
  if (contentType?.startsWith('multipart/') !== true) return Buffer.from(bytes).toString('utf8')
  const headers = { 'Content-Type': contentType }
  const form = await new Response(Buffer.from(bytes), { headers }).formData().catch(() => undefined)
  const field = form?.get('_payload')
  return typeof field === 'string' ? field : ''
}

const credentialsIn = (text: string): Credentials | undefined => {
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body !== 'object' || body === null) return undefined
    if (!('email' in body) || typeof body.email !== 'string') return undefined
    if (!('password' in body) || typeof body.password !== 'string') return undefined
    return { email: body.email.toLowerCase().trim(), password: body.password }
  } catch {
    return undefined
  }
}

const willNotBeChecked = async (payload: Payload, email: string): Promise<boolean> => {
  const where = { email: { equals: email } }
  const account = await payload.db.findOne<Account>({ collection: slugs.users, where })
  return !account || isLocked(account)
}

const signInPace: Steps = { step: 1000, isTold: ({ ok }) => ok }
const forgottenPace: Steps = { step: 500, isTold: () => false }

const refused = () =>
  answerInPayloadShape(
    createError('UNAUTHENTICATED', {
      detail:
        'L’adresse ou le mot de passe ne convient pas. Après cinq erreurs, le compte est bloqué dix minutes.',
    }),
  )

/**
 * Signs somebody in: an account that does not exist, that is locked or deactivated, and a wrong
 * password get one and the same answer, after the same time.
 */
export const answerSignIn = async (
  payload: Payload,
  body: SentBody,
  run: () => Promise<Response>,
): Promise<Response> => {
  const credentials = credentialsIn(await jsonIn(body))
  if (credentials === undefined) return run()
  const { email, password } = credentials
  const check = async (): Promise<Response> => {
    const mustSpend = await willNotBeChecked(payload, email)
    const [response] = await Promise.all([
      run(),
      mustSpend ? spendPasswordTime(password) : undefined,
    ])
    const isAboutTheAccount = response.status === 401 || response.status === 403
    return isAboutTheAccount ? refused() : response
  }
  return quantizeTime(signInPace, () => serializeByEmail(email, check))
}

/** Sends a new password's link, or not: answers alike, after the same time. */
export const answerForgotten = (run: () => Promise<Response>): Promise<Response> =>
  quantizeTime(forgottenPace, run)
