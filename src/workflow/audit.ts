import type { CollectionSlug } from 'payload'

/** A row that an audit event speaks of. */
export type SubjectRef = { collection: CollectionSlug; id: string }
/** Who changed the content since the last release. */
export type Contributor = { user: string; name: string }
/** One event to write to the audit log. */
export type AuditEntry = {
  type: string
  actor: { user: string | null; name: string }
  documentKey: string
  reference: string
  data?: Record<string, unknown>
  subjects?: readonly SubjectRef[]
}
