import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

import type { AuditEntry, ContentChange, Contributor, Meanwhile, SubjectRef } from './audit'
import type { FieldIssue } from '../errors'
import type { AuditEventType } from '../vocabulary/auditEvents'
import type { GroupRole } from '../vocabulary/people'
import type { ChangeType, WithdrawalKind } from '../vocabulary/workflow'
import type { Member } from './core/awaited'
import type { ContentHashes, SignedHash } from './core/contentHashes'
import type { CriticalChange } from './core/criticalChanges'
import type { ReleaseFacts } from './core/facts'
import type { DecisionRow } from './service/rows/decisions'
import type { ReviewRow } from './service/rows/reviews'

/** A document as the database holds it. */
export type StoredDocument = Readonly<Record<string, unknown>>
/** Which document: its collection and what is stored of it. */
export type DocumentRef = { collection: CollectionSlug; doc: StoredDocument }

/** A place that an author must have looked at, because two readings of a file differ there. */
export type Check = {
  id: string
  /** The field of the working copy that it stands in. */
  path: string
  /** Where it stands, for people: a section, and which paragraph, cell or line of it. */
  place: string
  paragraph: number | null
  /** What the file says, and what was made of it. */
  before: string
  after: string
  message: string
  checked: { name: string; at: string } | null
}

/** What the workflow needs to know of a content, whatever the content is. */
export type ContentFacts = {
  /** The hash that the document is known by: the stored one, while it still names what the document says. */
  hash: string
  hashes: ContentHashes
  /** What a submission still lacks. */
  missing: FieldIssue[]
  /** What an author has to look at before it is submitted. */
  checks: Check[]
  /** What it says of other documents that no longer stands: it is not released so. */
  outdated: FieldIssue[]
  /** Whether a physician has to sign, whatever the group's rule says. */
  needsPhysician: boolean
}

/** A save that changed what a document says; `before` is null for a new document. */
export type SavedContent = DocumentRef & {
  documentKey: string
  /** What it says now, by every definition of the hash: the log has those of its time. */
  contentHashes: readonly string[]
  before: StoredDocument | null
}

export type Rules = { minReviews: number; requiredProfessions: string[] }

export type ReleaseSummary = ReleaseFacts & {
  id: string
  effectiveAt: string
  reviewDueAt: string | null
  review: string | null
  /** Why it was taken out of force, and when; null for one that is not withdrawn. */
  withdrawal: { kind: WithdrawalKind; reason: string; at: string } | null
}

/** The rows that an act on a release wrote, and the release that it was about. */
export type ReleaseEffect = { release: string; number: string; subjects: SubjectRef[] }

type ActOnRelease = { release: ReleaseSummary; at: string; auditSeq: number }

/** What the workflow asks of releases; all of it inside the request's transaction. */
export type ReleasePort = {
  list: (req: PayloadRequest, documentKey: string) => Promise<ReleaseSummary[]>
  /** Where a form in which this would be published has other figures than it says. Long: outside a transaction. */
  differing: (req: PayloadRequest, ref: DocumentRef) => Promise<FieldIssue[]>
  publish: (
    req: PayloadRequest,
    order: DocumentRef & {
      documentKey: string
      review: ReviewRow
      decisions: readonly DecisionRow[]
      number: string | undefined
      at: string
      auditSeq: number
    },
  ) => Promise<ReleaseEffect>
  confirm: (req: PayloadRequest, act: ActOnRelease) => Promise<ReleaseEffect>
  withdraw: (
    req: PayloadRequest,
    act: ActOnRelease & {
      kind: WithdrawalKind
      reason: string
      replacedBy: string | null
      by: string
    },
  ) => Promise<ReleaseEffect>
  reinstate: (req: PayloadRequest, act: ActOnRelease & { reason: string }) => Promise<ReleaseEffect>
  /** Whether a reference names a document that has a release in force. */
  isInForce: (req: PayloadRequest, reference: string) => Promise<boolean>
  /** A release as the public reads it, for the answer to an action. */
  present: (req: PayloadRequest, id: string) => Promise<unknown>
}

export type AuditPort = {
  nextSeq: (req: PayloadRequest) => Promise<number>
  append: <Type extends AuditEventType>(
    req: PayloadRequest,
    entry: AuditEntry<Type>,
  ) => Promise<unknown>
  contributorsSinceRelease: (req: PayloadRequest, documentKey: string) => Promise<Contributor[]>
  /** The last change of what a document says; null when the log knows of none. */
  lastContentChange: (req: PayloadRequest, documentKey: string) => Promise<ContentChange | null>
  /** That a release in force had been withdrawn before it came back; null when it never was. */
  withdrawnMeanwhile: (
    req: PayloadRequest,
    release: { documentKey: string; number: string },
  ) => Promise<Meanwhile | null>
}

/** What the plugin is configured with: slugs, and what only the library around it knows. */
export type WorkflowOptions = {
  collections: readonly CollectionSlug[]
  slugs: { reviews: CollectionSlug; decisions: CollectionSlug; users: CollectionSlug }
  describeContent: (req: PayloadRequest, ref: DocumentRef) => Promise<ContentFacts>
  /** Whoever made what a save brought in beside who saved: what was copied, restored, uploaded. */
  authorsOf: (req: PayloadRequest, saved: SavedContent) => Promise<Contributor[]>
  groupRolesOf: (req: PayloadRequest, groupId: string) => Promise<readonly GroupRole[]>
  /** The active members of a group, and the active ones of the people given. */
  membersOf: (
    req: PayloadRequest,
    question: { groupId: string; users: readonly string[] },
  ) => Promise<Member[]>
  /** Notes who looked at these places of a document, and when. */
  keepChecked: (
    req: PayloadRequest,
    order: DocumentRef & { ids: readonly string[]; by: { user: string; name: string }; at: string },
  ) => Promise<void>
  /**
   * What is critical in what a document says now, beside one of its releases. `signed` is the hash of that content by
   * the definition of the release. Long: outside a transaction.
   */
  criticalChanges: (
    req: PayloadRequest,
    question: DocumentRef & { release: ReleaseSummary; signed: SignedHash },
  ) => Promise<readonly CriticalChange[]>
  mayRead: (req: PayloadRequest, ref: DocumentRef) => Promise<boolean>
  rulesFor: (
    req: PayloadRequest,
    question: DocumentRef & {
      groupId: string
      changeType: ChangeType
      needsPhysician: boolean
      /** Whether something of the change is critical: then it needs the reviewers of a major one. */
      isCritical: boolean
    },
  ) => Promise<Rules>
  verifyPassword: (req: PayloadRequest, password: string) => Promise<boolean>
  releases: ReleasePort
  audit: AuditPort
  pages: {
    /** Behind the address of a document in the admin: where its text is shown as it would be published, and signed. */
    reviewPath: string
    /** Where people read what is in force. */
    publicAddress: (collection: string, reference: string) => string
  }
  /** Runs after a commit that changed what the public reads. */
  onPublicChange: (payload: Payload) => Promise<void>
}
