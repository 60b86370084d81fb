import type { PayloadRequest } from 'payload'

import type { HashVersion } from '../../content/hashVersion'
import type { Lookups } from '../../content/lookups'
import type { FieldIssue } from '../../errors/createError'
import type { JsonRecord } from '../../richText/model/guards'

/** What a document of a kind says: how it is read, signed and found complete. */
export type KindContent<Content> = {
  /** The content of a working copy, once what it points at is known. Pure. */
  resolve: (doc: JsonRecord, lookups: Lookups) => Content
  /** What the kind adds to the canonical form, which is hashed and signed: all of it that a reader gets. */
  canonical: (content: Content, version: HashVersion) => Readonly<Record<string, unknown>>
  /** What it lacks before it may be submitted, beside title, summary and attachments. */
  missing: (content: Content) => FieldIssue[]
  /** Whether it has to be approved by a physician, whatever the rules of the group say. */
  needsPhysician?: (content: Content) => boolean
  /** Months until review, where the content says more of it than its kind does. */
  reviewPeriodMonths?: (content: Content) => number
  /** What it says of other releases that no longer stands. */
  outdated?: (req: PayloadRequest, content: Content) => Promise<FieldIssue[]>
}
