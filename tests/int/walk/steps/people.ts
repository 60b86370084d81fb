import { memberRows } from '../world'
import type { Group, Model, Person } from '../model/types'
import { groupOf, isCoordinator, personOf, type Handler } from './handler'

const isLead = ({ members }: Group, { key, active }: Person): boolean =>
  active && (members.get(key) ?? []).includes('lead')

const isAdmin = ({ active, network }: Person): boolean => active && network.includes('admin')

const ofUser = (model: Model, whom: string): string => `/users/${personOf(model, whom).id}?depth=0`

export const member: Handler<'member'> = {
  expect: (model, { group }, who) =>
    isCoordinator(who) || isLead(groupOf(model, group), who) ? 'done' : 'hidden',
  ask: (model, { group, whom, roles }) => {
    const now = groupOf(model, group)
    const members = new Map(now.members).set(whom, roles)
    if (roles.length === 0) members.delete(whom)
    return {
      method: 'PATCH',
      path: `/working-groups/${now.id}?depth=0`,
      body: { members: memberRows(model, { ...now, members }) },
    }
  },
  apply: (model, { group, whom, roles }) => {
    const { members } = groupOf(model, group)
    if (roles.length === 0) members.delete(whom)
    else members.set(whom, roles)
    return []
  },
}

export const rule: Handler<'rule'> = {
  expect: (model, { group }, who) => {
    if (isCoordinator(who)) return 'done'
    return isLead(groupOf(model, group), who) ? 'nothing' : 'hidden'
  },
  ask: (model, { group, kind, rule: asked }) => {
    const { id, rules } = groupOf(model, group)
    const after = new Map(rules)
    if (asked) after.set(kind, asked)
    else after.delete(kind)
    return {
      method: 'PATCH',
      path: `/working-groups/${id}?depth=0`,
      body: {
        rules: [...after].map(([of, { professions, ...numbers }]) => ({
          kind: of,
          ...numbers,
          requiredProfessions: professions,
        })),
      },
    }
  },
  apply: (model, { group, kind, rule: asked }) => {
    const { rules } = groupOf(model, group)
    if (asked) rules.set(kind, asked)
    else rules.delete(kind)
    return []
  },
}

/** Of an account one may save one's own; what is not one's to set is left out. */
const saves = (who: Person, whom: string, isTheirs: boolean) => {
  if (!who.active) return 'hidden'
  if (isTheirs) return 'done'
  return isCoordinator(who) || who.key === whom ? 'nothing' : 'hidden'
}

export const activate: Handler<'activate'> = {
  expect: (_model, { whom }, who) => saves(who, whom, isAdmin(who)),
  ask: (model, { whom, active }) => ({
    method: 'PATCH',
    path: ofUser(model, whom),
    body: { active },
  }),
  apply: (model, { whom, active }) => {
    personOf(model, whom).active = active
    return []
  },
}

export const profession: Handler<'profession'> = {
  expect: (_model, { whom }, who) => saves(who, whom, isAdmin(who) || isCoordinator(who)),
  ask: (model, { whom, profession: asked }) => ({
    method: 'PATCH',
    path: ofUser(model, whom),
    body: { profession: asked },
  }),
  apply: (model, { whom, profession: asked }) => {
    personOf(model, whom).profession = asked
    return []
  },
}
