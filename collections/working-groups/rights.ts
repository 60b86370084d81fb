import type { PayloadRequest } from 'payload'

import { relationId } from '../../src/access'
import { slugs } from '../../src/slugs'
import { rowsOf, type Members } from '../../src/payloadFields/row'
import { traceRights } from '../shared/rights/traceRights'

const sorted = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String).toSorted() : []

const namesOf = async (
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<{ id: number | string; name?: unknown }>({
    collection: slugs.users,
    where: { id: { in: [...ids] } },
    select: { name: true },
    pagination: false,
    limit: 0,
    req,
  })
  return new Map(docs.map(({ id, name }) => [String(id), String(name)]))
}

const membersOf = async (req: PayloadRequest, value: unknown): Promise<Members[]> => {
  const members = rowsOf(value).flatMap(({ user, roles }) => {
    const id = relationId(user)
    return id === undefined ? [] : [{ user: id, roles: sorted(roles) }]
  })
  const names = await namesOf(
    req,
    members.map(({ user }) => user),
  )
  return members
    .map(({ user, roles }) => ({ user, name: names.get(user) ?? '', roles }))
    .toSorted((a, b) => a.user.localeCompare(b.user))
}

const rulesIn = (value: unknown): Members[] =>
  rowsOf(value)
    .map(({ kind, minReviews, minReviewsMinor, requiredProfessions }) => ({
      kind: String(kind),
      minReviews,
      minReviewsMinor,
      requiredProfessions: sorted(requiredProfessions),
    }))
    .toSorted((a, b) => a.kind.localeCompare(b.kind))

/** Of a group the log tells its people, what they may do in it, and the rules that its documents are judged by. */
export const traceGroup = traceRights({
  told: async (req, { name, active, members, rules }) => ({
    name,
    active: active !== false,
    members: await membersOf(req, members),
    rules: rulesIn(rules),
  }),
  untold: () => ({}),
  created: (group, told) => ({ type: 'groupCreated', data: { group, ...told } }),
  changed: (group, change) => ({ type: 'groupChanged', data: { group, ...change } }),
})
