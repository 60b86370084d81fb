import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { createError } from '../errors'
import { networkRoles } from '../vocabulary/people'
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
