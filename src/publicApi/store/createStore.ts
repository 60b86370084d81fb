import path from 'node:path'
import type { Payload } from 'payload'

import { now } from '../../dates/clock'
import { singleFlight } from '../../events/singleFlight'
import type { Prepared } from '../../http/prepare'
import type { Settings } from '../../settings'
import type { StoredChange } from '../rows/change'
import { readChangesAfter } from '../rows/readChanges'
import { readCurrent, readHeads } from '../rows/readReleases'
import { readThemes } from '../rows/readThemes'
import { createBoundedCache, type BoundedCache } from './boundedCache'
import { fill, restore, turnedSince } from './fill'
import { createCurrentForms, type CurrentForms } from './forms'
import { openFormsOnDisk } from './formsOnDisk'
import { keptFrom, openKeptSnapshots } from './keptSnapshot'
import { prepareBehind, type Behind } from './prepareBehind'
import { rendererOf } from './renderer'
import { addChanges, cacheDocument, cacheThemes, emptySnapshot, touch } from './snapshot'
import { takeChanges, type Taken } from './takeChanges'
import { createComparisons, type Comparisons } from './comparisons'
import type { CachedDocument, Lookup, Snapshot } from './types'

export type StoreContext = {
  payload: Payload
  settings: Pick<Settings, 'dataDir' | 'mediaDir' | 'publicUrl'>
  /** From how many documents on what was taken in is kept on disk for the next start. */
  smallestKept?: number
}

export type Store = {
  snapshot: Snapshot
  /** The forms of what is in force. */
  forms: Pick<CurrentForms, 'load' | 'warm'>
  /** Releases beside each other. */
  comparisons: Comparisons
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
  /** What is rendered behind the requests: ends when all that is in force is on disk. */
  behind: Pick<Behind, 'done' | 'stop'>
}

const listBytes = 8 * 1024 * 1024

/** So many are rendered before anybody is told of them; more are rendered behind the requests, or when asked for. */
const renderedAtOnce = 16

/** The documents whose pages tell of these. */
const namingAny = ({ namedBy }: Snapshot, changed: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    [...changed].flatMap((reference) =>
      [...(namedBy.get(reference) ?? [])].filter((other) => !changed.has(other)),
    ),
  )

/** Creates the store of what is in force: filled, its forms on disk or about to be. */
export const createStore = async (context: StoreContext): Promise<Store> => {
  const { payload, settings, smallestKept = keptFrom } = context
  const { publicUrl } = settings
  const snapshot = emptySnapshot()
  const lists = createBoundedCache<Prepared>(listBytes)
  const listeners: ((reference: string) => void)[] = []
  const disk = await openFormsOnDisk({
    folder: path.join(settings.dataDir, 'cache', 'forms'),
    onError: (error) => payload.logger.warn({ err: error }, 'Rendered forms on disk'),
  })
  const { index, takenAt } = snapshot
  const renderer = await rendererOf(publicUrl)
  const heldLookup: Lookup = (reference) => snapshot.documents.get(reference)?.releases ?? []
  const comparisons = createComparisons({
    ...{ payload, publicUrl, renderer, index },
    disk: await openFormsOnDisk({
      folder: path.join(settings.dataDir, 'cache', 'comparisons'),
      onError: (error) => payload.logger.warn({ err: error }, 'Comparisons on disk'),
    }),
    lookup: heldLookup,
  })
  const forms = createCurrentForms({
    ...{ payload, publicUrl, disk, changesIn: comparisons.changesIn },
    lookup: heldLookup,
    isCurrent: (release) => snapshot.documents.get(release.reference)?.current === release,
  })
  const sight = { publicUrl, renderer, index, takenAt }
  const keptSnapshots = openKeptSnapshots({ context, renderer, snapshot, smallest: smallestKept })
  const kept = await keptSnapshots.read()
  if (kept) restore(snapshot, kept)
  else await fill(context, { snapshot, sight })
  const behind = prepareBehind({ payload, snapshot, forms, disk, comparisons })

  /** What changed comes first, then what tells of it. */
  const prepareFirst = async ({ documents, rows, lookup }: Taken): Promise<void> => {
    const first = documents.flatMap(({ current }) => current ?? []).slice(0, renderedAtOnce)
    const unread = first.map(({ reference }) => reference).filter((name) => !rows.has(name))
    for (const stored of unread.length > 0 ? await readCurrent(payload, unread) : []) {
      rows.set(stored.reference, stored)
    }
    for (const release of first) {
      const stored = rows.get(release.reference)
      if (stored) await forms.prepare(release, { stored, lookup, inMemory: true })
    }
  }

  const position = (): number => snapshot.feed.at(-1)?.seq ?? 0

  type Step = { changes: readonly StoredChange[]; touched: readonly string[]; taken: Date }

  /** In one step: a request sees all of these documents and entries, or none. */
  const put = (documents: readonly CachedDocument[], { changes, touched, taken }: Step): void => {
    for (const document of documents) {
      const before = snapshot.documents.get(document.reference)?.current
      cacheDocument(snapshot, document)
      if (before) forms.forget(before, document.current)
    }
    addChanges(snapshot, changes)
    touch(snapshot, taken)
    lists.clear()
    for (const reference of touched) for (const tell of listeners) tell(reference)
    behind.add(touched)
    keptSnapshots.keep()
  }

  const take = async (
    changed: ReadonlySet<string>,
    changes: readonly StoredChange[],
  ): Promise<void> => {
    // The index dates a release by its entries, so a copy with the new ones comes first.
    for (const change of changes) index.add(change)
    const naming = namingAny(snapshot, changed)
    const touched = [...changed, ...naming]
    const taken = now()
    for (const reference of touched) takenAt.set(reference, taken)
    const read = await takeChanges(context, { snapshot, sight, changed, naming })
    await prepareFirst(read)
    put(read.documents, { changes, touched, taken })
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
    // What is not shown here may be read by the next start: it must not be told that there is nothing.
    await keptSnapshots.forget()
    const changes = await readTo(seq)
    const documents: CachedDocument[] = []
    for (const { kind, reference } of changes) {
      const releases = await readHeads(payload, [reference])
      documents.push({ kind, reference, current: undefined, releases })
    }
    const touched = [...new Set(documents.map(({ reference }) => reference))]
    put(documents, { changes, touched, taken: now() })
  }

  const retake = (references: Iterable<string>): Promise<void> => take(new Set(references), [])

  const goOn = async (): Promise<void> => {
    cacheThemes(snapshot, await readThemes(payload), now())
    await follow()
    const turned = turnedSince(snapshot)
    if (turned.length > 0) await retake(turned)
  }

  if (kept) {
    try {
      await goOn()
    } catch (error) {
      payload.logger.warn({ err: error }, 'What was taken in could not be gone on from')
      await behind.stop()
      await keptSnapshots.forget()
      return createStore(context)
    }
  }
  await behind.start()
  keptSnapshots.keep()

  return {
    snapshot,
    forms,
    comparisons,
    lists,
    position,
    follow,
    followTo: async (seq) => apply(await readTo(seq)),
    passOver,
    retake: (reference) => retake([reference]),
    refreshThemes: async () => {
      if (cacheThemes(snapshot, await readThemes(payload), now())) lists.clear()
    },
    onChange: (listener) => void listeners.push(listener),
    behind: {
      done: behind.done,
      stop: async () => {
        await behind.stop()
        await keptSnapshots.stop()
      },
    },
  }
}
