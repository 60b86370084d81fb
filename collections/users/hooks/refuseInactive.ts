import { AuthenticationError, type CollectionBeforeLoginHook } from 'payload'

type Account = { id: number | string; active?: unknown }

/** A deactivated account does not sign in, and is told no more than for a wrong password. */
export const refuseInactive: CollectionBeforeLoginHook<Account> = ({ req, user }) => {
  if (user.active === false) throw new AuthenticationError(req.t)
  return user
}
