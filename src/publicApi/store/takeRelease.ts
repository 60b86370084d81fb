import { now } from '../../dates/clock'
import { readingPath, readingReleasePath } from '../../site/paths'
import type { ListedRelease } from '../schemas/release'
import type { LocatedFile } from '../rows/readFile'
import type { StoredRelease, StoredReleaseHead } from '../rows/release'
import { documentPath, releasePath } from '../serializers/links'
import { listedRelease } from '../serializers/listItem'
import { publicRelease } from '../serializers/release'
import type { FeedIndex } from './feedIndex'
import { stampOf } from './stamp'
import type { CachedPath, CachedRelease, ListedFacts, Lookup, Snapshot } from './types'

type Dated = Pick<StoredRelease, 'effectiveAt' | 'number' | 'reference' | 'releasedAt'> & {
  items: CachedRelease['cited']
}

/** When a release last changed for its readers: what a letter speaks of may have been withdrawn since. */
export const changedAtOf = (
  { reference, number, releasedAt, effectiveAt, items }: Dated,
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
  { updatedAt, reference }: Pick<StoredReleaseHead, 'reference' | 'updatedAt'>,
  { changedAt, takenAt }: { changedAt: Date; takenAt: Snapshot['takenAt'] },
): Date => latest(changedAt, new Date(updatedAt ?? 0), takenAt.get(reference) ?? new Date(0))

/** A page names the documents that its own is related to, with what became of them. */
export const pageModifiedOf = (
  relations: readonly string[],
  { lastModified, lookup }: { lastModified: Date; lookup: Lookup },
): Date =>
  new Date(
    Math.max(
      lastModified.getTime(),
      ...relations.flatMap(lookup).map(({ updatedAt }) => Date.parse(updatedAt ?? '') || 0),
    ),
  )

/** What a release in force is seen by. */
export type Sight = {
  publicUrl: string
  /** The program that renders, as `rendererOf` names it. */
  renderer: string
  index: FeedIndex
  takenAt: Snapshot['takenAt']
  lookup: Lookup
}

const factsOf = (listed: ListedRelease): ListedFacts => ({
  kind: listed.kind,
  reference: listed.reference,
  number: listed.number,
  title: listed.title,
  themes: listed.themes,
  audience: listed.audience,
  settings: listed.settings,
  effectiveAt: listed.effectiveAt,
  reviewDueAt: listed.reviewDueAt,
  reviewState: listed.reviewState,
  changeSummary: listed.changeSummary,
})

type Lasting = Omit<CachedRelease, 'changedAt' | 'modified' | 'stamp'>

/** The other documents that it names: what it shows of them changes when they do. */
export const namesIn = ({ relations, cited }: Pick<CachedRelease, 'cited' | 'relations'>) => [
  ...new Set([...relations, ...cited.flatMap(({ reference }) => reference ?? [])]),
]

/** The rest of it, which changes with the documents that it names. */
const seen = (release: Lasting, sight: Sight & { json: string }): CachedRelease => {
  const { index, takenAt, lookup, renderer, json } = sight
  const { reference, number, relations, cited, dated } = release
  const changedAt = changedAtOf({ reference, number, ...dated, items: cited }, index)
  const lastModified = lastModifiedOf({ reference, ...dated }, { changedAt, takenAt })
  const told = [reference, ...namesIn(release)].map(lookup)
  return {
    ...release,
    changedAt,
    modified: {
      document: lastModified,
      page: pageModifiedOf(relations, { lastModified, lookup }),
    },
    stamp: stampOf({ renderer, json, told }),
  }
}

/** What is kept in memory of a release in force. Its long texts need not have been read. */
export const takeRelease = (
  stored: StoredRelease,
  { files, ...sight }: Sight & { files: readonly LocatedFile[] },
): CachedRelease => {
  const { kind, reference, number, year, formerReferences, effectiveAt, releasedAt, updatedAt } =
    stored
  const seenAt = now()
  const listed = listedRelease(publicRelease(stored, { publicUrl: sight.publicUrl, at: seenAt }))
  const json = JSON.stringify(listed)
  const release: Lasting = {
    ...{ kind, reference, number, year, formerReferences, files, seenAt },
    listed: factsOf(listed),
    item: Buffer.from(json),
    dated: { effectiveAt, releasedAt, updatedAt },
    relations: stored.relations.map((relation) => relation.reference),
    cited: stored.items.map((item) => ({ reference: item.reference, number: item.number })),
  }
  return seen(release, { ...sight, json })
}

/** The same release, now that a document changed which it names. */
export const seeAgain = (release: CachedRelease, sight: Sight): CachedRelease =>
  seen(release, { ...sight, json: release.item.toString() })

/** Every path at which the forms of a document in force are found, with and without a suffix. */
export const pathsOf = (release: CachedRelease): [path: string, to: CachedPath][] => {
  const { kind, reference, number } = release
  const bases = [documentPath(kind, reference), releasePath({ kind, reference, number })]
  const reading = [readingPath(kind, reference), readingReleasePath({ kind, reference, number })]
  const to = (form: CachedPath['form']): CachedPath => ({ release, form })
  const [any, json, html, txt, page] = [
    to(undefined),
    to('json'),
    to('html'),
    to('txt'),
    to('page'),
  ]
  const ofApi = bases.flatMap((base): [string, CachedPath][] => [
    [base, any],
    [`${base}.json`, json],
    [`${base}.html`, html],
    [`${base}.txt`, txt],
  ])
  return [...ofApi, ...reading.map((path): [string, CachedPath] => [path, page])]
}
