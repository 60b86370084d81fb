import { awaitedOf } from '../core/awaited'
import { availableActions } from '../core/check'
import { choicesOf } from '../core/choices'
import type { CriticalChange } from '../core/criticalChanges'
import { releaseInForce } from '../core/facts'
import { noticesOf } from '../core/notices'
import type { DecisionRow } from './rows/decisions'
import type { ReviewRow } from './rows/reviews'
import type { DocumentPeople } from './people'
import type { WorkflowDocument } from './loadDocument'

/** Whether a decision no longer counts: its round was ended by an edit, a request for changes or a recall. */
const isVoid = (decision: DecisionRow, review: ReviewRow): boolean => {
  if (decision.meaning === 'confirmedUnchanged') return false
  if (decision.round !== review.round || review.state === 'draft') return true
  if (review.outcome === 'recalled') return true
  return review.state === 'changesRequested' && decision.meaning !== 'changesRequested'
}

const presentDecision = (decision: DecisionRow, review: ReviewRow) => ({
  name: decision.name,
  profession: decision.profession,
  function: decision.function,
  organisation: decision.organisation,
  role: decision.role,
  meaning: decision.meaning,
  comment: decision.comment,
  at: decision.at,
  contentHash: decision.contentHash,
  acknowledged: decision.acknowledged.map(({ change }) => change),
  void: isVoid(decision, review),
})

const presentReview = (review: ReviewRow) => ({
  id: review.id,
  round: review.round,
  changeType: review.changeType,
  changeSummary: review.changeSummary,
  submittedBy: { name: review.submittedBy.name },
  submittedAt: review.submittedAt,
  scheduledFor: review.scheduledFor,
  rules: review.rules,
  /** What was submitted each time: a comparison may ask for any of them. */
  rounds: review.rounds.map(({ round, contentHash, name, at }) => ({
    round,
    contentHash,
    submittedBy: { name },
    submittedAt: at,
  })),
  assignees: review.assignees.map(({ name, as }) => ({ name, as })),
})

// Of the active review, else of the last one; and who confirmed the release in force since.
const shownDecisions = ({ decisions, review, shownReview, releases }: WorkflowDocument) => {
  if (!shownReview) return []
  const current = releases.find(({ status }) => status === 'inForce')
  return decisions
    .filter(
      (decision) =>
        decision.review === shownReview.id ||
        (review === null &&
          decision.meaning === 'confirmedUnchanged' &&
          decision.review === current?.review),
    )
    .map((decision) => presentDecision(decision, shownReview))
}

/** The newest release, when it was withdrawn and nothing is in force. */
const withdrawnOf = ({ releases, facts }: WorkflowDocument) => {
  const newest = releases.at(-1)
  if (releaseInForce(facts) || newest?.status !== 'withdrawn' || !newest.withdrawal) return null
  const { kind, reason, at } = newest.withdrawal
  return { number: newest.number, kind, reason, at }
}

/** The answer of `GET …/workflow`: where a document stands and what the reader may do. */
export const presentWorkflow = (
  document: WorkflowDocument,
  {
    members,
    lastChange,
    meanwhile,
    criticalChanges,
  }: DocumentPeople & { criticalChanges: readonly CriticalChange[] },
) => {
  const { facts, review, releases } = document
  const inForce = releaseInForce(facts)
  const current = releases.find(({ number }) => number === inForce?.number)
  return {
    state: facts.state,
    contentHash: facts.contentHash,
    /** The same content by every definition of the hash: what was signed by an older one is known by it. */
    hashes: facts.hashes.map(({ contentHash }) => contentHash),
    document: {
      id: document.id,
      reference: document.reference,
      identifier: document.identifier,
      title: document.title,
    },
    review: review && presentReview(review),
    decisions: shownDecisions(document),
    contributors: document.contributors.map(({ name }) => ({ name })),
    currentRelease: current
      ? {
          number: current.number,
          contentHash: current.contentHash,
          effectiveAt: current.effectiveAt,
          reviewDueAt: current.reviewDueAt,
        }
      : null,
    withdrawn: withdrawnOf(document),
    /** Of the release in force: that it had been withdrawn, and came back. */
    withdrawnMeanwhile: meanwhile,
    releases: releases.toReversed().map(({ number, status }) => ({ number, status })),
    missing: [...facts.unchecked, ...facts.missing, ...facts.outdated],
    figures: document.content.checks,
    awaited: awaitedOf({ facts, members, named: review?.assignees ?? [] }),
    lastChange,
    choices: choicesOf(facts),
    criticalChanges,
    notices: noticesOf({ facts, review, criticalChanges }),
    actions: availableActions(facts),
  }
}

export type WorkflowView = ReturnType<typeof presentWorkflow>
