import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'

import { createError } from '../../errors'
import { cachedForms, type CachedForm } from '../../http/headers'
import type { Prepared } from '../../http/prepare'
import { reachDatabase } from '../rows/reach'
import { readRelease } from '../rows/readReleases'
import type { StoredRelease } from '../rows/release'
import type { Forms, Undated } from './formsFile'
import type { FormsOnDisk } from './formsOnDisk'
import { renderRelease, sizeOf } from './renderRelease'
import type { Comparisons } from './comparisons'
import type { CachedRelease, Lookup } from './types'

/** The forms of what is in force: in memory those that were asked for last, on disk all of them. */
export type CurrentForms = {
  /** One that is in memory. */
  warm: (release: CachedRelease, form: CachedForm) => Prepared | undefined
  /** One from memory, from the disk, or rendered from its row. @throws UNAVAILABLE without any of them. */
  load: (release: CachedRelease, form: CachedForm) => Promise<Prepared>
  /**
   * Renders it from its row, and keeps it on disk; false where the disk takes no more. What comes into force is kept in
   * memory besides: who heard of it asks for it next.
   */
  prepare: (
    release: CachedRelease,
    from: { stored: StoredRelease; lookup: Lookup; inMemory: boolean },
  ) => Promise<boolean>
  isPrepared: (release: CachedRelease) => boolean
  /** Lets go of the forms of what is not in force any more. */
  forget: (release: CachedRelease, next: CachedRelease | undefined) => void
}

const megabyte = 1024 * 1024

/** Programs read JSON, people the pages; the other two are rarely asked for. */
const room: Readonly<Record<CachedForm, number>> = {
  json: 32 * megabyte,
  page: 24 * megabyte,
  html: 8 * megabyte,
  txt: 8 * megabyte,
}

const cacheOf = (form: CachedForm) =>
  new LRUCache<CachedRelease, Prepared>({
    maxSize: room[form],
    sizeCalculation: (prepared) => Math.max(1, sizeOf(prepared)),
  })

const dated = (undated: Undated, { modified }: CachedRelease, form: CachedForm): Prepared => ({
  ...undated,
  lastModified: form === 'page' ? modified.page : modified.document,
})

type Options = {
  payload: Payload
  publicUrl: string
  disk: FormsOnDisk
  lookup: Lookup
  isCurrent: (release: CachedRelease) => boolean
  changesIn: Comparisons['changesIn']
}

/** Nothing in memory yet; what is on disk is found there. */
export const createCurrentForms = (options: Options): CurrentForms => {
  const { payload, publicUrl, disk, isCurrent } = options
  const inMemory = {
    json: cacheOf('json'),
    page: cacheOf('page'),
    html: cacheOf('html'),
    txt: cacheOf('txt'),
  }
  const rendering = new Map<CachedRelease, Promise<Forms<Undated>>>()

  const readRow = async (release: CachedRelease): Promise<StoredRelease> => {
    const stored = await reachDatabase(() => readRelease(payload, release))
    // Another process put something else in its place a moment ago, which this one has not heard of yet.
    if (stored?.status !== 'inForce') throw createError('UNAVAILABLE')
    return stored
  }

  const renderAnew = async (release: CachedRelease): Promise<Forms<Undated>> => {
    const stored = await readRow(release)
    const changes = await options.changesIn(stored, options.lookup)
    // What it tells of others is looked up at once, and is what the stamp says as long as the release is the one held.
    // A row that says more than was heard of it is told, and not kept under the stamp of what it said.
    const isStamped = isCurrent(release) && stored.updatedAt === release.dated.updatedAt
    const forms = await renderRelease(stored, { ...options, at: release.seenAt, changes })
    if (isStamped) await disk.write(release.stamp, forms)
    return forms
  }

  const renderOnce = (release: CachedRelease): Promise<Forms<Undated>> => {
    const begun = rendering.get(release)
    if (begun) return begun
    const forms = renderAnew(release).finally(() => rendering.delete(release))
    rendering.set(release, forms)
    return forms
  }

  const remember = (release: CachedRelease, form: CachedForm, undated: Undated): Prepared => {
    const prepared = dated(undated, release, form)
    inMemory[form].set(release, prepared)
    return prepared
  }

  return {
    warm: (release, form) => inMemory[form].get(release),
    load: async (release, form) => {
      const warm = inMemory[form].get(release)
      if (warm) return warm
      const kept = await disk.read(release.stamp, form)
      return remember(release, form, kept ?? (await renderOnce(release))[form])
    },
    prepare: async (release, { stored, lookup, inMemory: isHot }) => {
      if (stored.updatedAt !== release.dated.updatedAt) return true
      const changes = await options.changesIn(stored, lookup)
      const forms = await renderRelease(stored, { publicUrl, lookup, at: release.seenAt, changes })
      const isKept = await disk.write(release.stamp, forms)
      if (isHot) for (const form of cachedForms) remember(release, form, forms[form])
      return isKept
    },
    isPrepared: ({ stamp }) => disk.has(stamp),
    forget: (release, next) => {
      for (const cache of Object.values(inMemory)) cache.delete(release)
      if (next?.stamp !== release.stamp) void disk.remove(release.stamp)
    },
  }
}
