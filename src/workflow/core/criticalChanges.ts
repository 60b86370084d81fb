import type { CodeOf } from '../../vocabulary/codes'
import type { criticalKinds, WorkflowAction } from '../../vocabulary/workflow'
import type { ReleaseFacts } from './facts'

/** A change that whoever signs has to acknowledge. Its id is bound to both contents and to its place. */
export type CriticalChange = {
  id: string
  /** The key of its section, slide or item; null at the head of the document. */
  section: string | null
  place: string
  kind: CodeOf<typeof criticalKinds>
  before: string
  after: string
}

/**
 * The release that a content is compared with: the one in force, else the newest one, whatever became of it. None for
 * what was never released. `releases` are the oldest first.
 */
export const comparedRelease = <Release extends Pick<ReleaseFacts, 'status'>>(
  releases: readonly Release[],
): Release | undefined => releases.find(({ status }) => status === 'inForce') ?? releases.at(-1)

const acknowledging: readonly WorkflowAction[] = ['verify', 'approve', 'override']

/** Whether an action says that its content is right: whoever does it has seen what is critical. */
export const asksToAcknowledge = (action: WorkflowAction): boolean => acknowledging.includes(action)

/**
 * Those of the changes that were acknowledged. An id of another content, or of another release to compare with, is
 * none of theirs and acknowledges nothing.
 */
export const acknowledgedOf = (
  changes: readonly CriticalChange[],
  ids: readonly string[] = [],
): CriticalChange[] => changes.filter(({ id }) => ids.includes(id))

const saysOf = ({ section, place, kind, before, after }: CriticalChange): string =>
  JSON.stringify([section, place, kind, before, after])

/** Whether there is one among the changes that whoever saw the others was not shown. */
export const bringsNew = (
  changes: readonly CriticalChange[],
  shown: readonly CriticalChange[],
): boolean => {
  const known = new Set(shown.map(saysOf))
  return changes.some((change) => !known.has(saysOf(change)))
}
