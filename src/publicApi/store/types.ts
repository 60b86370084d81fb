import type { ListedRelease } from '../schemas/release'
import type { CachedForm } from '../../http/headers'
import type { StoredChange } from '../rows/change'
import type { LocatedFile } from '../rows/readFile'
import type { StoredRelease, StoredReleaseHead } from '../rows/release'
import type { StoredTheme } from '../rows/readThemes'
import type { DocumentKind } from '../../vocabulary/documents'
import type { FeedIndex } from './feedIndex'
import type { Orders } from './orders'

/** What lists are narrowed and sorted by, and what the first page shows. */
export type ListedFacts = Pick<
  ListedRelease,
  | 'audience'
  | 'changeSummary'
  | 'effectiveAt'
  | 'kind'
  | 'number'
  | 'reference'
  | 'reviewDueAt'
  | 'reviewState'
  | 'settings'
  | 'themes'
  | 'title'
>

/** A release in force, without its forms: those are on disk, under its stamp. */
export type CachedRelease = {
  kind: DocumentKind
  reference: string
  number: string
  year: number | null
  listed: ListedFacts
  /** The whole item that stands in a list, as JSON: outside of what is collected, and put together without being read. */
  item: Buffer
  /** When it last changed in the eyes of a reader: released, confirmed, reinstated. */
  changedAt: Date
  /** What its forms are dated; the page of the reading site tells of its relations too. */
  modified: { document: Date; page: Date }
  /** The moment by which its review state is told: its forms must tell the same, whenever they are rendered. */
  seenAt: Date
  dated: Pick<StoredRelease, 'effectiveAt' | 'releasedAt' | 'updatedAt'>
  formerReferences: readonly string[]
  relations: readonly string[]
  /** The versions that a letter speaks of. */
  cited: readonly Pick<StoredRelease['items'][number], 'number' | 'reference'>[]
  files: readonly LocatedFile[]
  /** Names all that its forms are made of: forms that were rendered under it are these. */
  stamp: string
}

/** What is known of a document without asking the database. */
export type CachedDocument = {
  kind: DocumentKind
  reference: string
  current: CachedRelease | undefined
  /** What heads each of its releases, newest first. */
  releases: readonly StoredReleaseHead[]
}

/** What a path of a document in force leads to. */
export type CachedPath = {
  release: CachedRelease
  /** The form that the path names; none: `Accept` chooses. */
  form: CachedForm | undefined
}

/** The releases of a document by its reference, newest first; none for a document that is unknown. */
export type Lookup = (reference: string) => readonly StoredReleaseHead[]

/** What the routes read. A refresh changes it in one step, between two requests, never during one. */
export type Snapshot = {
  documents: Map<string, CachedDocument>
  /** Paths of documents in force, and of their releases, to what is sent. */
  paths: Map<string, CachedPath>
  /** Former references to the documents in force that had them. */
  former: Map<string, Set<string>>
  /** References to the documents in force that name them. */
  namedBy: Map<string, Set<string>>
  /** Digest and name of each file that a document in force holds to those that do. */
  files: Map<string, Set<CachedRelease>>
  /** Codes of themes to how many documents in force they have, by kind. */
  themeCounts: Map<string, Map<DocumentKind, number>>
  orders: Orders
  feed: StoredChange[]
  /** By reference, the entry that put in force what is in force after the last entry; in the order of the feed. */
  inForce: Map<string, StoredChange>
  index: FeedIndex
  /** When a change of a document, or of one that its page names, was taken in by this process; what was there at the start has no such moment. */
  takenAt: Map<string, Date>
  themes: readonly StoredTheme[]
  /** When anything changed last: for what speaks of several documents. */
  changedAt: Date
}
