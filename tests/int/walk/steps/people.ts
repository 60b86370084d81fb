import { memberRows } from '../world'
import type { Group, Model, Person, Rule } from '../model/types'
import { groupOf, isCoordinator, personOf, type Handler, type StepOf, type Trace } from './handler'

const isLead = ({ members }: Group, { key, active }: Person): boolean =>
  active && (members.get(key) ?? []).includes('lead')

const isAdmin = ({ active, network }: Person): boolean => active && network.includes('admin')

/** Nobody gives themselves a role: one's own may be given up. */
const takesRoles = (
  { members }: Group,
  { key }: Person,
  { whom, roles }: StepOf<'member'>,
): boolean => whom === key && !roles.every((role) => (members.get(key) ?? []).includes(role))

const isSame = (before: unknown, after: unknown): boolean =>
  JSON.stringify(before) === JSON.stringify(after)

const trace = (noun: 'group' | 'person', who: string): Trace[] => [
  { type: `${noun}Changed`, doc: null, who },
]

const ofUser = (model: Model, whom: string): string => `/users/${personOf(model, whom).id}?depth=0`

export const member: Handler<'member'> = {
  expect: (model, step, who) => {
    const group = groupOf(model, step.group)
    if (!isCoordinator(who) && !isLead(group, who)) return 'hidden'
    return takesRoles(group, who, step) ? ['FORBIDDEN'] : 'done'
  },
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
  apply: (model, { group, who, whom, roles }) => {
    const { members } = groupOf(model, group)
    const before = (members.get(whom) ?? []).toSorted()
    if (roles.length === 0) members.delete(whom)
    else members.set(whom, roles)
    return isSame(before, roles.toSorted()) ? [] : trace('group', who)
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
  apply: (model, { group, who, kind, rule: asked }) => {
    const { rules } = groupOf(model, group)
    const said = (one: Rule | null | undefined) =>
      one && [one.minReviews, one.minReviewsMinor, one.professions.toSorted()]
    const before = said(rules.get(kind)) ?? null
    if (asked) rules.set(kind, asked)
    else rules.delete(kind)
    return isSame(before, said(asked) ?? null) ? [] : trace('group', who)
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
  apply: (model, { who, whom, active }) => {
    const person = personOf(model, whom)
    const before = person.active
    person.active = active
    return before === active ? [] : trace('person', who)
  },
}

export const profession: Handler<'profession'> = {
  expect: (_model, { whom }, who) =>
    saves(who, whom, (isAdmin(who) || isCoordinator(who)) && who.key !== whom),
  ask: (model, { whom, profession: asked }) => ({
    method: 'PATCH',
    path: ofUser(model, whom),
    body: { profession: asked },
  }),
  apply: (model, { who, whom, profession: asked }) => {
    const person = personOf(model, whom)
    const before = person.profession
    person.profession = asked
    return before === asked ? [] : trace('person', who)
  },
}
