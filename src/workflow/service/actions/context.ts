import type { PayloadRequest } from 'payload'

import type { AuditDataOf } from '../../../vocabulary/auditEvents'
import type { SignatoryRole, WorkflowAction } from '../../../vocabulary/workflow'
import type { AuditTypeOf, SubjectRef } from '../../audit'
import type { Bodies } from '../../core/bodies'
import type { CriticalChange } from '../../core/criticalChanges'
import type { WorkflowOptions } from '../../options'
import type { Comparisons } from '../comparisons'
import type { Person } from '../person'
import type { WorkflowDocument } from '../loadDocument'

/** What an act is done with: everything has been checked, and the transaction is open. */
export type ActContext = {
  options: WorkflowOptions
  req: PayloadRequest
  person: Person
  /** In what role the person signs; null for an act that is not signed. */
  role: SignatoryRole | null
  document: WorkflowDocument
  /** What is critical in the content, beside the release that it is compared with. */
  criticalChanges: readonly CriticalChange[]
  /** The same beside every release that this act may leave it to be compared with. */
  comparisons: Comparisons
  /** The moment of the act, one for all that it writes. */
  at: string
  /** The number of the audit event that the act ends with; every row that it writes holds it. */
  auditSeq: number
}

/** What an act wrote. */
export type ActResult<Action extends WorkflowAction = WorkflowAction> = {
  subjects: SubjectRef[]
  /** Plain values for the audit event. */
  data: AuditDataOf<AuditTypeOf<Action>>
  /** The release that was made or changed. */
  release?: string
}

export type Act<Action extends WorkflowAction> = (
  context: ActContext,
  body: Bodies[Action],
) => Promise<ActResult<Action>>
