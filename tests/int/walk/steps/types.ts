import type { ControlledSlug } from '../../../../src/slugs'
import type { DocumentKind } from '../../../../src/vocabulary/documents'
import type { GroupRole } from '../../../../src/vocabulary/people'
import type { Profession } from '../../../../src/vocabulary/professions'
import type {
  ChangeType,
  WithdrawalKind,
  WorkflowAction,
} from '../../../../src/vocabulary/workflow'
import type { Ticks } from '../model/critical'
import type { Content, Rule } from '../model/types'

/** What an edit changes of a content. */
export type Change = Partial<Pick<Content, 'file' | 'nurse' | 'summary' | 'text' | 'title'>> & {
  /** The document that a newsletter is to tell of. */
  names?: number
}

/** One action of the workflow as somebody asks for it; documents and people by their names in the walk. */
export type ActStep = {
  do: 'act'
  who: string
  doc: number
  action: WorkflowAction
  /** Whether the hash sent is that of the content as it stands. */
  stale?: true
  wrongPassword?: true
  /** Which critical changes are acknowledged; all when nothing is said. */
  ticks?: Ticks
  changeType?: ChangeType
  assign?: { who: string; as: 'approver' | 'reviewer' }
  number?: string
  kind?: WithdrawalKind
  replacedBy?: number
  /** Hours from now; not in the future when negative. */
  inHours?: number
}

/** A document to be made, and what steps call it from then on. */
type Making = {
  who: string
  makes: number
  collection: ControlledSlug
  group: string
  content: Content
}

/** One step of a walk. Plain values: a walk is printed, shrunk and played again as it stands. */
export type Step =
  | ActStep
  | { do: 'edit'; who: string; doc: number; change: Change; ifMatch?: 'current' | 'stale' }
  | { do: 'bulkEdit'; who: string; collection: ControlledSlug; docs: number[]; change: Change }
  | { do: 'restore'; who: string; doc: number; version: number }
  | { do: 'duplicate'; who: string; doc: number; makes: number; issue: string }
  | ({ do: 'create' } & Making)
  | ({ do: 'import' } & Making)
  | { do: 'importInto'; who: string; doc: number; title: string; text: string }
  | { do: 'upload'; who: string; file: string }
  | { do: 'describe'; who: string; file: string; alt: string }
  | { do: 'move'; who: string; doc: number; group: string }
  | { do: 'trash'; who: string; doc: number }
  | { do: 'untrash'; who: string; doc: number }
  | { do: 'member'; who: string; group: string; whom: string; roles: GroupRole[] }
  | { do: 'rule'; who: string; group: string; kind: DocumentKind; rule: Rule | null }
  | { do: 'activate'; who: string; whom: string; active: boolean }
  | { do: 'profession'; who: string; whom: string; profession: Profession }
  | { do: 'neighbour'; who: string; group: string; what: 'file' | 'theme'; title: string }
  | { do: 'comment'; who: string; doc: number; text: string }
  | { do: 'wait'; hours: number }

/**
 * What the model says of a step: it is done, hidden from who asks, answered without any effect (what one may
 * not set is left out of a save, a list of nothing is edited in vain), or refused with one of these codes.
 */
export type Expected = 'done' | 'hidden' | 'nothing' | readonly string[]
