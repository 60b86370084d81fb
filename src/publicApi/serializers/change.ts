import type { PublicChange } from '../schemas/responses'
import type { StoredChange } from '../stored/change'
import { documentPath, releasePath } from './links'

/** One entry of the public feed; its cursor is its place in the sequence. */
export const publicChange = (stored: StoredChange, publicUrl: string): PublicChange => ({
  cursor: String(stored.seq),
  type: stored.type,
  kind: stored.kind,
  reference: stored.reference,
  number: stored.number,
  at: stored.at,
  contentHash: stored.contentHash,
  links: {
    self: publicUrl + releasePath(stored),
    document: publicUrl + documentPath(stored.kind, stored.reference),
  },
})
