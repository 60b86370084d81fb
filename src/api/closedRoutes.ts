import type { Payload } from 'payload'

import { hasNetworkRole, isPerson } from '../access'
import { createError } from '../errors'
import { slugs } from '../slugs'

type Asked = { payload: Payload; pathname: string; user: unknown }

const unlock = new RegExp(`^/api/(${slugs.users}|${slugs.apiClients})/unlock/?$`, 'i')
// Jobs are ours to run; nobody's address is verified by mail, and migrations have no routes at all,
// both of which Payload answers with a failure.
const nothing = /^\/api\/(payload-(?:jobs|kv|migrations)(\/|$)|[\w-]+\/verify\/)/i
// Payload takes what every object of the language has for a collection, and fails.
const inherited = new RegExp(
  `^/api/(?:${Object.getOwnPropertyNames(Object.prototype).join('|')})(?:/|$)`,
  'i',
)
// Payload takes any account for a person here, a deactivated one too.
const preferences = /^\/api\/payload-preferences(\/|$)/i
const versions = /^\/api\/([\w-]+)\/versions(?:\/|$)/i
const documentAccess = /^\/api\/([\w-]+)\/access(?:\/([^/]+))?\/?$/i

const mayRead = async ({ payload, user }: Asked, slug: string, id: string): Promise<boolean> => {
  const collection = payload.config.collections.find((known) => known.slug === slug)
  if (collection === undefined || !isPerson(user)) return false
  const found = await payload
    .findByID({
      collection: collection.slug,
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      user,
    })
    .catch(() => null)
  return found !== null
}

// Payload has these routes for every collection, and fails where no versions are kept.
const keepsVersions = ({ payload, pathname }: Asked): boolean => {
  const [, slug] = versions.exec(pathname) ?? []
  const collection = payload.config.collections.find((known) => known.slug === slug)
  return slug === undefined || Boolean(collection?.versions)
}

/**
 * Closes the routes of Payload's that say or do more than they should: whether a document exists,
 * unlocking for everybody, running jobs, keeping preferences for an account that is nobody's, versions
 * where there are none.
 * @throws what an unknown address or a missing right throws.
 */
export const refuseClosed = async (asked: Asked): Promise<void> => {
  const { pathname, user } = asked
  const isNothing = nothing.test(pathname) || inherited.test(pathname) || !keepsVersions(asked)
  if (isNothing) throw createError('NOT_FOUND')
  if (unlock.test(pathname) && !hasNetworkRole(user, 'admin')) throw createError('FORBIDDEN')
  if (preferences.test(pathname) && !isPerson(user)) throw createError('FORBIDDEN')
  const [, slug, id] = documentAccess.exec(pathname) ?? []
  if (slug === undefined) return
  if (!isPerson(user)) throw createError('FORBIDDEN')
  if (id !== undefined && !(await mayRead(asked, slug, id))) throw createError('NOT_FOUND')
}

/** Whether `refuseClosed` has to know who asks. */
export const isGuarded = (pathname: string): boolean =>
  [nothing, inherited, unlock, preferences, versions, documentAccess].some((guarded) =>
    guarded.test(pathname),
  )
