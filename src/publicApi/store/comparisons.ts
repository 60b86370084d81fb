import { createHash } from 'node:crypto'

import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'

import { compareSigned } from '../../compare/compareSigned'
import { createError, isCodedError } from '../../errors'
import { preferredCoding } from '../../http/encoding'
import { cacheFor, mediaTypes } from '../../http/headers'
import { prepare } from '../../http/prepare'
import type { DocumentKind } from '../../vocabulary/documents'
import { changesOf } from '../../site/compare/change'
import { comparePage, compareText } from '../../site/compare/page'
import type { ReleaseChanges } from '../../site/document/changes'
import { readingPolicy } from '../../site/style'
import { isErroneous, readableBefore } from '../../site/versions'
import { reachDatabase } from '../rows/reach'
import { readSignedReleases, type SignedRelease } from '../rows/readSigned'
import type { StoredReleaseHead } from '../rows/release'
import { comparison } from '../schemas/comparison'
import { publicComparison } from '../serializers/comparison'
import { publicWithdrawal } from '../serializers/release'
import type { FeedIndex } from './feedIndex'
import type { WantedForm } from './forms'
import type { Choose, Forms, Undated } from './formsFile'
import type { FormsOnDisk } from './formsOnDisk'
import { sizeOf } from './renderRelease'
import type { Lookup } from './types'

/** Two releases of a document, by their numbers. */
export type Pair = { kind: DocumentKind; reference: string; from: string; to: string }

/** Releases beside each other: each with the one before it on disk, any other two in memory for a while. */
export type Comparisons = {
  /** @throws NOT_FOUND for a release that there is not, WITHDRAWN for one that must not be read. */
  load: (pair: Pair, wanted: WantedForm) => Promise<Undated>
  /** What differs in a release from the one before it that can be read; nothing for the first. */
  changesIn: (
    release: Pick<StoredReleaseHead, 'kind' | 'number' | 'reference'>,
    lookup: Lookup,
  ) => Promise<ReleaseChanges | undefined>
  /** Removes from disk what compares neither release in force with the one before it. */
  prune: (references: Iterable<string>) => Promise<void>
}

const maximum = 16 * 1024 * 1024

type Options = {
  payload: Payload
  publicUrl: string
  /** The program that compares and renders, as `rendererOf` names it. */
  renderer: string
  index: FeedIndex
  disk: FormsOnDisk
  lookup: Lookup
}

type Heads = { from: StoredReleaseHead; to: StoredReleaseHead }

const headsOf = ({ kind, reference, from, to }: Pair, lookup: Lookup): Heads => {
  const find = (number: string): StoredReleaseHead => {
    const head = lookup(reference).find((release) => release.number === number)
    if (head?.kind !== kind) throw createError('NOT_FOUND')
    return head
  }
  const heads = { from: find(from), to: find(to) }
  for (const head of Object.values(heads)) {
    if (!isErroneous(head)) continue
    throw createError('WITHDRAWN', { extra: { withdrawal: publicWithdrawal(head) } })
  }
  return heads
}

const filesOf = (...releases: SignedRelease[]) =>
  releases.flatMap(({ files }) =>
    files.map(({ sha256, name, mimeType, bytes }) => ({ sha256, name, mimeType, bytes })),
  )

const sizeOfForms = (forms: Forms<Undated>): number =>
  Object.values(forms).reduce((total, form) => total + sizeOf(form), 0)

const asItIs: WantedForm = { form: 'json', acceptEncoding: undefined }

/** Nothing in memory yet; what is on disk is found there. */
export const createComparisons = (options: Options): Comparisons => {
  const { payload, publicUrl, renderer, index, disk } = options
  const inMemory = new LRUCache<string, Forms<Undated>>({
    maxSize: maximum,
    sizeCalculation: (forms) => Math.max(1, sizeOfForms(forms)),
  })
  const comparing = new Map<string, Promise<Forms<Undated>>>()

  /** Names what a comparison is made of: both contents, and how both stand, which its page tells. */
  const stampOf = ({ kind, reference }: Pair, { from, to }: Heads): string => {
    const side = ({ number, status }: StoredReleaseHead) => [
      number,
      status,
      index.contentHash(reference, number) ?? null,
    ]
    const made = [renderer, kind, reference, side(from), side(to)]
    return createHash('sha256').update(JSON.stringify(made)).digest('hex')
  }

  const compare = async (pair: Pair, heads: Heads): Promise<Forms<Undated>> => {
    const { kind, reference, from, to } = pair
    const numbers = [...new Set([from, to])]
    const signed = await reachDatabase(() =>
      readSignedReleases(payload, { kind, reference, numbers }),
    )
    const [before, after] = [signed.get(from), signed.get(to)]
    if (!before || !after) throw createError('NOT_FOUND')
    const compared = await compareSigned({ kind, before, after, files: filesOf(before, after) })
    const json = publicComparison(compared, { from, to, publicUrl })
    const told = {
      ...{ kind, reference, from: heads.from, to: heads.to },
      changes: changesOf(json),
      documentHtml: compared.documentHtml,
    }
    const common = { lastModified: new Date(0), cacheControl: cacheFor.document }
    const [data, page, txt] = await Promise.all([
      prepare({ ...common, type: mediaTypes.json, body: JSON.stringify(json) }),
      prepare({
        ...common,
        type: mediaTypes.html,
        body: comparePage(told),
        headers: { 'Content-Language': 'fr', 'Content-Security-Policy': readingPolicy },
      }),
      prepare({
        ...common,
        type: mediaTypes.txt,
        body: compareText(told),
        headers: { 'Content-Language': 'fr' },
      }),
    ])
    return { json: data, html: page, txt, page }
  }

  const compareOnce = (
    pair: Pair,
    { heads, stamp, isKept }: { heads: Heads; stamp: string; isKept: boolean },
  ): Promise<Forms<Undated>> => {
    const begun = comparing.get(stamp)
    if (begun) return begun
    const forms = compare(pair, heads)
      .then(async (made) => {
        inMemory.set(stamp, made)
        if (isKept) await disk.write(stamp, made)
        return made
      })
      .finally(() => comparing.delete(stamp))
    comparing.set(stamp, forms)
    return forms
  }

  const loadWith = async (pair: Pair, wanted: WantedForm, lookup: Lookup): Promise<Undated> => {
    const { form, acceptEncoding } = wanted
    const heads = headsOf(pair, lookup)
    const stamp = stampOf(pair, heads)
    const known = inMemory.get(stamp)
    if (known) return known[form]
    const isKept = readableBefore(lookup(pair.reference), pair.to)?.number === pair.from
    const choose: Choose = (codings) => preferredCoding(codings, acceptEncoding)
    const kept = isKept ? await disk.read(stamp, form, choose) : undefined
    return kept?.undated ?? (await compareOnce(pair, { heads, stamp, isKept }))[form]
  }

  const before = (
    { kind, reference, number }: Pick<StoredReleaseHead, 'kind' | 'number' | 'reference'>,
    lookup: Lookup,
  ): Pair | undefined => {
    const from = readableBefore(lookup(reference), number)
    return from && { kind, reference, from: from.number, to: number }
  }

  return {
    load: (pair, wanted) => loadWith(pair, wanted, options.lookup),
    changesIn: async (release, lookup) => {
      const pair = before(release, lookup)
      if (!pair) return undefined
      try {
        const { bodies } = await loadWith(pair, asItIs, lookup)
        const read = comparison.parse(JSON.parse(bodies.identity?.bytes.toString() ?? ''))
        return { from: pair.from, changes: changesOf(read) }
      } catch (error) {
        if (isCodedError(error) && error.code === 'UNAVAILABLE') throw error
        // The release is read all the same.
        payload.logger.warn({ err: error }, 'Two releases could not be compared')
        return undefined
      }
    },
    prune: async (references) => {
      const kept = [...references].flatMap((reference) =>
        options.lookup(reference).flatMap((release) => {
          const pair = isErroneous(release) ? undefined : before(release, options.lookup)
          return pair ? [stampOf(pair, headsOf(pair, options.lookup))] : []
        }),
      )
      await disk.prune(new Set(kept))
    },
  }
}
