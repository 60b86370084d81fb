import type { FieldIssue } from '../../errors'
import type { GroupRole, NetworkRole } from '../../vocabulary/people'
import type { DecisionMeaning, ReleaseStatus, WorkflowState } from '../../vocabulary/workflow'
import type { ContentHashes, SignedHash } from './contentHashes'
import type { CriticalChange } from './criticalChanges'

/** As what someone was named for one review. */
export type NamedAs = 'approver' | 'reviewer'

/** The person who acts, with what they are to this very document. */
export type Actor = {
  id: string
  networkRoles: readonly NetworkRole[]
  /** Roles in the document's working group. */
  groupRoles: readonly GroupRole[]
  namedAs: readonly NamedAs[]
  profession: string
}

/** A decision of the live round. */
export type LiveDecision = { user: string; meaning: DecisionMeaning; profession: string }

/** The live round of the active review: what was submitted, and what was decided of it since. */
export type RoundFacts = SignedHash & {
  minReviews: number
  requiredProfessions: readonly string[]
  decisions: readonly LiveDecision[]
  /** Who approved by override, when somebody did. */
  overriddenBy: string | null
}

export type ReleaseFacts = SignedHash & {
  number: string
  status: ReleaseStatus
  nurseProtocol: boolean
  overriddenBy: string | null
}

/** All that the table needs to know, read in one go. The table itself reads nothing. */
export type Facts = {
  actor: Actor
  state: WorkflowState
  hasActiveReview: boolean
  /** The hash that the working copy is known by. */
  contentHash: string
  /** Its hashes by every definition: what was signed is compared by its own. */
  hashes: ContentHashes
  nurseProtocol: boolean
  round: RoundFacts | null
  /** Who changed the content since the last release. */
  editors: readonly string[]
  /** Who verified this very content, in whatever round. */
  verifiers: readonly string[]
  missing: readonly FieldIssue[]
  /** Where nobody has looked yet though two readings of a file differ: it is asked when it is submitted. */
  unchecked: readonly FieldIssue[]
  /** What the content says of other documents that no longer stands. */
  outdated: readonly FieldIssue[]
  releases: readonly ReleaseFacts[]
}

/** What an action was asked with, as far as the table must look at it. */
export type Input = {
  expectedHash?: string | undefined
  number?: string | undefined
  kind?: string | undefined
  assignees?: readonly { as: NamedAs }[] | undefined
  /** Where a form that would be published has other figures than the content: counted before, for it takes long. */
  differing?: readonly FieldIssue[] | undefined
  /** What whoever signs has to acknowledge: compared before, for it takes long. */
  criticalChanges?: readonly CriticalChange[] | undefined
  /** The ids of what the actor acknowledges. */
  acknowledged?: readonly string[] | undefined
  /** Whether the actor takes it on themselves to release it all the same. */
  passesFigures?: boolean | undefined
  /** Whether the actor is among those whom the action names. */
  namesSelf?: boolean | undefined
}

/** The one release of the document that is in force, if any. */
export const releaseInForce = (facts: Facts): ReleaseFacts | undefined =>
  facts.releases.find(({ status }) => status === 'inForce')
