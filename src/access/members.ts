import type { PayloadRequest } from 'payload'

import { slugs } from '../slugs'
import type { GroupRole } from '../vocabulary/people'
import { relationId } from './relationId'

type Member = { user: string; name: string; profession: string; groupRoles: GroupRole[] }

/**
 * The active members of a group with their roles there, in the order of the group, then the active
 * ones of the people given. For the library's own use: whoever asks has been let in before.
 */
export const membersOf = async (
  req: PayloadRequest,
  { groupId, users }: { groupId: string; users: readonly string[] },
): Promise<Member[]> => {
  const group = await req.payload.findByID({
    collection: slugs.workingGroups,
    id: groupId,
    select: { members: true, active: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  const rolesByUser = new Map<string, GroupRole[]>(users.map((user) => [user, []]))
  for (const { user, roles } of group?.active === false ? [] : (group?.members ?? [])) {
    const id = relationId(user)
    if (id !== undefined) rolesByUser.set(id, [...(rolesByUser.get(id) ?? []), ...roles])
  }
  const { docs } = await req.payload.find({
    collection: slugs.users,
    where: { and: [{ id: { in: [...rolesByUser.keys()] } }, { active: { not_equals: false } }] },
    select: { name: true, profession: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const known = new Map(docs.map((user) => [user.id, user]))
  return [...rolesByUser].flatMap(([user, groupRoles]) => {
    const person = known.get(user)
    return person
      ? [{ user, name: person.name, profession: person.profession ?? '', groupRoles }]
      : []
  })
}
