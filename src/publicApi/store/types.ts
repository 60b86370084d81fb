import type { ListedRelease } from '../schemas/release'
import type { CachedForm } from '../../http/headers'
import type { Prepared } from '../../http/prepare'
import type { StoredChange } from '../rows/change'
import type { LocatedFile } from '../rows/readFile'
import type { StoredReleaseHead } from '../rows/release'
import type { StoredTheme } from '../rows/readThemes'
import type { DocumentKind } from '../../vocabulary/documents'
import type { FeedIndex } from './feedIndex'

/** A release, rendered once and ready to be sent in each form. */
export type CachedRelease = {
  kind: DocumentKind
  reference: string
  number: string
  year: number | null
  listed: ListedRelease
  /** When it last changed in the eyes of a reader: released, confirmed, reinstated. */
  changedAt: Date
  formerReferences: readonly string[]
  /** The other documents that it names: what it shows of them changes when they do. */
  names: readonly string[]
  files: readonly LocatedFile[]
  forms: Readonly<Record<CachedForm, Prepared>>
}

/** What is known of a document without asking the database. */
export type CachedDocument = {
  kind: DocumentKind
  reference: string
  current: CachedRelease | undefined
  /** What heads each of its releases, newest first. */
  releases: readonly StoredReleaseHead[]
}

export type CachedForms = {
  forms: Readonly<Record<CachedForm, Prepared>>
  /** The form that the path names; none: `Accept` chooses. */
  form: CachedForm | undefined
}

/** The releases of a document by its reference, newest first; none for a document that is unknown. */
export type Lookup = (reference: string) => readonly StoredReleaseHead[]

/** What the routes read. A refresh changes it in one step, between two requests, never during one. */
export type Snapshot = {
  documents: Map<string, CachedDocument>
  /** Paths of documents in force, and of their releases, to what is sent. */
  paths: Map<string, CachedForms>
  /** Former references to the documents in force that had them. */
  former: Map<string, ReadonlySet<string>>
  feed: StoredChange[]
  /** By reference, the entry that put in force what is in force after the last entry. */
  inForce: Map<string, StoredChange>
  index: FeedIndex
  /** When a change of a document, or of one that its page names, was taken in by this process; what was there at the start has no such moment. */
  takenAt: Map<string, Date>
  themes: readonly StoredTheme[]
  /** When anything changed last: for what speaks of several documents. */
  changedAt: Date
}
