import type { Payload } from 'payload'

import { now } from '../../clock'
import type { Settings } from '../../settings'
import { changesPage, readChangesAfter } from '../stored/readChanges'
import { locateFiles } from '../stored/readFile'
import { readCurrent, readHeads, readInForce } from '../stored/readReleases'
import type { StoredChange } from '../stored/change'
import { readThemes } from '../stored/readThemes'
import type { StoredRelease, StoredReleaseHead } from '../stored/release'
import { createBoundedCache, type BoundedCache } from './boundedCache'
import { changedAtOf, holdRelease } from './holdRelease'
import { addChanges, emptyHoldings, holdDocument, holdThemes, touch } from './holdings'
import { singleFlight } from './singleFlight'
import type { HeldDocument, HeldRelease, Holdings, Lookup } from './types'
import type { Prepared } from '../http/prepare'

export type StoreContext = { payload: Payload; settings: Pick<Settings, 'mediaDir' | 'publicUrl'> }

export type Store = {
  holdings: Holdings
  /** Answers made of several documents; emptied whenever one changes. */
  lists: BoundedCache<Prepared>
  /** Fetches what changed since; resolves when what was committed before the call is held. */
  refresh: () => Promise<void>
  /** Only the feed: what a process that wrote nothing asks every second. */
  follow: () => Promise<void>
  /** Called with each reference whose held forms changed. */
  onChange: (listener: (reference: string) => void) => void
}

const listBytes = 16 * 1024 * 1024

const hold = async (
  { payload, settings }: StoreContext,
  { index, takenAt }: Holdings,
  { releases, lookup }: { releases: readonly StoredRelease[]; lookup: Lookup },
): Promise<HeldRelease[]> => {
  const filesOf = await locateFiles(payload, { releases, mediaDir: settings.mediaDir })
  return Promise.all(
    releases.map((release) =>
      holdRelease(release, {
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

const readAllChanges = async (payload: Payload, holdings: Holdings): Promise<void> => {
  for (;;) {
    const changes = await readChangesAfter(payload, holdings.feed.at(-1)?.seq ?? 0)
    addChanges(holdings, changes)
    if (changes.length < changesPage) return
  }
}

/**
 * Holds all that is in force. The feed is read first: what changes while the rest is being read has an
 * entry after it, and the first refresh fetches it again.
 */
const fill = async (context: StoreContext, holdings: Holdings): Promise<void> => {
  const { payload } = context
  await readAllChanges(payload, holdings)
  holdThemes(holdings, await readThemes(payload), now())
  const heads = byReference(await readHeads(payload))
  const lookup: Lookup = (reference) => heads.get(reference) ?? []
  for await (const inForce of readInForce(payload)) {
    for (const current of await hold(context, holdings, { releases: inForce, lookup })) {
      const { kind, reference } = current
      holdDocument(holdings, { kind, reference, current, releases: lookup(reference) })
    }
  }
  for (const [reference, releases] of heads) {
    const [head] = releases
    if (!head || holdings.documents.has(reference)) continue
    holdDocument(holdings, { kind: head.kind, reference, current: undefined, releases })
  }
}

/** A page tells how the documents stand that it is related to or speaks of: it changes when one of them does. */
const relatedTo = ({ documents }: Holdings, changed: ReadonlySet<string>): string[] =>
  [...documents.values()]
    .filter(({ current }) => current?.names.some((reference) => changed.has(reference)))
    .map(({ reference }) => reference)

const readDocuments = async (
  context: StoreContext,
  holdings: Holdings,
  references: ReadonlySet<string>,
): Promise<HeldDocument[]> => {
  const { payload } = context
  const heads = new Map<string, StoredReleaseHead[]>()
  for (const reference of references) heads.set(reference, await readHeads(payload, reference))
  const lookup: Lookup = (reference) =>
    heads.get(reference) ?? holdings.documents.get(reference)?.releases ?? []
  const read: HeldDocument[] = []
  for (const [reference, releases] of heads) {
    const [head] = releases
    if (!head) continue
    const stored = await readCurrent(payload, reference)
    const inForce = stored ? [stored] : []
    const [current] = await hold(context, holdings, { releases: inForce, lookup })
    read.push({ kind: head.kind, reference, current, releases })
  }
  return read
}

/** Creates the store of what is in force, filled and ready to send. */
export const createStore = async (context: StoreContext): Promise<Store> => {
  const { payload } = context
  const holdings = emptyHoldings()
  const lists = createBoundedCache<Prepared>(listBytes)
  const listeners: ((reference: string) => void)[] = []
  await fill(context, holdings)

  const apply = async (changes: readonly StoredChange[]): Promise<void> => {
    const changed = new Set(changes.map(({ reference }) => reference))
    // The index dates a release by its entries, so a copy with the new ones comes first.
    for (const change of changes) holdings.index.add(change)
    const touched = new Set([...changed, ...relatedTo(holdings, changed)])
    const taken = now()
    for (const reference of touched) holdings.takenAt.set(reference, taken)
    const documents = await readDocuments(context, holdings, touched)
    // From here to the end nothing waits: a request sees all of these changes, or none.
    for (const document of documents) holdDocument(holdings, document)
    addChanges(holdings, changes)
    touch(holdings, taken)
    lists.clear()
    for (const reference of touched) for (const tell of listeners) tell(reference)
  }

  const catchUp = async (): Promise<void> => {
    for (;;) {
      const changes = await readChangesAfter(payload, holdings.feed.at(-1)?.seq ?? 0)
      if (changes.length === 0) return
      await apply(changes)
    }
  }

  const follow = singleFlight(catchUp)
  const refresh = singleFlight(async () => {
    await follow()
    if (holdThemes(holdings, await readThemes(payload), now())) lists.clear()
  })

  return { holdings, lists, refresh, follow, onChange: (listener) => void listeners.push(listener) }
}
