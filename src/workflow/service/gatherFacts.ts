import type { GroupRole } from '../../vocabulary/people'
import type { WorkflowState } from '../../vocabulary/workflow'
import type { Contributor } from '../audit'
import { isHashOf } from '../core/contentHashes'
import type { Facts, ReleaseFacts, RoundFacts } from '../core/facts'
import type { ContentFacts } from '../options'
import type { Person } from './person'
import type { DecisionRow } from './rows/decisions'
import type { ReviewRow } from './rows/reviews'

/** What was read of a document, and who asks. */
export type FactsInput = {
  person: Pick<Person, 'id' | 'profession' | 'roles'> | null
  /** The person's roles in the document's group. */
  groupRoles: readonly GroupRole[]
  /** The active review; null when there is none. */
  review: ReviewRow | null
  decisions: readonly DecisionRow[]
  contributors: readonly Contributor[]
  content: ContentFacts
  releases: readonly ReleaseFacts[]
}

/** The state of a document, from its active review alone. */
export const stateOf = (review: Pick<ReviewRow, 'state'> | null): WorkflowState =>
  review === null || review.state === 'closed' ? 'draft' : review.state

/** Whether a review has a round that decisions count in. */
const isLive = (review: ReviewRow): boolean =>
  !['draft', 'changesRequested', 'closed'].includes(review.state)

const roundOf = (
  review: ReviewRow | null,
  decisions: readonly DecisionRow[],
): RoundFacts | null => {
  if (!review || !isLive(review)) return null
  return {
    contentHash: review.contentHash,
    hashVersion: review.hashVersion,
    minReviews: review.rules.minReviews,
    requiredProfessions: review.rules.requiredProfessions,
    decisions: decisions
      .filter((decision) => decision.review === review.id && decision.round === review.round)
      .map(({ user, meaning, profession }) => ({ user, meaning, profession: profession ?? '' })),
    overriddenBy: review.override?.user ?? null,
  }
}

/** The facts that the table judges by, from what was read. Pure: one document or a hundred. */
export const gatherFacts = ({
  person,
  groupRoles,
  review,
  decisions,
  contributors,
  content,
  releases,
}: FactsInput): Facts => ({
  actor: {
    id: person?.id ?? '',
    networkRoles: person?.roles ?? [],
    groupRoles,
    namedAs: (review?.assignees ?? [])
      .filter(({ user }) => user === person?.id)
      .map((assignee) => assignee.as),
    profession: person?.profession ?? '',
  },
  state: stateOf(review),
  hasActiveReview: review !== null,
  contentHash: content.hash,
  hashes: content.hashes,
  nurseProtocol: content.needsPhysician,
  round: roundOf(review, decisions),
  editors: contributors.map(({ user }) => user),
  verifiers: decisions
    .filter(
      ({ meaning, contentHash }) => meaning === 'verified' && isHashOf(contentHash, content.hashes),
    )
    .map(({ user }) => user),
  missing: content.missing,
  unchecked: content.checks
    .filter(({ checked }) => checked === null)
    .map(({ path, message }) => ({ path, message })),
  outdated: content.outdated,
  releases,
})
