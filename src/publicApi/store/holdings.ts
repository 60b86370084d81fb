import type { StoredTheme } from '../stored/readThemes'
import type { StoredChange } from '../stored/change'
import { createFeedIndex } from './feedIndex'
import { pathsOf } from './holdRelease'
import type { StoredReleaseHead } from '../stored/release'
import type { HeldDocument, Holdings } from './types'

/** Nothing held yet. */
export const emptyHoldings = (): Holdings => ({
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

const forgetPaths = (holdings: Holdings, reference: string): void => {
  const held = holdings.documents.get(reference)
  if (!held?.current) return
  for (const [path] of pathsOf(held, held.current)) holdings.paths.delete(path)
  for (const former of held.current.formerReferences) {
    const others = [...(holdings.former.get(former) ?? [])].filter((other) => other !== reference)
    if (others.length > 0) holdings.former.set(former, new Set(others))
    else holdings.former.delete(former)
  }
}

/** Puts a document in place of what was held of it, all its forms at once. */
export const holdDocument = (holdings: Holdings, document: HeldDocument): void => {
  forgetPaths(holdings, document.reference)
  holdings.documents.set(document.reference, document)
  if (!document.current) return
  for (const [path, forms] of pathsOf(document, document.current)) holdings.paths.set(path, forms)
  for (const former of document.current.formerReferences) {
    const others = holdings.former.get(former) ?? []
    holdings.former.set(former, new Set([...others, document.reference]))
  }
}

/** Of the withdrawn releases of a document, the one that was in force last. */
export const lastWithdrawn = (
  { documents, index }: Holdings,
  reference: string,
): StoredReleaseHead | undefined => {
  const withdrawn = (documents.get(reference)?.releases ?? []).filter(
    ({ status }) => status === 'withdrawn',
  )
  const last = index.lastInForce(reference)
  return withdrawn.find(({ number }) => number === last) ?? withdrawn[0]
}

/** Follows by the feed alone which entry put in force what is in force. */
const followInForce = ({ inForce }: Holdings, change: StoredChange): void => {
  const { type, reference, number } = change
  if (type === 'released' || type === 'reinstated') inForce.set(reference, change)
  else if (type === 'superseded' || type === 'withdrawn') {
    if (inForce.get(reference)?.number === number) inForce.delete(reference)
  }
}

/** Adds entries of the feed; those already held are left aside. */
export const addChanges = (holdings: Holdings, changes: readonly StoredChange[]): void => {
  for (const change of changes) {
    if (change.seq <= (holdings.feed.at(-1)?.seq ?? 0)) continue
    holdings.feed.push(change)
    holdings.index.add(change)
    followInForce(holdings, change)
    touch(holdings, new Date(change.at))
  }
}

/** Themes, when they are not the same as before: their titles and order are data. */
export const holdThemes = (
  holdings: Holdings,
  themes: readonly StoredTheme[],
  at: Date,
): boolean => {
  if (JSON.stringify(themes) === JSON.stringify(holdings.themes)) return false
  holdings.themes = themes
  touch(holdings, at)
  return true
}

/** A list that is made of what was taken in later than it happened must not bear the date of what it was before. */
export const touch = (holdings: Holdings, at: Date): void => {
  if (at > holdings.changedAt) holdings.changedAt = at
}
