import { gatherFacts, refusalOf, type DecisionRow, type ReviewRow } from '../../workflow'
import type { Contributor } from '../../audit'
import type { GroupRole, NetworkRole } from '../../vocabulary/people'
import type { WorkflowAction } from '../../vocabulary/workflow'
import { documentStatuses, documentStatusOf } from '../../vocabulary/documentStatus'
import type { Withdrawn } from '../documentStatus'
import type { DashboardDocument } from './readDocuments'
import type { RefusedReview, ReleaseInForce } from './readRows'
import type { TaskKind } from './types'

/** All that was read of one document, and who asks. */
export type TaskInput = {
  person: { id: string; profession: string | null; roles: NetworkRole[] }
  groupRoles: readonly GroupRole[]
  document: DashboardDocument
  review: ReviewRow | null
  decisions: readonly DecisionRow[]
  contributors: readonly Contributor[]
  inForce: ReleaseInForce | undefined
  refusal: RefusedReview | undefined
  isOverdue: boolean
  /** Its newest release, when that was withdrawn, nothing is in force and it is still to be told. */
  withdrawn: Withdrawn | null
}

/** Under which heading a document waits, since when, and with what note. */
export type Task = { kind: TaskKind; since: string; note: string | null }

// The stored hash stays in the definition of what was signed until the content changes: here it is compared as it is.
const asStored = 0

type Rule = (input: TaskInput, may: (action: WorkflowAction) => boolean) => Task | null

const verdicts = ({ review, decisions }: TaskInput, meaning: DecisionRow['meaning']) =>
  decisions.filter(
    (decision) =>
      decision.review === review?.id &&
      decision.round === review.round &&
      decision.meaning === meaning,
  )

const submission = (review: ReviewRow): string =>
  [
    review.round > 1 ? `Tour ${String(review.round)}` : undefined,
    `soumis par ${review.submittedBy.name}`,
  ]
    .filter((part) => part !== undefined)
    .join(', ')

/** Whose business a returned document is: who wrote it, who sent it, and the lead. */
const concerns = ({ person, groupRoles, review, contributors }: TaskInput): boolean =>
  groupRoles.includes('lead') ||
  review?.submittedBy.user === person.id ||
  contributors.some(({ user }) => user === person.id)

const toVerify: Rule = ({ review }, may) =>
  review?.state === 'inReview' && may('verify')
    ? { kind: 'toVerify', since: review.submittedAt, note: submission(review) }
    : null

const toApprove: Rule = (input, may) => {
  const { review } = input
  if (review?.state !== 'inApproval' || !may('approve')) return null
  const verified = verdicts(input, 'verified')
  const since = verified.at(-1)?.at ?? review.override?.at ?? review.submittedAt
  return { kind: 'toApprove', since, note: submission(review) }
}

const returned: Rule = (input, may) => {
  const { review, refusal, document } = input
  if (!may('submit') || !concerns(input)) return null
  if (review?.state === 'changesRequested') {
    const asked = verdicts(input, 'changesRequested').at(-1)
    return {
      kind: 'returned',
      since: asked?.at ?? review.submittedAt,
      note: asked ? `${asked.name} : ${asked.comment ?? ''}` : null,
    }
  }
  // An edit answers the refusal: from then on the document is a draft like another.
  if (review !== null || refusal?.contentHash !== document.contentHash) return null
  return {
    kind: 'returned',
    since: refusal.closedAt,
    note: `Refusé : ${refusal.closedReason ?? ''}`,
  }
}

const toRelease: Rule = (input, may) => {
  const { review } = input
  if (review === null || !['approved', 'scheduled'].includes(review.state)) return null
  if (!may('release')) return null
  const signed = [...verdicts(input, 'approved'), ...verdicts(input, 'overridden')]
  return {
    kind: 'toRelease',
    since:
      signed
        .map(({ at }) => at)
        .sort()
        .at(-1) ?? review.submittedAt,
    note: review.scheduledFor,
  }
}

const drafts: Rule = ({ person, review, document, contributors }, may) =>
  (review === null || review.state === 'draft') &&
  contributors.some(({ user }) => user === person.id) &&
  may('submit')
    ? { kind: 'drafts', since: document.updatedAt, note: null }
    : null

const mayRevise = ({ person, groupRoles }: TaskInput): boolean =>
  person.roles.includes('coordinator') ||
  groupRoles.some((role) => ['lead', 'author', 'approver'].includes(role))

const overdue: Rule = (input) => {
  const { inForce, isOverdue } = input
  if (!isOverdue || inForce?.reviewDueAt == null || !mayRevise(input)) return null
  return { kind: 'overdue', since: inForce.reviewDueAt, note: `Version ${inForce.number}` }
}

const withdrawn: Rule = ({ withdrawn: release, groupRoles }) => {
  const isTheirs = groupRoles.includes('lead') || groupRoles.includes('author')
  if (!release || !isTheirs) return null
  const status = documentStatusOf({ isInForce: false, isRevised: true, withdrawn: release.kind })
  const word = documentStatuses.labels[status]
  return {
    kind: 'withdrawn',
    since: release.at,
    note: `${word} (version ${release.number}) : ${release.reason}`,
  }
}

// A document waits once as what is to be done with it now, and once more when it is overdue or was withdrawn.
const stages: readonly Rule[] = [toVerify, toApprove, returned, toRelease, drafts]

/**
 * What a document asks of the person: nothing that the workflow's table would refuse. Pure.
 */
export const tasksFor = (input: TaskInput): Task[] => {
  const { person, groupRoles, document, review, decisions, contributors, inForce } = input
  const facts = gatherFacts({
    person,
    groupRoles,
    review,
    decisions,
    contributors,
    content: {
      hash: document.contentHash,
      hashes: [{ contentHash: document.contentHash, hashVersion: asStored }],
      missing: [],
      checks: [],
      outdated: [],
      needsPhysician: document.needsPhysician,
    },
    releases: inForce
      ? [
          {
            number: inForce.number,
            status: 'inForce',
            contentHash: inForce.contentHash,
            hashVersion: asStored,
            nurseProtocol: document.needsPhysician,
            overriddenBy: null,
          },
        ]
      : [],
  })
  const may = (action: WorkflowAction): boolean => refusalOf(action, facts, {}) === null
  const stage = stages.map((rule) => rule(input, may)).find((found) => found !== null)
  return [stage, withdrawn(input, may), overdue(input, may)].filter((found) => found != null)
}
