import type { DocumentKind } from '../vocabulary/documents'
import type { ReleaseStatus, WithdrawalKind } from '../vocabulary/workflow'

/** When and why a release had been withdrawn before it was put back in force. */
export type Meanwhile = { kind: WithdrawalKind; reason: string; at: string; reinstatedAt: string }

/** What a page says of a release that it leads to. */
export type Version = {
  kind: DocumentKind
  reference: string
  number: string
  status: ReleaseStatus
  title: string
  effectiveAt: string
  changeType: string
  changeSummary: string
  withdrawal: { kind: string; reason: string; at: string; replacedBy: string | null } | null
  meanwhile?: Meanwhile | undefined
}

/** The releases of any document, newest first; none for one that is unknown. */
export type FindVersions = (reference: string) => readonly Version[]
