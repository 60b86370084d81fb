import type { Payload, TypedUser } from 'payload'

import { slugs } from '../../slugs'
import { addressOf } from './accounts'

/** Finds the person behind an account, each once. */
export const actorsOf = (payload: Payload): ((account: string) => Promise<TypedUser>) => {
  const known = new Map<string, Promise<TypedUser>>()
  const find = async (account: string): Promise<TypedUser> => {
    const { docs } = await payload.find({
      collection: slugs.users,
      where: { email: { equals: addressOf(account) } },
      limit: 1,
      depth: 0,
      overrideAccess: true,
    })
    const user = docs[0]
    if (!user) throw new Error(`The demonstration account ${account} is missing`)
    return { ...user, collection: slugs.users }
  }
  return (account) => {
    const person = known.get(account) ?? find(account)
    known.set(account, person)
    return person
  }
}
