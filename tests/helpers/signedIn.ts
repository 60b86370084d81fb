import { getFieldsToSign, jwtSign, type Payload } from 'payload'
import { addSessionToUser } from 'payload/shared'
import { createLocalReq } from 'payload'

import { slugs } from '../../src/slugs'

/**
 * Signs people in without their password, a second of hashing each: the session and the token are
 * the real ones. `signIn` of the library takes the real way.
 */
export const createSignedIn = (payload: Payload): ((email: string) => Promise<string>) => {
  const tokens = new Map<string, Promise<string>>()
  const sign = async (email: string): Promise<string> => {
    const collectionConfig = payload.collections[slugs.users].config
    const req = await createLocalReq({}, payload)
    const user = await payload.db.findOne<{ id: string } & Record<string, unknown>>({
      collection: slugs.users,
      where: { email: { equals: email } },
    })
    if (!user) throw new Error(`Nobody has the address ${email}`)
    const person = { ...user, collection: slugs.users } as never
    const { sid } = await addSessionToUser({ collectionConfig, payload, req, user: person })
    const fieldsToSign = getFieldsToSign({
      collectionConfig,
      email,
      user: person,
      ...(sid !== undefined && { sid }),
    })
    const { tokenExpiration } = collectionConfig.auth
    const { token } = await jwtSign({ fieldsToSign, secret: payload.secret, tokenExpiration })
    return token
  }
  return (email) => {
    const known = tokens.get(email)
    if (known) return known
    const token = sign(email)
    tokens.set(email, token)
    return token
  }
}
