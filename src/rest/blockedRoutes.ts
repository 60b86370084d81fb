import type { Payload } from 'payload'

import { hasNetworkRole, isPerson } from '../access'
import { createError } from '../errors'
import { askAnything } from '../publicApi/rows/reach'
import { slugs } from '../slugs'

type Asked = { payload: Payload; method: string; pathname: string; user: unknown }

const unlock = new RegExp(`^/api/(${slugs.users}|${slugs.apiClients})/unlock/?$`, 'i')
// Payload renews whatever session it finds, a deactivated account's too; a key has none to renew.
const renewal = new RegExp(`^/api/(${slugs.users}|${slugs.apiClients})/refresh-token/?$`, 'i')
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
// Payload looks for the version first, and says so of one that is there: 403, where an unknown one is 404.
const version = /^\/api\/([\w-]+)\/versions\/([^/]+)\/?$/i

// What cannot be asked for so is not there, unless nothing can be asked for at all.
const isFound = async (payload: Payload, looking: Promise<boolean>): Promise<boolean> => {
  try {
    return await looking
  } catch {
    await askAnything(payload)
    return false
  }
}

type Place = { slug: string; id: string }

// Counted, not read: the form asks this twice at each save.
const mayRead = async ({ payload, user }: Asked, { slug, id }: Place): Promise<boolean> => {
  const collection = payload.config.collections.find((known) => known.slug === slug)?.slug
  if (collection === undefined || !isPerson(user)) return false
  const where = { id: { equals: id } }
  const counting = payload.count({ collection, where, overrideAccess: false, user })
  const found = counting.then(({ totalDocs }) => totalDocs > 0)
  return isFound(payload, found)
}

const mayReadVersion = async ({ payload, user }: Asked, { slug, id }: Place): Promise<boolean> => {
  const known = payload.config.collections.find((collection) => collection.slug === slug)
  if (!known?.versions || !isPerson(user)) return false
  const asked = { id, depth: 0, disableErrors: true, overrideAccess: false, user }
  const finding = payload.findVersionByID({ collection: known.slug, ...asked })
  return isFound(payload, finding.then(Boolean))
}

// Payload has these routes for every collection, and fails where no versions are kept.
const keepsVersions = ({ payload, pathname }: Asked): boolean => {
  const [, slug] = versions.exec(pathname) ?? []
  const collection = payload.config.collections.find((known) => known.slug === slug)
  return slug === undefined || Boolean(collection?.versions)
}

/**
 * Closes the routes of Payload's that say or do more than they should: whether a document or a version exists,
 * unlocking for everybody, running jobs, keeping preferences or a session for an account that is nobody's,
 * versions where there are none.
 * @throws what an unknown address or a missing right throws.
 */
export const refuseBlocked = async (asked: Asked): Promise<void> => {
  const { method, pathname, user } = asked
  const isNothing = nothing.test(pathname) || inherited.test(pathname) || !keepsVersions(asked)
  if (isNothing) throw createError('NOT_FOUND')
  if (unlock.test(pathname) && !hasNetworkRole(user, 'admin')) throw createError('FORBIDDEN')
  const isOfPeople = preferences.test(pathname) || renewal.test(pathname)
  if (isOfPeople && !isPerson(user)) throw createError('FORBIDDEN')
  const [, kind, restored] = method === 'POST' ? (version.exec(pathname) ?? []) : []
  if (kind !== undefined && restored !== undefined) {
    if (!(await mayReadVersion(asked, { slug: kind, id: restored }))) throw createError('NOT_FOUND')
    return
  }
  const [, slug, id] = documentAccess.exec(pathname) ?? []
  if (slug === undefined) return
  if (!isPerson(user)) throw createError('FORBIDDEN')
  if (id !== undefined && !(await mayRead(asked, { slug, id }))) throw createError('NOT_FOUND')
}

/** Whether `refuseBlocked` has to know who asks. */
export const isGuarded = (pathname: string): boolean =>
  [nothing, inherited, unlock, renewal, preferences, versions, documentAccess].some((guarded) =>
    guarded.test(pathname),
  )
