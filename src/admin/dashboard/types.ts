import type { ControlledSlug } from '../../slugs'

/** Why a document waits, in the order in which the first screen shows it. */
export const taskKinds = [
  'toVerify',
  'toApprove',
  'returned',
  'withdrawn',
  'toRelease',
  'overdue',
  'drafts',
] as const
export type TaskKind = (typeof taskKinds)[number]

/** One document that waits for the person. */
export type TaskItem = {
  collection: ControlledSlug
  id: string
  reference: string
  title: string
  group: string
  /** Since when it waits, as ISO text. */
  since: string
  /** What else is worth knowing before opening it. */
  note: string | null
}

/** What waits for a person, oldest first in each list. */
export type Dashboard = Readonly<Record<TaskKind, TaskItem[]>>
