import type { PayloadRequest } from 'payload'

/**
 * What stands for one asking, and lives no longer: a page of the admin makes several requests of the one that came
 * in, and they share the person that was read for it. Without such a person, the request itself.
 */
export const whoAsks = (req: PayloadRequest): object => {
  const { user } = req
  // Only what a strategy has just read: a person handed over by a program may outlive many a change.
  return user && '_strategy' in user && user._strategy !== undefined ? user : req
}
