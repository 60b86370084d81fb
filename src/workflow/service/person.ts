import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'

import { createError } from '../../errors'
import { networkRoles } from '../../vocabulary/people'
import { idText, optionalText } from './rows/schema'

const personSchema = z.object({
  id: idText,
  name: z.string(),
  email: z.string(),
  profession: optionalText,
  jobTitle: optionalText,
  organisation: optionalText,
  roles: z
    .array(z.enum(networkRoles.codes))
    .nullish()
    .transform((roles) => roles ?? []),
})

/** The signed-in person, as far as the workflow looks at one. */
export type Person = z.infer<typeof personSchema>

/**
 * The person behind a request.
 * @throws UNAUTHENTICATED for nobody, NOT_FOUND for a client that is no person.
 */
export const requirePerson = (req: PayloadRequest, usersSlug: string): Person => {
  if (!req.user) throw createError('UNAUTHENTICATED')
  if (req.user.collection !== usersSlug) throw createError('NOT_FOUND')
  return personSchema.parse(req.user)
}

/**
 * The person behind a request as they are now: while it waited for its turn to write, a role may have been taken away
 * or the account closed. What is asked of the request from here on is asked of them.
 * @throws UNAUTHENTICATED when the account is nobody's any more.
 */
export const readPersonAgain = async (
  req: PayloadRequest,
  usersSlug: CollectionSlug,
): Promise<Person> => {
  const { id } = requirePerson(req, usersSlug)
  const row: unknown = await req.payload.db.findOne({
    collection: usersSlug,
    where: { id: { equals: id } },
    req,
  })
  const isGone = typeof row !== 'object' || row === null || Reflect.get(row, 'active') === false
  if (isGone) throw createError('UNAUTHENTICATED')
  // Without what marks an account that was read for this request: what was looked up for that one is not looked up
  // again by others.
  Object.assign(req, { user: { ...row, collection: usersSlug } })
  return personSchema.parse(row)
}
