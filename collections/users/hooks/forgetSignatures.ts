import type { CollectionAfterOperationHook } from 'payload'

import { forgetFailures } from '../../../src/rest/failedSignatures'
import { slugs } from '../../../src/slugs'

const addressIn = (data: unknown): string =>
  typeof data === 'object' && data !== null && 'email' in data && typeof data.email === 'string'
    ? data.email.toLowerCase().trim()
    : ''

/**
 * Whoever is unlocked may sign again too: wrong passwords before a signature are counted apart from those at sign-in,
 * and an admin knows of one lock. Payload has committed by now, so that the count is written in a transaction of its own.
 */
export const forgetSignatures: CollectionAfterOperationHook = async (done) => {
  const { args, req, result } = done
  // By name: in the types each operation's union carries a deprecated one along.
  if (Reflect.get(done, 'operation') !== 'unlock') return result
  const email = addressIn('data' in args ? args.data : undefined)
  const where = { email: { equals: email } }
  const person = await req.payload.db.findOne<{ id: string }>({ collection: slugs.users, where })
  if (person) await forgetFailures(req.payload, person.id)
  return result
}
