import type { DocumentKind } from '../../vocabulary/documents'
import { listedRelease } from '../serializers/listItem'
import { readingPath, readingReleasePath } from '../../site/paths'
import { documentPath, releasePath } from '../serializers/links'
import type { LocatedFile } from '../rows/readFile'
import type { StoredRelease, StoredReleaseHead } from '../rows/release'
import type { FeedIndex } from './feedIndex'
import { renderRelease } from './renderRelease'
import type { CachedForms, CachedRelease, Snapshot, Lookup } from './types'

/** When a release last changed for its readers: what a letter speaks of may have been withdrawn since. */
export const changedAtOf = (
  { reference, number, releasedAt, effectiveAt, items }: StoredRelease,
  index: FeedIndex,
): Date => {
  const cited = items.flatMap((item) =>
    item.reference === null || item.number === null
      ? []
      : (index.changedAt(item.reference, item.number) ?? []),
  )
  const own = index.changedAt(reference, number) ?? releasedAt
  const moments = [releasedAt, effectiveAt, own, ...cited]
  return new Date(Math.max(...moments.map((moment) => Date.parse(moment))))
}

const latest = (...moments: Date[]): Date =>
  new Date(Math.max(...moments.map((moment) => moment.getTime())))

/**
 * For caches: the row's own time is the later one when it was written with another clock, and a process
 * that took a change in later than it happened answered otherwise until then.
 */
export const lastModifiedOf = (
  { updatedAt, reference }: StoredReleaseHead,
  { changedAt, takenAt }: { changedAt: Date; takenAt: Snapshot['takenAt'] },
): Date => latest(changedAt, new Date(updatedAt ?? 0), takenAt.get(reference) ?? new Date(0))

/** Renders a release in force and keeps what lists, themes and files need of it. */
export const cacheRelease = async (
  stored: StoredRelease,
  about: {
    publicUrl: string
    changedAt: Date
    takenAt: Snapshot['takenAt']
    files: LocatedFile[]
    lookup: Lookup
  },
): Promise<CachedRelease> => {
  const { publicUrl, lookup } = about
  const lastModified = lastModifiedOf(stored, about)
  const { release, forms } = await renderRelease(stored, { publicUrl, lastModified, lookup })
  return {
    kind: stored.kind,
    reference: stored.reference,
    number: stored.number,
    year: stored.year,
    listed: listedRelease(release),
    changedAt: about.changedAt,
    formerReferences: stored.formerReferences,
    names: [
      ...stored.relations.map((relation) => relation.reference),
      ...stored.items.flatMap((item) => item.reference ?? []),
    ],
    files: about.files,
    forms,
  }
}

/** Every path at which the forms of a document in force are found, with and without a suffix. */
export const pathsOf = (
  document: { kind: DocumentKind; reference: string },
  { number, forms }: Pick<CachedRelease, 'forms' | 'number'>,
): [path: string, held: CachedForms][] => {
  const { kind, reference } = document
  const bases = [documentPath(kind, reference), releasePath({ kind, reference, number })]
  const reading = [readingPath(kind, reference), readingReleasePath({ kind, reference, number })]
  const pages = reading.map((path): [string, CachedForms] => [path, { forms, form: 'page' }])
  const ofApi = bases.flatMap((base): [string, CachedForms][] => [
    [base, { forms, form: undefined }],
    [`${base}.json`, { forms, form: 'json' }],
    [`${base}.html`, { forms, form: 'html' }],
    [`${base}.txt`, { forms, form: 'txt' }],
  ])
  return [...ofApi, ...pages]
}
