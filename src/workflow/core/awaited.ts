import type { GroupRole } from '../../vocabulary/people'
import type { Facts } from './facts'
import { awaitedProfessions } from './transitions'

/** Someone who may have to act on a document. */
export type Member = {
  user: string
  name: string
  profession: string
  groupRoles: readonly GroupRole[]
}

/** A person whose act is awaited, and as what. */
export type AwaitedPerson = {
  name: string
  profession: string
  as: 'approver' | 'author' | 'lead' | 'reviewer'
}

/** Who and what a document is waiting for. */
export type Awaited = {
  /** Verifications that are missing in the live round. */
  reviews: number
  /** Approvals that are missing in the live round. */
  approvals: number
  /** Professions that must still sign. */
  professions: string[]
  people: AwaitedPerson[]
}

type Question = {
  facts: Facts
  /** The members of the group, and who was named for this review. */
  members: readonly Member[]
  named: readonly { user: string; as: 'approver' | 'reviewer' }[]
}

const asPerson = (as: AwaitedPerson['as']) => (member: Member) => ({
  name: member.name,
  profession: member.profession,
  as,
})

const holders = (members: readonly Member[], ...roles: GroupRole[]): Member[] =>
  members.filter(({ groupRoles }) => groupRoles.some((role) => roles.includes(role)))

const deciders = (
  { members, named }: Question,
  { as, roles }: { as: 'approver' | 'reviewer'; roles: GroupRole[] },
): Member[] =>
  members.filter(
    (member) =>
      holders([member], ...roles).length > 0 ||
      named.some((assignee) => assignee.user === member.user && assignee.as === as),
  )

const without = (members: Member[], users: readonly (string | null | undefined)[]): Member[] =>
  members.filter(({ user }) => !users.includes(user))

const whoDecided = ({ round }: Facts, meaning: string): string[] =>
  (round?.decisions ?? [])
    .filter((decision) => decision.meaning === meaning)
    .map(({ user }) => user)

const nothing: Awaited = { reviews: 0, approvals: 0, professions: [], people: [] }

const inReview = (question: Question): Awaited => {
  const { facts } = question
  const verified = whoDecided(facts, 'verified')
  const able = deciders(question, { as: 'reviewer', roles: ['reviewer', 'lead'] })
  return {
    ...nothing,
    reviews: Math.max(0, (facts.round?.minReviews ?? 0) - verified.length),
    people: without(able, [...facts.editors, ...verified]).map(asPerson('reviewer')),
  }
}

const inApproval = (question: Question): Awaited => {
  const { facts } = question
  const professions = awaitedProfessions(facts)
  const approved = whoDecided(facts, 'approved')
  const able = without(deciders(question, { as: 'approver', roles: ['approver'] }), [
    ...facts.editors,
    ...facts.verifiers,
    ...approved,
    facts.round?.overriddenBy,
  ])
  const counting =
    professions.length === 0
      ? able
      : able.filter(({ profession }) => professions.includes(profession))
  return {
    ...nothing,
    approvals: professions.length || (approved.length === 0 ? 1 : 0),
    professions,
    people: counting.map(asPerson('approver')),
  }
}

/** Who is awaited, from the rules, the decisions and the people alone: nobody who may not decide any more. */
export const awaitedOf = (question: Question): Awaited => {
  const { facts, members } = question
  switch (facts.state) {
    case 'draft':
    case 'changesRequested':
      return { ...nothing, people: holders(members, 'author', 'lead').map(asPerson('author')) }
    case 'inReview':
      return inReview(question)
    case 'inApproval':
      return inApproval(question)
    case 'approved':
      return { ...nothing, people: holders(members, 'lead').map(asPerson('lead')) }
    case 'scheduled':
      return nothing
  }
}
