import type { PayloadRequest } from 'payload'

import { slugs } from '../slugs'
import type { GroupRole } from '../vocabulary/people'
import { personOf } from './person'
import { relationId } from './relationId'
import { requestIdentity } from './requestIdentity'

export type Membership = { group: string; roles: GroupRole[] }

type Known = { user: string; memberships: Promise<Membership[]> }

declare global {
  var prototheque_memberships: WeakMap<object, Known> | undefined
}

// A role that is taken away counts from the next request on. On globalThis: a page and the access rules may hold two
// copies of this module.
const knownByAsking = (globalThis.prototheque_memberships ??= new WeakMap<object, Known>())

const load = async (req: PayloadRequest, user: string): Promise<Membership[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.workingGroups,
    where: {
      and: [{ 'members.user': { equals: user } }, { active: { not_equals: false } }],
    },
    select: { members: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id, members }) => ({
    group: id,
    roles: (members ?? [])
      .filter((member) => relationId(member.user) === user)
      .flatMap((member) => member.roles),
  }))
}

/** The active groups of the person behind a request, with their roles there. Empty for anyone else. */
export const membershipsOf = async (req: PayloadRequest): Promise<Membership[]> => {
  const person = personOf(req)
  if (!person) return []
  const asking = requestIdentity(req)
  const known = knownByAsking.get(asking)
  if (known?.user === person.id) return known.memberships
  const memberships = load(req, person.id)
  knownByAsking.set(asking, { user: person.id, memberships })
  // A failure is nothing to remember.
  memberships.catch(() => knownByAsking.delete(asking))
  return memberships
}

/** Lets the next question be asked of the database again. */
export const forgetMemberships = (req: PayloadRequest): void => {
  knownByAsking.delete(requestIdentity(req))
}

/** The person's roles in one group. */
export const groupRolesOf = async (req: PayloadRequest, groupId: string): Promise<GroupRole[]> => {
  const memberships = await membershipsOf(req)
  return memberships.find(({ group }) => group === groupId)?.roles ?? []
}

/** The ids of the groups in which the person has one of these roles; without roles, any role. */
export const groupsOf = async (req: PayloadRequest, ...roles: GroupRole[]): Promise<string[]> => {
  const memberships = await membershipsOf(req)
  return memberships
    .filter((membership) =>
      roles.length === 0
        ? membership.roles.length > 0
        : membership.roles.some((role) => roles.includes(role)),
    )
    .map(({ group }) => group)
}
