import { hasNetworkRole } from './person'

/**
 * Keeps raw rows out of the menu of those who meet them on the documents themselves. What may be read
 * is not decided here.
 */
export const unlessOverseeing = ({ user }: { user: unknown }): boolean =>
  !hasNetworkRole(user, 'coordinator', 'auditor', 'admin')

/** Keeps what only an admin reads out of the menu of everybody else. */
export const unlessAdmin = ({ user }: { user: unknown }): boolean => !hasNetworkRole(user, 'admin')
