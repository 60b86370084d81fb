import type { StoredTheme } from '../rows/readThemes'
import type { StoredChange } from '../rows/change'
import { createFeedIndex } from './feedIndex'
import { pathsOf } from './cacheRelease'
import type { StoredReleaseHead } from '../rows/release'
import type { CachedDocument, Snapshot } from './types'

/** Nothing held yet. */
export const emptySnapshot = (): Snapshot => ({
  documents: new Map(),
  paths: new Map(),
  former: new Map(),
  feed: [],
  inForce: new Map(),
  index: createFeedIndex(),
  takenAt: new Map(),
  themes: [],
  changedAt: new Date(0),
})

const forgetPaths = (snapshot: Snapshot, reference: string): void => {
  const held = snapshot.documents.get(reference)
  if (!held?.current) return
  for (const [path] of pathsOf(held, held.current)) snapshot.paths.delete(path)
  for (const former of held.current.formerReferences) {
    const others = [...(snapshot.former.get(former) ?? [])].filter((other) => other !== reference)
    if (others.length > 0) snapshot.former.set(former, new Set(others))
    else snapshot.former.delete(former)
  }
}

/** Puts a document in place of what was held of it, all its forms at once. */
export const cacheDocument = (snapshot: Snapshot, document: CachedDocument): void => {
  forgetPaths(snapshot, document.reference)
  snapshot.documents.set(document.reference, document)
  if (!document.current) return
  for (const [path, forms] of pathsOf(document, document.current)) snapshot.paths.set(path, forms)
  for (const former of document.current.formerReferences) {
    const others = snapshot.former.get(former) ?? []
    snapshot.former.set(former, new Set([...others, document.reference]))
  }
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
  if (type === 'released' || type === 'reinstated') inForce.set(reference, change)
  else if (type === 'superseded' || type === 'withdrawn') {
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
