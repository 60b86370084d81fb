import type { ReviewOutcome, WorkflowAction, WorkflowState } from '../../vocabulary/workflow'
import type { Facts } from './facts'

/** Where an action leads: a state of the active review, its end, or nowhere (a release is concerned). */
export type Destination = WorkflowState | { closed: ReviewOutcome } | 'release'

export type Transition = {
  /** The states that it starts from; `activeReview`: any, while a review is open. */
  from: readonly WorkflowState[] | 'activeReview' | 'release'
  to: (facts: Facts) => Destination
}

const stays = ({ state }: Facts): Destination => state
const release = (): Destination => 'release'

/** The table of the workflow: every route, button, job and script goes through it. */
export const transitions: Readonly<Record<WorkflowAction, Transition>> = {
  submit: {
    from: ['draft', 'changesRequested'],
    to: ({ round }) => (round?.minReviews === 0 ? 'inApproval' : 'inReview'),
  },
  assign: { from: ['inReview', 'inApproval'], to: stays },
  recall: { from: 'activeReview', to: () => ({ closed: 'recalled' }) },
  verify: { from: ['inReview'], to: (facts) => (hasQuorum(facts) ? 'inApproval' : 'inReview') },
  requestChanges: { from: ['inReview', 'inApproval'], to: () => 'changesRequested' },
  approve: { from: ['inApproval'], to: (facts) => (isApproved(facts) ? 'approved' : 'inApproval') },
  refuse: { from: ['inApproval'], to: () => ({ closed: 'refused' }) },
  schedule: { from: ['approved'], to: () => 'scheduled' },
  release: { from: ['approved', 'scheduled'], to: () => ({ closed: 'released' }) },
  override: {
    from: ['inReview', 'inApproval'],
    to: (facts) => (awaitedProfessions(facts).length === 0 ? 'approved' : 'inApproval'),
  },
  confirmUnchanged: { from: 'release', to: release },
  withdraw: { from: 'release', to: release },
  reinstate: { from: 'release', to: release },
}

/** Whether enough people have verified the live round. `facts` are those after the decision. */
const hasQuorum = ({ round }: Facts): boolean =>
  round !== null &&
  round.decisions.filter(({ meaning }) => meaning === 'verified').length >= round.minReviews

/** The professions that must still sign before a round is approved. */
export const awaitedProfessions = ({ round, nurseProtocol }: Facts): string[] => {
  if (!round) return []
  const required = new Set(round.overriddenBy === null ? round.requiredProfessions : [])
  if (nurseProtocol) required.add('physician')
  for (const { meaning, profession } of round.decisions) {
    if (meaning === 'approved') required.delete(profession)
  }
  return [...required]
}

const isApproved = (facts: Facts): boolean =>
  awaitedProfessions(facts).length === 0 &&
  (facts.round?.decisions.some(({ meaning }) => meaning === 'approved') ?? false)
