import type { Payload } from 'payload'

import { now } from '../../clock'
import type { Settings } from '../../settings'
import { changesPage, readChangesAfter } from '../stored/readChanges'
import { locateFiles } from '../stored/readFile'
import { readCurrent, readInForce, readWithdrawn } from '../stored/readReleases'
import { readThemes } from '../stored/readThemes'
import type { StoredChange } from '../stored/change'
import type { StoredRelease, StoredReleaseHead } from '../stored/release'
import { createBoundedCache, type BoundedCache } from './boundedCache'
import { changedAtOf, holdRelease } from './holdRelease'
import { addChanges, emptyHoldings, holdDocument, holdThemes } from './holdings'
import { singleFlight } from './singleFlight'
import type { HeldDocument, HeldRelease, Holdings } from './types'
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
  { index }: Holdings,
  releases: readonly StoredRelease[],
): Promise<HeldRelease[]> => {
  const filesOf = await locateFiles(payload, { releases, mediaDir: settings.mediaDir })
  return Promise.all(
    releases.map((release) =>
      holdRelease(release, {
        publicUrl: settings.publicUrl,
        changedAt: changedAtOf(release, index),
        files: filesOf(release),
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
  const withdrawn = byReference(await readWithdrawn(payload))
  for await (const releases of readInForce(payload)) {
    for (const current of await hold(context, holdings, releases)) {
      const { kind, reference } = current
      holdDocument(holdings, {
        kind,
        reference,
        current,
        withdrawn: withdrawn.get(reference) ?? [],
      })
    }
  }
  for (const [reference, heads] of withdrawn) {
    const [head] = heads
    if (!head || holdings.documents.has(reference)) continue
    holdDocument(holdings, { kind: head.kind, reference, current: undefined, withdrawn: heads })
  }
}

const readDocument = async (
  context: StoreContext,
  holdings: Holdings,
  { kind, reference }: StoredChange,
): Promise<HeldDocument> => {
  const { payload } = context
  const stored = await readCurrent(payload, reference)
  const [current] = await hold(context, holdings, stored ? [stored] : [])
  return { kind, reference, current, withdrawn: await readWithdrawn(payload, reference) }
}

/** Creates the store of what is in force, filled and ready to send. */
export const createStore = async (context: StoreContext): Promise<Store> => {
  const { payload } = context
  const holdings = emptyHoldings()
  const lists = createBoundedCache<Prepared>(listBytes)
  const listeners: ((reference: string) => void)[] = []
  await fill(context, holdings)

  const apply = async (changes: readonly StoredChange[]): Promise<void> => {
    const latest = new Map(changes.map((change) => [change.reference, change]))
    // The index dates a release by its entries, so a copy with the new ones comes first.
    for (const change of changes) holdings.index.add(change)
    const documents: HeldDocument[] = []
    for (const change of latest.values()) {
      documents.push(await readDocument(context, holdings, change))
    }
    // From here to the end nothing waits: a request sees all of these changes, or none.
    for (const document of documents) holdDocument(holdings, document)
    addChanges(holdings, changes)
    lists.clear()
    for (const reference of latest.keys()) for (const tell of listeners) tell(reference)
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
