import { now } from '../../dates/clock'
import { readAllHeads, readAllListed } from '../rows/readAll'
import { readAllChanges } from '../rows/readChanges'
import { locateFiles } from '../rows/readFile'
import { readThemes } from '../rows/readThemes'
import type { StoredReleaseHead } from '../rows/release'
import { reviewStateOf } from '../../content/reviewDate'
import type { StoredChange } from '../rows/change'
import type { StoreContext } from './createStore'
import type { KeptSnapshot } from './snapshotFile'
import { addChanges, cacheDocument, cacheThemes } from './snapshot'
import type { FeedIndex } from './feedIndex'
import { takeRelease, type Sight } from './takeRelease'
import type { Lookup, Snapshot } from './types'

/** Heads by document, newest first, each with what the feed tells of it. */
export const groupHeads = (
  heads: readonly StoredReleaseHead[],
  { groups, index }: { groups: Map<string, StoredReleaseHead[]>; index: FeedIndex },
): Map<string, StoredReleaseHead[]> => {
  for (const row of heads) {
    const meanwhile = index.meanwhile(row.reference, row.number)
    const head = meanwhile ? { ...row, meanwhile } : row
    const group = groups.get(head.reference)
    if (group) group.push(head)
    else groups.set(head.reference, [head])
  }
  return groups
}

/** One text for all that say the same: a library repeats its references, titles and numbers by the thousand. */
type Share = (text: string) => string

const createShare = (): Share => {
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    known.set(text, text)
    return text
  }
}

// Heads and entries were made for this: a copy of each would be as much again to collect.
const shareHead = (head: StoredReleaseHead, share: Share): void => {
  head.reference = share(head.reference)
  head.number = share(head.number)
  head.title = share(head.title)
  head.changeSummary = share(head.changeSummary)
}

const shareChange = (change: StoredChange, share: Share): void => {
  change.reference = share(change.reference)
  change.number = share(change.number)
  change.at = share(change.at)
  change.contentHash = share(change.contentHash)
  if (change.event) change.event.at = share(change.event.at)
}

const readGroups = async (
  { payload }: StoreContext,
  { index, share }: { index: FeedIndex; share: Share },
) => {
  const groups = new Map<string, StoredReleaseHead[]>()
  for await (const page of readAllHeads(payload)) {
    for (const head of page) shareHead(head, share)
    groupHeads(page, { groups, index })
  }
  for (const group of groups.values()) group.sort((a, b) => b.order - a.order)
  return groups
}

const readFeed = async (
  { payload }: StoreContext,
  { snapshot, share }: { snapshot: Snapshot; share: Share },
): Promise<void> => {
  for await (const page of readAllChanges(payload)) {
    for (const change of page) shareChange(change, share)
    addChanges(snapshot, page)
  }
}

/** Puts back what was taken in by a process before this one. */
export const restore = (snapshot: Snapshot, { feed, documents }: KeptSnapshot): void => {
  const share = createShare()
  for (const change of feed) shareChange(change, share)
  addChanges(snapshot, feed)
  for (const document of documents) {
    for (const head of document.releases) shareHead(head, share)
    cacheDocument(snapshot, document)
  }
}

/** The documents of which the review state is another by now than when they were taken in. */
export const turnedSince = (snapshot: Snapshot): string[] =>
  [...snapshot.documents.values()].flatMap(({ reference, current }) =>
    current &&
    reviewStateOf({ reviewDueAt: current.listed.reviewDueAt, now: now() }) !==
      current.listed.reviewState
      ? [reference]
      : [],
  )

/**
 * Takes in all that is in force. The feed is read first: what changes while the rest is being read has an
 * entry after it, and the first refresh fetches it again.
 */
export const fill = async (
  context: StoreContext,
  { snapshot, sight }: { snapshot: Snapshot; sight: Omit<Sight, 'lookup'> },
): Promise<void> => {
  const { payload, settings } = context
  const share = createShare()
  await readFeed(context, { snapshot, share })
  cacheThemes(snapshot, await readThemes(payload), now())
  const groups = await readGroups(context, { index: sight.index, share })
  const lookup: Lookup = (reference) => groups.get(reference) ?? []
  for await (const releases of readAllListed(payload)) {
    const filesOf = await locateFiles(payload, { releases, mediaDir: settings.mediaDir })
    for (const stored of releases) {
      const current = takeRelease(stored, { ...sight, lookup, files: filesOf(stored) })
      const { kind, reference } = current
      cacheDocument(snapshot, { kind, reference, current, releases: lookup(reference) })
    }
  }
  for (const [reference, releases] of groups) {
    const [head] = releases
    if (!head || snapshot.documents.has(reference)) continue
    cacheDocument(snapshot, { kind: head.kind, reference, current: undefined, releases })
  }
}
