import path from 'node:path'
import type { Payload } from 'payload'

import { now } from '../../dates/clock'
import type { Prepared } from '../../http/prepare'
import type { Settings } from '../../settings'
import type { StoredChange } from '../rows/change'
import { readChangesAfter } from '../rows/readChanges'
import { readCurrent } from '../rows/readReleases'
import { readThemes } from '../rows/readThemes'
import { createBoundedCache, type BoundedCache } from './boundedCache'
import { fill } from './fill'
import { createCurrentForms, type CurrentForms } from './forms'
import { openFormsOnDisk } from './formsOnDisk'
import { prepareBehind, type Behind } from './prepareBehind'
import { rendererOf } from './renderer'
import { singleFlight } from './singleFlight'
import { addChanges, cacheDocument, cacheThemes, emptySnapshot, touch } from './snapshot'
import { takeChanges, type Taken } from './takeChanges'
import type { Snapshot } from './types'

export type StoreContext = {
  payload: Payload
  settings: Pick<Settings, 'dataDir' | 'mediaDir' | 'publicUrl'>
}

export type Store = {
  snapshot: Snapshot
  /** The forms of what is in force. */
  forms: Pick<CurrentForms, 'load' | 'warm'>
  /** Answers made of several documents; emptied whenever one changes. */
  lists: BoundedCache<Prepared>
  /** Fetches what changed since; resolves when what was committed before the call is held. */
  refresh: () => Promise<void>
  /** Only the feed: what a process that wrote nothing asks every second. */
  follow: () => Promise<void>
  /** Called with each reference whose held forms changed. */
  onChange: (listener: (reference: string) => void) => void
  /** What is rendered behind the requests: ends when all that is in force is on disk. */
  behind: Pick<Behind, 'done' | 'stop'>
}

const listBytes = 16 * 1024 * 1024

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
  const { payload, settings } = context
  const { publicUrl } = settings
  const snapshot = emptySnapshot()
  const lists = createBoundedCache<Prepared>(listBytes)
  const listeners: ((reference: string) => void)[] = []
  const disk = await openFormsOnDisk({
    folder: path.join(settings.dataDir, 'cache', 'forms'),
    onError: (error) => payload.logger.warn({ err: error }, 'Rendered forms on disk'),
  })
  const forms = createCurrentForms({
    ...{ payload, publicUrl, disk },
    lookup: (reference) => snapshot.documents.get(reference)?.releases ?? [],
    isCurrent: (release) => snapshot.documents.get(release.reference)?.current === release,
  })
  const { index, takenAt } = snapshot
  const sight = { publicUrl, renderer: await rendererOf(publicUrl), index, takenAt }
  await fill(context, { snapshot, sight })
  const behind = prepareBehind({ payload, snapshot, forms, disk })
  await behind.start()

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

  const apply = async (changes: readonly StoredChange[]): Promise<void> => {
    const changed = new Set(changes.map(({ reference }) => reference))
    // The index dates a release by its entries, so a copy with the new ones comes first.
    for (const change of changes) index.add(change)
    const naming = namingAny(snapshot, changed)
    const touched = [...changed, ...naming]
    const taken = now()
    for (const reference of touched) takenAt.set(reference, taken)
    const read = await takeChanges(context, { snapshot, sight, changed, naming })
    await prepareFirst(read)
    // From here to the end nothing waits: a request sees all of these changes, or none.
    for (const document of read.documents) {
      const before = snapshot.documents.get(document.reference)?.current
      cacheDocument(snapshot, document)
      if (before) forms.forget(before, document.current)
    }
    addChanges(snapshot, changes)
    touch(snapshot, taken)
    lists.clear()
    for (const reference of touched) for (const tell of listeners) tell(reference)
    behind.add(touched)
  }

  const catchUp = async (): Promise<void> => {
    for (;;) {
      const changes = await readChangesAfter(payload, snapshot.feed.at(-1)?.seq ?? 0)
      if (changes.length === 0) return
      await apply(changes)
    }
  }

  const follow = singleFlight(catchUp)
  const refresh = singleFlight(async () => {
    await follow()
    if (cacheThemes(snapshot, await readThemes(payload), now())) lists.clear()
  })

  const onChange: Store['onChange'] = (listener) => void listeners.push(listener)
  return { snapshot, forms, lists, refresh, follow, onChange, behind }
}
