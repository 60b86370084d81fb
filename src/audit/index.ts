export { appendAuditEvent, nextAuditSeq, type AuditEntry } from './append'
export {
  contributorsOfDocuments,
  contributorsSinceRelease,
  documentsEditedBy,
  type Contributor,
} from './contributors'
export type { AuditActor, AuditEvent } from './event'
export { lastContentChange } from './lastContentChange'
export { authorsOfEntered, describedEvent, fileKey } from './sources'
export type { SubjectRef } from './subjects'
export { verifyAudit, type AuditVerdict } from './verify'
