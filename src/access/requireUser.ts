import type { PayloadRequest } from 'payload'

import { personOf, type Person } from './person'
import { createError } from '../errors'

/** The active person behind a request. @throws UNAUTHENTICATED when there is none. */
export const requireUser = (req: PayloadRequest): Person => {
  const person = personOf(req)
  if (person === null) throw createError('UNAUTHENTICATED')
  return person
}
