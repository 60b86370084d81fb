import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { incrementLoginAttempts, resetLoginAttempts, type PayloadRequest } from 'payload'
import { promisify } from 'node:util'

import { slugs } from '../slugs'
import { oneAtATime } from './oneAtATime'
import { requireUser } from './requireUser'

type Stored = {
  id: string
  hash?: string | null
  salt?: string | null
  lockUntil?: Date | string | null
  loginAttempts?: number | null
}

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

// The lock is Payload's, kept and compared in real time.
const isLocked = ({ lockUntil }: Stored): boolean =>
  lockUntil !== undefined && lockUntil !== null && new Date(lockUntil).getTime() > Date.now()

const isoOf = (moment: Date | string | null): string | null =>
  moment === null ? null : new Date(moment).toISOString()

/**
 * Whether this is the password of the person behind the request, asked again before a signature. A
 * failure counts towards the lock like one at sign-in, so it must be called outside any transaction.
 */
export const verifyPassword = (asked: Asked): Promise<boolean> => {
  const person = requireUser(asked.req)
  return oneAtATime(person.email, () => verify(asked, person))
}

const verify = async (
  { req, password }: Asked,
  person: ReturnType<typeof requireUser>,
): Promise<boolean> => {
  const { payload } = req
  const { id } = person
  const collection = payload.collections[slugs.users].config
  // Without the request: what others have counted meanwhile must be seen.
  const find = () =>
    payload.db.findOne<Stored>({ collection: slugs.users, where: { id: { equals: id } } })

  const stored = await find()
  if (!stored || isLocked(stored)) {
    await spendPasswordTime(password)
    return false
  }
  if (!(await matches(password, stored))) {
    const { loginAttempts = 0, lockUntil = null } = stored
    await incrementLoginAttempts({
      collection,
      payload,
      // At the last attempt Payload writes this whole record back: no more of it than it needs.
      user: {
        id,
        collection: slugs.users,
        email: person.email,
        name: person.name,
        createdAt: person.createdAt,
        updatedAt: person.updatedAt,
        loginAttempts,
        lockUntil: isoOf(lockUntil),
      },
    })
    return false
  }
  const after = await find()
  if (!after || isLocked(after)) return false
  await resetLoginAttempts({ collection, doc: { ...after }, payload, req })
  return true
}
