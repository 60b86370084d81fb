import type { PayloadRequest } from 'payload'

/**
 * What stands for one asking, and lives no longer: the headers that came in. A page of the admin makes several
 * requests of them, each with a copy of the person. Without a person that was read for it, the request itself.
 */
export const requestIdentity = (req: PayloadRequest): object => {
  const { user, headers } = req
  // Only what a strategy has just read: a person handed over by a program may outlive many a change.
  return user && '_strategy' in user && user._strategy !== undefined ? headers : req
}
