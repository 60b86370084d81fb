import type { CollectionSlug } from 'payload'

/** A row that an audit event speaks of. */
export type SubjectRef = { collection: CollectionSlug; id: string }
/** Who changed the content since the last release. */
export type Contributor = { user: string; name: string }
/** Who changed what a document says, and when. */
export type ContentChange = { name: string; at: string }
/** One event to write to the audit log. */
export type AuditEntry = {
  type: string
  actor: { user: string | null; name: string }
  documentKey: string
  reference: string
  data?: Record<string, unknown>
  subjects?: readonly SubjectRef[]
}
