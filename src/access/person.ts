import type { PayloadRequest } from 'payload'

import type { User } from '../payload-types'
import { slugs } from '../slugs'
import type { NetworkRole } from '../vocabulary/people'

/** A person of the network with an active account. */
export type Person = User

/** Whether a signed-in account is a person's, and active: API clients and deactivated people are not. */
export const isPerson = (user: unknown): user is Person =>
  typeof user === 'object' &&
  user !== null &&
  'collection' in user &&
  user.collection === slugs.users &&
  'id' in user &&
  !('active' in user && user.active === false)

/** The person behind a request, or null. */
export const personOf = ({ user }: Pick<PayloadRequest, 'user'>): Person | null =>
  isPerson(user) ? user : null

/** Whether an account is an active person's who has one of these roles in the network. */
export const hasNetworkRole = (user: unknown, ...roles: NetworkRole[]): boolean =>
  isPerson(user) && (user.roles ?? []).some((role) => roles.includes(role))

/** Whether a person reads every working copy, review and comment, whatever the group. */
export const readsEverything = (user: unknown): boolean =>
  hasNetworkRole(user, 'coordinator', 'editor', 'auditor')
