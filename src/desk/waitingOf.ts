import { gatherFacts, refusalOf, type DecisionRow, type ReviewRow } from '../workflow'
import type { Contributor } from '../audit'
import type { GroupRole, NetworkRole } from '../vocabulary/people'
import type { WorkflowAction } from '../vocabulary/workflow'
import type { DeskDocument } from './readDocuments'
import type { RefusedReview, ReleaseInForce } from './readRows'
import type { DeskKind } from './types'

/** All that was read of one document, and who asks. */
export type Candidate = {
  person: { id: string; profession: string | null; roles: NetworkRole[] }
  groupRoles: readonly GroupRole[]
  document: DeskDocument
  review: ReviewRow | null
  decisions: readonly DecisionRow[]
  contributors: readonly Contributor[]
  inForce: ReleaseInForce | undefined
  refusal: RefusedReview | undefined
  isOverdue: boolean
}

/** Under which heading a document waits, since when, and with what note. */
export type Waiting = { kind: DeskKind; since: string; note: string | null }

// The stored hash stays in the definition of what was signed until the content changes: here it is compared as it is.
const asStored = 0

type Rule = (candidate: Candidate, may: (action: WorkflowAction) => boolean) => Waiting | null

const verdicts = ({ review, decisions }: Candidate, meaning: DecisionRow['meaning']) =>
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
const concerns = ({ person, groupRoles, review, contributors }: Candidate): boolean =>
  groupRoles.includes('lead') ||
  review?.submittedBy.user === person.id ||
  contributors.some(({ user }) => user === person.id)

const toVerify: Rule = ({ review }, may) =>
  review?.state === 'inReview' && may('verify')
    ? { kind: 'toVerify', since: review.submittedAt, note: submission(review) }
    : null

const toApprove: Rule = (candidate, may) => {
  const { review } = candidate
  if (review?.state !== 'inApproval' || !may('approve')) return null
  const verified = verdicts(candidate, 'verified')
  const since = verified.at(-1)?.at ?? review.override?.at ?? review.submittedAt
  return { kind: 'toApprove', since, note: submission(review) }
}

const returned: Rule = (candidate, may) => {
  const { review, refusal, document } = candidate
  if (!may('submit') || !concerns(candidate)) return null
  if (review?.state === 'changesRequested') {
    const asked = verdicts(candidate, 'changesRequested').at(-1)
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

const toRelease: Rule = (candidate, may) => {
  const { review } = candidate
  if (review === null || !['approved', 'scheduled'].includes(review.state)) return null
  if (!may('release')) return null
  const signed = [...verdicts(candidate, 'approved'), ...verdicts(candidate, 'overridden')]
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

const mayRevise = ({ person, groupRoles }: Candidate): boolean =>
  person.roles.includes('coordinator') ||
  groupRoles.some((role) => ['lead', 'author', 'approver'].includes(role))

const overdue: Rule = (candidate) => {
  const { inForce, isOverdue } = candidate
  if (!isOverdue || inForce?.reviewDueAt == null || !mayRevise(candidate)) return null
  return { kind: 'overdue', since: inForce.reviewDueAt, note: `Version ${inForce.number}` }
}

// A document waits once as what is to be done with it now, and once more when it is overdue.
const stages: readonly Rule[] = [toVerify, toApprove, returned, toRelease, drafts]

/**
 * What a document asks of the person: nothing that the workflow's table would refuse. Pure.
 */
export const waitingOf = (candidate: Candidate): Waiting[] => {
  const { person, groupRoles, document, review, decisions, contributors, inForce } = candidate
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
  const stage = stages.map((rule) => rule(candidate, may)).find((found) => found !== null)
  return [stage, overdue(candidate, may)].filter((found) => found != null)
}
