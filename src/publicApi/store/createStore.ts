import type { Payload } from 'payload'

import { now } from '../../dates/clock'
import type { Settings } from '../../settings'
import { changesPage, readChangesAfter } from '../rows/readChanges'
import { locateFiles } from '../rows/readFile'
import { readCurrent, readHeads, readInForce } from '../rows/readReleases'
import type { StoredChange } from '../rows/change'
import { readThemes } from '../rows/readThemes'
import type { StoredRelease, StoredReleaseHead } from '../rows/release'
import { createBoundedCache, type BoundedCache } from './boundedCache'
import { changedAtOf, cacheRelease } from './cacheRelease'
import { addChanges, emptySnapshot, cacheDocument, cacheThemes, touch } from './snapshot'
import { singleFlight } from '../../events/singleFlight'
import type { CachedDocument, CachedRelease, Snapshot, Lookup } from './types'
import type { Prepared } from '../../http/prepare'

export type StoreContext = { payload: Payload; settings: Pick<Settings, 'mediaDir' | 'publicUrl'> }

export type Store = {
  snapshot: Snapshot
  /** Answers made of several documents; emptied whenever one changes. */
  lists: BoundedCache<Prepared>
  /** The last entry of the feed that is held. */
  position: () => number
  /** Fetches what changed since; resolves when what was committed before the call is held. */
  follow: () => Promise<void>
  /** The same, up to an entry and no further. */
  followTo: (seq: number) => Promise<void>
  /** Goes on to an entry without the documents that cannot be held: they are not shown rather than shown as they were. */
  passOver: (seq: number) => Promise<void>
  /** Fetches one document again. */
  retake: (reference: string) => Promise<void>
  /** Themes have no entry in the feed. */
  refreshThemes: () => Promise<void>
  /** Called with each reference whose held forms changed. */
  onChange: (listener: (reference: string) => void) => void
}

const listBytes = 16 * 1024 * 1024

const hold = async (
  { payload, settings }: StoreContext,
  { index, takenAt }: Snapshot,
  { releases, lookup }: { releases: readonly StoredRelease[]; lookup: Lookup },
): Promise<CachedRelease[]> => {
  const filesOf = await locateFiles(payload, { releases, mediaDir: settings.mediaDir })
  return Promise.all(
    releases.map((release) =>
      cacheRelease(release, {
        publicUrl: settings.publicUrl,
        changedAt: changedAtOf(release, index),
        takenAt,
        files: filesOf(release),
        lookup,
      }),
    ),
  )
}

const byReference = (heads: readonly StoredReleaseHead[]): Map<string, StoredReleaseHead[]> => {
  const groups = new Map<string, StoredReleaseHead[]>()
  for (const head of heads) {
    groups.set(head.reference, [...(groups.get(head.reference) ?? []), head])
  }
  return groups
}

const readAllChanges = async (payload: Payload, snapshot: Snapshot): Promise<void> => {
  for (;;) {
    const changes = await readChangesAfter(payload, snapshot.feed.at(-1)?.seq ?? 0)
    addChanges(snapshot, changes)
    if (changes.length < changesPage) return
  }
}

/**
 * Holds all that is in force. The feed is read first: what changes while the rest is being read has an
 * entry after it, and the first refresh fetches it again.
 */
const fill = async (context: StoreContext, snapshot: Snapshot): Promise<void> => {
  const { payload } = context
  await readAllChanges(payload, snapshot)
  cacheThemes(snapshot, await readThemes(payload), now())
  const heads = byReference(await readHeads(payload))
  const lookup: Lookup = (reference) => heads.get(reference) ?? []
  for await (const inForce of readInForce(payload)) {
    for (const current of await hold(context, snapshot, { releases: inForce, lookup })) {
      const { kind, reference } = current
      cacheDocument(snapshot, { kind, reference, current, releases: lookup(reference) })
    }
  }
  for (const [reference, releases] of heads) {
    const [head] = releases
    if (!head || snapshot.documents.has(reference)) continue
    cacheDocument(snapshot, { kind: head.kind, reference, current: undefined, releases })
  }
}

/** A page tells how the documents stand that it is related to or speaks of: it changes when one of them does. */
const relatedTo = ({ documents }: Snapshot, changed: ReadonlySet<string>): string[] =>
  [...documents.values()]
    .filter(({ current }) => current?.names.some((reference) => changed.has(reference)))
    .map(({ reference }) => reference)

const readDocuments = async (
  context: StoreContext,
  snapshot: Snapshot,
  references: ReadonlySet<string>,
): Promise<CachedDocument[]> => {
  const { payload } = context
  const heads = new Map<string, StoredReleaseHead[]>()
  for (const reference of references) heads.set(reference, await readHeads(payload, reference))
  const lookup: Lookup = (reference) =>
    heads.get(reference) ?? snapshot.documents.get(reference)?.releases ?? []
  const read: CachedDocument[] = []
  for (const [reference, releases] of heads) {
    const [head] = releases
    if (!head) continue
    const stored = await readCurrent(payload, reference)
    const inForce = stored ? [stored] : []
    const [current] = await hold(context, snapshot, { releases: inForce, lookup })
    read.push({ kind: head.kind, reference, current, releases })
  }
  return read
}

/** Creates the store of what is in force, filled and ready to send. */
export const createStore = async (context: StoreContext): Promise<Store> => {
  const { payload } = context
  const snapshot = emptySnapshot()
  const lists = createBoundedCache<Prepared>(listBytes)
  const listeners: ((reference: string) => void)[] = []
  await fill(context, snapshot)

  const position = (): number => snapshot.feed.at(-1)?.seq ?? 0

  /** In one step: a request sees all of these documents and entries, or none. */
  const put = (
    documents: readonly CachedDocument[],
    {
      changes,
      touched,
      taken,
    }: { changes: readonly StoredChange[]; touched: Set<string>; taken: Date },
  ): void => {
    for (const document of documents) cacheDocument(snapshot, document)
    addChanges(snapshot, changes)
    touch(snapshot, taken)
    lists.clear()
    for (const reference of touched) for (const tell of listeners) tell(reference)
  }

  const take = async (
    changed: ReadonlySet<string>,
    changes: readonly StoredChange[],
  ): Promise<void> => {
    // The index dates a release by its entries, so a copy with the new ones comes first.
    for (const change of changes) snapshot.index.add(change)
    const touched = new Set([...changed, ...relatedTo(snapshot, changed)])
    const taken = now()
    for (const reference of touched) snapshot.takenAt.set(reference, taken)
    put(await readDocuments(context, snapshot, touched), { changes, touched, taken })
  }

  const apply = (changes: readonly StoredChange[]): Promise<void> =>
    take(new Set(changes.map(({ reference }) => reference)), changes)

  const readTo = async (seq: number): Promise<StoredChange[]> =>
    (await readChangesAfter(payload, position())).filter((change) => change.seq <= seq)

  const follow = singleFlight(async () => {
    for (;;) {
      const changes = await readChangesAfter(payload, position())
      if (changes.length === 0) return
      await apply(changes)
    }
  })

  const passOver = async (seq: number): Promise<void> => {
    const changes = await readTo(seq)
    const documents: CachedDocument[] = []
    for (const { kind, reference } of changes) {
      const releases = await readHeads(payload, reference)
      documents.push({ kind, reference, current: undefined, releases })
    }
    const touched = new Set(documents.map(({ reference }) => reference))
    put(documents, { changes, touched, taken: now() })
  }

  return {
    snapshot,
    lists,
    position,
    follow,
    followTo: async (seq) => apply(await readTo(seq)),
    passOver,
    retake: (reference) => take(new Set([reference]), []),
    refreshThemes: async () => {
      if (cacheThemes(snapshot, await readThemes(payload), now())) lists.clear()
    },
    onChange: (listener) => void listeners.push(listener),
  }
}
