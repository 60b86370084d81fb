import type { FeedChangeType, ReleaseStatus } from '../../vocabulary/workflow'
import { cursorOf } from '../feed/cursor'
import type { PublicChange } from '../schemas/responses'
import type { StoredChange } from '../rows/change'
import { documentPath, releasePath } from './links'

/** What a release has become once an entry of this type was written. */
const statusAfter: Readonly<Record<FeedChangeType, ReleaseStatus>> = {
  released: 'inForce',
  superseded: 'superseded',
  reviewed: 'inForce',
  reviewState: 'inForce',
  withdrawn: 'withdrawn',
  reinstated: 'inForce',
}

type About = { publicUrl: string; title: string }

/** One entry of the public feed. */
export const publicChange = (stored: StoredChange, { publicUrl, title }: About): PublicChange => ({
  cursor: cursorOf(stored),
  type: stored.type,
  kind: stored.kind,
  reference: stored.reference,
  number: stored.number,
  title,
  status: statusAfter[stored.type],
  at: stored.at,
  contentHash: stored.contentHash,
  withdrawal: stored.withdrawal && {
    kind: stored.withdrawal.kind,
    replacedBy: stored.withdrawal.replacedBy,
  },
  links: {
    self: publicUrl + releasePath(stored),
    document: publicUrl + documentPath(stored.kind, stored.reference),
  },
})

/** The entry that put in force what is in force, as a beginner reads it: whether it came back makes no difference. */
export const snapshotEntry = (stored: StoredChange, about: About): PublicChange => ({
  ...publicChange(stored, about),
  type: 'released',
})
