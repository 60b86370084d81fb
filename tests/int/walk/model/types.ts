import type { ControlledSlug } from '../../../../src/slugs'
import type { DocumentKind } from '../../../../src/vocabulary/documents'
import type { GroupRole, NetworkRole } from '../../../../src/vocabulary/people'
import type { Profession } from '../../../../src/vocabulary/professions'
import type {
  ChangeType,
  DecisionMeaning,
  FeedChangeType,
  ReleaseStatus,
  SignatoryRole,
  WithdrawalKind,
  WorkflowState,
} from '../../../../src/vocabulary/workflow'

/** Somebody of the walk, by a short name that a step can say. */
export type Person = {
  key: string
  id: string
  email: string
  name: string
  profession: Profession
  network: readonly NetworkRole[]
  active: boolean
  /** Wrong passwords since the last right one: the fifth would lock the account. */
  failures: number
}

export type Rule = { minReviews: number; minReviewsMinor: number; professions: Profession[] }

export type Group = {
  key: string
  id: string
  slug: string
  themeId: string
  /** The file that its documents carry along. */
  file: StoredFile
  members: Map<string, GroupRole[]>
  rules: Map<DocumentKind, Rule>
}

/** What a document says, as far as the walk changes it. Two that are equal have one hash. */
export type Content = {
  title: string
  summary: string
  text: string
  /** Whether the text came from a Word file, which gives it a heading. */
  imported: boolean
  /** Only a protocol's. */
  nurse: boolean
  /** Only a newsletter's. */
  issue: string
  /** The group whose theme it was given when it was made. */
  theme: string
  /** Whether it came from a Word file and was never edited: what a file does not say is missing. */
  bare: boolean
  /** The key of its slide, which the public reads. Only a training module's. */
  slide: string
  /** Whether it carries its group's file along; what came from Word does not. */
  attached: boolean
  /** The PDF that is attached to it, by its name in the walk. */
  file: string
  /** The release that it tells of. Only a newsletter's. */
  names?: Named | null
}

/** What an item of a newsletter says of a document: its release in force when the item was last edited; null: there was none. */
export type Named = { doc: number; number: string | null; key: string }

/** A file that somebody uploaded. */
export type StoredFile = {
  key: string
  id: string
  uploadedBy: string
  /** The documents that have had it: who reads none of them knows of no such file. */
  usedBy: Set<number>
  alt: string
  /** Whoever changed its alternative text. */
  describedBy: Set<string>
}

/** A change of a content: what it says, who saved it, and who made what the save brought in. */
export type ContentAct = { is: 'content'; says: string; who: string; authors: string[] }

/** What the library says that whoever signs has to acknowledge. */
export type CriticalChange = Record<'after' | 'before' | 'id' | 'kind' | 'place', string> & {
  section: string | null
}

export type Verdict = {
  who: string
  name: string
  profession: Profession
  role: SignatoryRole
  meaning: DecisionMeaning
  hash: string
  round: number
  acknowledged: string[]
}

export type Review = {
  state: Exclude<WorkflowState, 'draft'> | 'interrupted'
  round: number
  changeType: ChangeType
  changeSummary: string
  submittedBy: string
  hash: string
  minReviews: number
  professions: Profession[]
  scheduledFor: number | null
  /** When it was planned: what is due at once comes in that order. */
  plannedAt?: number
  assignees: { who: string; as: 'approver' | 'reviewer' }[]
  verdicts: Verdict[]
  overriddenBy: string | null
}

export type Release = {
  number: string
  status: ReleaseStatus
  content: Content
  hash: string
  effectiveAt: number
  dueAt: number | null
  months: number | null
  reviewState: string
  overriddenBy: string | null
  withdrawal: { kind: WithdrawalKind; reason: string } | null
  signedBy: string[]
}

export type Doc = {
  /** What steps call it by: the step that made it says so. */
  at: number
  id: string
  reference: string
  collection: ControlledSlug
  kind: DocumentKind
  group: string
  content: Content
  hash: string
  /** What each save said, the first first. */
  versions: Content[]
  trashed: boolean
  review: Review | null
  releases: Release[]
  /** The number that was in force last. */
  lastInForce: string | null
  /** Every change of the content, and every release, the first first. */
  history: (ContentAct | { is: 'release'; number: string })[]
  /** The stages of review dates that the log tells of: each once. */
  stages: Set<string>
  /** What is critical beside what it is compared with, and which two contents that is about. */
  critical: readonly CriticalChange[]
  compared: { hash: string; base: string | undefined } | null
  /** Who verified which content. */
  verified: { who: string; hash: string }[]
}

export type FeedEntry = { type: FeedChangeType; reference: string; number: string }

export type Model = {
  clock: number
  people: Map<string, Person>
  groups: Map<string, Group>
  docs: Doc[]
  files: StoredFile[]
  feed: FeedEntry[]
  /** The hash of each content that was seen, and back. */
  hashes: Map<string, string>
  contents: Map<string, string>
  /** What is critical between two contents, by their hashes. */
  criticals: Map<string, string>
}
