export { appendAuditEvent, nextAuditSeq, type AuditEntry } from './append'
export { formatCheckpoint, type Checkpoint } from './checkpoints'
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
export { readWitnesses } from './readWitnesses'
export { takeUpAuditKey } from './takeUpKey'
export { verifyAudit, type AuditVerdict } from './verify'
