import type { ControlledSlug } from '../slugs'

/** Why a document waits, in the order in which the first screen shows it. */
export const deskKinds = [
  'toVerify',
  'toApprove',
  'returned',
  'toRelease',
  'overdue',
  'drafts',
] as const
export type DeskKind = (typeof deskKinds)[number]

/** One document that waits for the person. */
export type DeskItem = {
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
export type Desk = Readonly<Record<DeskKind, DeskItem[]>>
