import type { StoredTheme } from '../rows/readThemes'
import type { StoredChange } from '../rows/change'
import { createFeedIndex } from './feedIndex'
import { createOrders } from './orders'
import { namesIn, pathsOf } from './takeRelease'
import type { DocumentKind } from '../../vocabulary/documents'
import type { StoredReleaseHead } from '../rows/release'
import type { CachedDocument, CachedRelease, Snapshot } from './types'

/** Nothing held yet. */
export const emptySnapshot = (): Snapshot => ({
  documents: new Map(),
  paths: new Map(),
  former: new Map(),
  namedBy: new Map(),
  files: new Map(),
  themeCounts: new Map(),
  orders: createOrders(),
  feed: [],
  inForce: new Map(),
  index: createFeedIndex(),
  takenAt: new Map(),
  themes: [],
  changedAt: new Date(0),
})

type Index<Value> = Map<string, Set<Value>>

const addTo = <Value>(index: Index<Value>, key: string, value: Value): void => {
  const known = index.get(key)
  if (known) known.add(value)
  else index.set(key, new Set([value]))
}

const takeFrom = <Value>(index: Index<Value>, key: string, value: Value): void => {
  const known = index.get(key)
  known?.delete(value)
  if (known?.size === 0) index.delete(key)
}

const countThemes = (
  { themeCounts }: Snapshot,
  { kind, listed }: CachedRelease,
  step: -1 | 1,
): void => {
  for (const code of new Set(listed.themes.map((theme) => theme.code))) {
    const counts = themeCounts.get(code) ?? new Map<DocumentKind, number>()
    counts.set(kind, (counts.get(kind) ?? 0) + step)
    if ([...counts.values()].some((count) => count > 0)) themeCounts.set(code, counts)
    else themeCounts.delete(code)
  }
}

/** The name that a file is found by. */
export const fileKey = ({ sha256, name }: { sha256: string; name: string }): string =>
  `${sha256}/${name}`

const indexRelease = (snapshot: Snapshot, release: CachedRelease): void => {
  const { reference } = release
  for (const [path, to] of pathsOf(release)) snapshot.paths.set(path, to)
  for (const former of release.formerReferences) addTo(snapshot.former, former, reference)
  for (const name of namesIn(release)) addTo(snapshot.namedBy, name, reference)
  for (const file of release.files) addTo(snapshot.files, fileKey(file), release)
  countThemes(snapshot, release, 1)
  snapshot.orders.add(release)
}

const forgetRelease = (snapshot: Snapshot, release: CachedRelease): void => {
  const { reference } = release
  for (const [path] of pathsOf(release)) snapshot.paths.delete(path)
  for (const former of release.formerReferences) takeFrom(snapshot.former, former, reference)
  for (const name of namesIn(release)) takeFrom(snapshot.namedBy, name, reference)
  for (const file of release.files) takeFrom(snapshot.files, fileKey(file), release)
  countThemes(snapshot, release, -1)
  snapshot.orders.remove(release)
}

/** Puts a document in place of what was held of it, all its forms at once. */
export const cacheDocument = (snapshot: Snapshot, document: CachedDocument): void => {
  const { reference, current } = document
  const before = snapshot.documents.get(reference)?.current
  if (before) forgetRelease(snapshot, before)
  snapshot.documents.set(reference, document)
  if (current) indexRelease(snapshot, current)
}

/** Of the withdrawn releases of a document, the one that was in force last. */
export const lastWithdrawn = (
  { documents, index }: Snapshot,
  reference: string,
): StoredReleaseHead | undefined => {
  const withdrawn = (documents.get(reference)?.releases ?? []).filter(
    ({ status }) => status === 'withdrawn',
  )
  const last = index.lastInForce(reference)
  return withdrawn.find(({ number }) => number === last) ?? withdrawn[0]
}

/** Follows by the feed alone which entry put in force what is in force. */
const followInForce = ({ inForce }: Snapshot, change: StoredChange): void => {
  const { type, reference, number } = change
  if (type === 'released' || type === 'reinstated') {
    // To the end, so that all of them stand in the order of the feed.
    inForce.delete(reference)
    inForce.set(reference, change)
  } else if (type === 'superseded' || type === 'withdrawn') {
    if (inForce.get(reference)?.number === number) inForce.delete(reference)
  }
}

/** Adds entries of the feed; those already held are left aside. */
export const addChanges = (snapshot: Snapshot, changes: readonly StoredChange[]): void => {
  for (const change of changes) {
    if (change.seq <= (snapshot.feed.at(-1)?.seq ?? 0)) continue
    snapshot.feed.push(change)
    snapshot.index.add(change)
    followInForce(snapshot, change)
    touch(snapshot, new Date(change.at))
  }
}

/** Themes, when they are not the same as before: their titles and order are data. */
export const cacheThemes = (
  snapshot: Snapshot,
  themes: readonly StoredTheme[],
  at: Date,
): boolean => {
  if (JSON.stringify(themes) === JSON.stringify(snapshot.themes)) return false
  snapshot.themes = themes
  touch(snapshot, at)
  return true
}

/** A list that is made of what was taken in later than it happened must not bear the date of what it was before. */
export const touch = (snapshot: Snapshot, at: Date): void => {
  if (at > snapshot.changedAt) snapshot.changedAt = at
}
