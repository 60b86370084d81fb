import type { CollectionSlug } from 'payload'

import type { AuditDataOf, AuditEventType } from '../vocabulary/auditEvents'
import type { WithdrawalKind, WorkflowAction } from '../vocabulary/workflow'

/** A row that an audit event speaks of. */
export type SubjectRef = { collection: CollectionSlug; id: string }
/** Who changed the content since the last release. */
export type Contributor = { user: string; name: string }
/** Who changed what a document says, and when. */
export type ContentChange = { name: string; at: string }
/** When and why a release that is in force had been withdrawn, and when it came back. */
export type Meanwhile = { kind: WithdrawalKind; reason: string; at: string; reinstatedAt: string }
/** One event to write to the audit log. */
export type AuditEntry<Type extends AuditEventType = AuditEventType> = {
  type: Type
  actor: { user: string | null; name: string }
  documentKey: string
  reference: string
  data: AuditDataOf<Type>
  subjects?: readonly SubjectRef[]
}

/** What the log calls each action: itself, but for the release. The end of one is what `contributors` counts from. */
export type AuditTypeOf<Action extends WorkflowAction> = Action extends 'release'
  ? 'released'
  : Exclude<Action, 'release'>

export const auditTypes: { readonly [Action in WorkflowAction]: AuditTypeOf<Action> } = {
  submit: 'submit',
  assign: 'assign',
  recall: 'recall',
  verify: 'verify',
  requestChanges: 'requestChanges',
  approve: 'approve',
  refuse: 'refuse',
  schedule: 'schedule',
  release: 'released',
  override: 'override',
  confirmUnchanged: 'confirmUnchanged',
  withdraw: 'withdraw',
  reinstate: 'reinstate',
}
