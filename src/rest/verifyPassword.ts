import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

import type { PayloadRequest } from 'payload'

import { slugs } from '../slugs'
import { countFailure, forgetFailures, isHeldBack } from './failedSignatures'
import { serializeByEmail } from './serializeByEmail'
import { requireUser } from '../access'

type Stored = { id: string; hash?: string | null; salt?: string | null }

type Asked = { req: PayloadRequest; password: string }

const derive = promisify(pbkdf2)

// Payload keeps these to itself; it marks the newer hashes with the prefix.
const current = { prefix: 'pbkdf2-sha256-v1:', iterations: 600_000, bytes: 32 }
const legacy = { prefix: '', iterations: 25_000, bytes: 512 }

/** Spends the time that checking a password takes, for accounts that have none to check. */
export const spendPasswordTime = async (password: string): Promise<void> => {
  await derive(password, 'no-account', current.iterations, current.bytes, 'sha256')
}

const matches = async (password: string, { hash, salt }: Stored): Promise<boolean> => {
  if (!hash || !salt) return false
  const format = hash.startsWith(current.prefix) ? current : legacy
  const expected = Buffer.from(hash.slice(format.prefix.length), 'hex')
  const actual = await derive(password, salt, format.iterations, format.bytes, 'sha256')
  return expected.length === actual.length && timingSafeEqual(expected, actual)
}

/**
 * Whether this is the password of the person behind the request, asked again before a signature. Failures are counted
 * apart from those at sign-in, which anybody can cause: five hold back this person's signatures for ten minutes, and
 * nothing else. They are counted though nothing else is written: call it outside any transaction.
 */
export const verifyPassword = (asked: Asked): Promise<boolean> => {
  const { id } = requireUser(asked.req)
  return serializeByEmail(`signature ${id}`, () => verify(asked, id))
}

const verify = async ({ req, password }: Asked, id: string): Promise<boolean> => {
  const { payload } = req
  // Without the request: what others have written meanwhile must be seen.
  const where = { id: { equals: id } }
  const stored = await payload.db.findOne<Stored>({ collection: slugs.users, where })
  const isRight = stored !== null && (await matches(password, stored))
  // Asked after the hashing, and written either way: neither answer nor time tells whether one is held back.
  if (!isRight || (await isHeldBack(payload, id))) {
    await countFailure(payload, id)
    return false
  }
  await forgetFailures(payload, id)
  return true
}
