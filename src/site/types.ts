import type { DocumentKind } from '../vocabulary/documents'
import type { ReleaseStatus } from '../vocabulary/workflow'

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
}

/** The releases of any document, newest first; none for one that is unknown. */
export type FindVersions = (reference: string) => readonly Version[]
