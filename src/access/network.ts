import type { CollectionConfig, FieldAccess } from 'payload'

import {
  isOneOf,
  anyWhere,
  networkOnly,
  networkOnlyField,
  nobody,
  persons,
  type Rule,
} from './combine'
import type { NetworkRole } from '../vocabulary/people'
import { membershipsOf, groupsOf } from './memberships'
import { hasNetworkRole, personOf } from './person'
import { relationId } from './relationId'

type AccessObject = NonNullable<CollectionConfig['access']>

const updateUser: Rule = ({ req }) => {
  const person = personOf(req)
  if (!person) return false
  if (hasNetworkRole(person, 'admin', 'coordinator')) return true
  return { id: { equals: person.id } }
}

/** People: an admin's; each reads the others' names and keeps the own password. */
export const usersAccess: AccessObject & { admin: typeof enterAdmin } = {
  create: networkOnly('admin'),
  read: persons,
  update: updateUser,
  delete: nobody,
  unlock: networkOnly('admin'),
  admin: enterAdmin,
}

function enterAdmin({ req }: { req: Parameters<typeof personOf>[0] }): boolean {
  return personOf(req) !== null
}

// A request brings the id; what the admin asks, to draw a form, brings the document alone.
const isSelf: FieldAccess = ({ req, id, doc }) => {
  const person = personOf(req)
  return person !== null && relationId(id ?? doc) === person.id
}

// What a signature counts for, and what one may do, is said by somebody else.
const ofOthers =
  (...roles: NetworkRole[]): FieldAccess =>
  async (asked) =>
    hasNetworkRole(asked.req.user, ...roles) && !(await isSelf(asked))

const rolesIn = (data: unknown): readonly unknown[] =>
  typeof data === 'object' && data !== null && 'roles' in data && Array.isArray(data.roles)
    ? data.roles
    : []

// One's own may be given up, not taken.
const setRoles: FieldAccess = async (asked) => {
  const { req, data } = asked
  if (!hasNetworkRole(req.user, 'admin')) return false
  if (!(await isSelf(asked))) return true
  const own: readonly unknown[] = personOf(req)?.roles ?? []
  return rolesIn(data).every((role) => own.includes(role))
}

const adminOrSelf: FieldAccess = (asked) => hasNetworkRole(asked.req.user, 'admin') || isSelf(asked)

/** Leads name reviewers and members by e-mail; nobody else needs the addresses of others. */
const readEmail: FieldAccess = async (asked) => {
  if (hasNetworkRole(asked.req.user, 'admin', 'coordinator')) return true
  if (await isSelf(asked)) return true
  const memberships = await membershipsOf(asked.req)
  return memberships.some(({ roles }) => roles.includes('lead'))
}

/** Who may set which part of an account. */
export const userFieldAccess = {
  adminOnly: { update: networkOnlyField('admin') },
  roles: { update: setRoles },
  profession: { update: ofOthers('admin', 'coordinator') },
  adminOrSelf: { update: adminOrSelf },
  email: { read: readEmail, update: networkOnlyField('admin') },
} as const

const updateGroup: Rule = async ({ req }) => {
  if (hasNetworkRole(req.user, 'coordinator')) return true
  return anyWhere([isOneOf('id', await groupsOf(req, 'lead'))])
}

/** Working groups: a coordinator's; a lead manages the members. */
export const workingGroupsAccess: AccessObject = {
  create: networkOnly('coordinator'),
  read: persons,
  update: updateGroup,
  delete: nobody,
}

/** What of a group its lead does not touch. */
export const coordinatorOnly = { update: networkOnlyField('coordinator') } as const

/** Themes and establishments: read by all, kept by coordinators. */
export const keptByCoordinators: AccessObject = {
  create: networkOnly('coordinator'),
  read: persons,
  update: networkOnly('coordinator'),
  delete: nobody,
}

const readClient: Rule = ({ req }) => {
  if (hasNetworkRole(req.user, 'admin')) return true
  const isClient = req.user?.collection === 'api-clients' && req.user.active !== false
  return isClient && { id: { equals: req.user?.id } }
}

/** API clients: an admin's; each reads its own record. */
export const apiClientsAccess: AccessObject = {
  create: networkOnly('admin'),
  read: readClient,
  update: networkOnly('admin'),
  delete: nobody,
  unlock: networkOnly('admin'),
}
