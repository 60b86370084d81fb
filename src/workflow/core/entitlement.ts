import type { GroupRole, NetworkRole } from '../../vocabulary/people'
import type { SignatoryRole, WorkflowAction } from '../../vocabulary/workflow'
import { releaseInForce, type Facts, type Input, type NamedAs } from './facts'

/** One way to be entitled to an action, and in what role that person then signs, if they sign. */
export type Entitlement = {
  role?: SignatoryRole
  only?: (facts: Facts, input: Input) => boolean
} & ({ network: NetworkRole } | { group: GroupRole } | { named: NamedAs })

const author = { group: 'author' } as const
const lead = { group: 'lead', role: 'lead' } as const
const reviewer = { group: 'reviewer', role: 'reviewer' } as const
const namedReviewer = { named: 'reviewer', role: 'reviewer' } as const
const approver = { group: 'approver', role: 'approver' } as const
const namedApprover = { named: 'approver', role: 'approver' } as const
const coordinator = { network: 'coordinator', role: 'coordinator' } as const
const editor = { network: 'editor' } as const

/** The releases that an act may be about: the one that it names, else the one in force, else any. */
const releasesMeant = (facts: Facts, { number: named }: Input): Facts['releases'] => {
  if (named !== undefined) return facts.releases.filter(({ number }) => number === named)
  const inForce = releaseInForce(facts)
  return inForce === undefined ? facts.releases : [inForce]
}

const isPhysicianWhereNeeded = (facts: Facts, input: Input): boolean => {
  const meant = releasesMeant(facts, input)
  const needsPhysician =
    meant.length === 0 ? facts.nurseProtocol : meant.every(({ nurseProtocol }) => nurseProtocol)
  return !needsPhysician || facts.actor.profession === 'physician'
}

const isForError = (_facts: Facts, { kind }: Input): boolean =>
  kind === undefined || kind === 'error'

const namesOthers = (_facts: Facts, { namesSelf }: Input): boolean => namesSelf !== true

const namesOtherReviewers = (facts: Facts, input: Input): boolean =>
  namesOthers(facts, input) && (input.assignees?.every(({ as }) => as === 'reviewer') ?? true)

/** Who may do what: the *who* column of the table, exhaustive. The first that fits names the role. */
export const entitlements: Readonly<Record<WorkflowAction, readonly Entitlement[]>> = {
  submit: [author, lead],
  assign: [
    { ...coordinator, only: namesOthers },
    { ...lead, only: namesOtherReviewers },
  ],
  recall: [author, lead],
  verify: [reviewer, namedReviewer, lead],
  requestChanges: [reviewer, namedReviewer, approver, namedApprover, lead],
  approve: [approver, namedApprover],
  refuse: [approver, namedApprover],
  schedule: [lead, editor, coordinator],
  release: [lead, editor, coordinator],
  override: [coordinator],
  confirmUnchanged: [{ ...approver, only: isPhysicianWhereNeeded }],
  withdraw: [coordinator, { ...approver, only: isForError }, { ...lead, only: isForError }],
  reinstate: [coordinator, { ...approver, only: isPhysicianWhereNeeded }],
}

const fits = (entitlement: Entitlement, facts: Facts, input: Input): boolean => {
  const { networkRoles, groupRoles, namedAs } = facts.actor
  const holds =
    'network' in entitlement
      ? networkRoles.includes(entitlement.network)
      : 'group' in entitlement
        ? groupRoles.includes(entitlement.group)
        : namedAs.includes(entitlement.named)
  return holds && (entitlement.only?.(facts, input) ?? true)
}

type Question = readonly [action: WorkflowAction, facts: Facts, input: Input]

const entitlementOf = ([action, facts, input]: Question): Entitlement | undefined =>
  entitlements[action].find((entitlement) => fits(entitlement, facts, input))

/** Whether the actor is one of those who may do this at all. */
export const isEntitled = (...question: Question): boolean => entitlementOf(question) !== undefined

/** In what role the actor signs this action; null for an action that is not signed. */
export const signingRole = (...question: Question): SignatoryRole | null =>
  entitlementOf(question)?.role ?? null
