import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'

import { createError } from '../../errors'
import { cachedForms, type CachedForm } from '../../http/headers'
import { preferredCoding } from '../../http/encoding'
import { encodings, type Encoding, type Prepared } from '../../http/prepare'
import { reachDatabase } from '../rows/reach'
import { readRelease } from '../rows/readReleases'
import type { StoredRelease } from '../rows/release'
import type { Choose, FormInCoding, Forms, Undated } from './formsFile'
import type { FormsOnDisk } from './formsOnDisk'
import { renderRelease, sizeOf } from './renderRelease'
import type { Comparisons } from './comparisons'
import type { CachedRelease, Lookup } from './types'

/** A form, and the header of the request that says in which codings it is taken. */
export type WantedForm = { form: CachedForm; acceptEncoding: string | undefined }

/** The forms of what is in force: in memory those that were asked for last, on disk all of them. */
export type CurrentForms = {
  /** One that is in memory, in the coding that the client prefers. */
  warm: (release: CachedRelease, wanted: WantedForm) => Prepared | undefined
  /** One from memory, from the disk, or rendered from its row. @throws UNAVAILABLE without any of them. */
  load: (release: CachedRelease, wanted: WantedForm) => Promise<Prepared>
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
  json: 24 * megabyte,
  page: 16 * megabyte,
  html: 4 * megabyte,
  txt: 4 * megabyte,
}

/** A form in the codings that were asked for, of those that it can be had in. */
type Warm = { codings: readonly Encoding[]; prepared: Prepared }

const cacheOf = (form: CachedForm) =>
  new LRUCache<CachedRelease, Warm>({
    maxSize: room[form],
    sizeCalculation: ({ prepared }) => Math.max(1, sizeOf(prepared)),
  })

const inAllCodings = (undated: Undated): FormInCoding => ({
  codings: encodings.filter((coding) => undated.bodies[coding] !== undefined),
  undated,
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

  const remember = (
    release: CachedRelease,
    form: CachedForm,
    { codings, undated }: FormInCoding,
  ): Prepared => {
    const before = inMemory[form].get(release)?.prepared.bodies
    const bodies = { ...before, ...undated.bodies }
    const prepared = dated({ ...undated, bodies }, release, form)
    inMemory[form].set(release, { codings, prepared })
    return prepared
  }

  const warm: CurrentForms['warm'] = (release, { form, acceptEncoding }) => {
    const kept = inMemory[form].get(release)
    if (!kept) return undefined
    const coding = preferredCoding(kept.codings, acceptEncoding)
    return kept.prepared.bodies[coding] && kept.prepared
  }

  return {
    warm,
    load: async (release, wanted) => {
      const { form, acceptEncoding } = wanted
      const known = warm(release, wanted)
      if (known) return known
      const choose: Choose = (codings) => preferredCoding(codings, acceptEncoding)
      const kept = await disk.read(release.stamp, form, choose)
      return remember(release, form, kept ?? inAllCodings((await renderOnce(release))[form]))
    },
    prepare: async (release, { stored, lookup, inMemory: isHot }) => {
      if (stored.updatedAt !== release.dated.updatedAt) return true
      const changes = await options.changesIn(stored, lookup)
      const forms = await renderRelease(stored, { publicUrl, lookup, at: release.seenAt, changes })
      const isKept = await disk.write(release.stamp, forms)
      if (isHot) for (const form of cachedForms) remember(release, form, inAllCodings(forms[form]))
      return isKept
    },
    isPrepared: ({ stamp }) => disk.has(stamp),
    forget: (release, next) => {
      for (const cache of Object.values(inMemory)) cache.delete(release)
      if (next?.stamp !== release.stamp) void disk.remove(release.stamp)
    },
  }
}
