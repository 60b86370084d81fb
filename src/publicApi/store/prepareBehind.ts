import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'

import { isCodedError } from '../../errors'
import { reachDatabase } from '../rows/reach'
import { readCurrent } from '../rows/readReleases'
import type { Comparisons } from './comparisons'
import type { CurrentForms } from './forms'
import type { FormsOnDisk } from './formsOnDisk'
import type { CachedRelease, Lookup, Snapshot } from './types'

export type Behind = {
  /** Looks at what is not on disk: a few are rendered before it ends, more behind it. */
  start: () => Promise<void>
  /** Puts the forms of these on disk, when they are not there. */
  add: (references: readonly string[]) => void
  /** Resolves when there is nothing left to render, or the disk takes no more. */
  done: () => Promise<void>
  stop: () => Promise<void>
}

type Options = {
  payload: Payload
  snapshot: Snapshot
  forms: CurrentForms
  disk: FormsOnDisk
  comparisons: Pick<Comparisons, 'prune'>
}

/** A library of this size is ready with all its forms, as it was before there was a disk to keep them on. */
const renderedBeforeReady = 64
const rowsAtOnce = 4
const pause = 5000

/**
 * Renders, behind the requests, the forms of what is in force that are not on disk: after the first start on a disk or with
 * a program, and of what changed by the dozen. One at a time, so that whoever asks meanwhile hardly notices.
 */
export const prepareBehind = ({ payload, snapshot, forms, disk, comparisons }: Options): Behind => {
  const waiting = new Set<string>()
  const stopping = new AbortController()
  let running: Promise<void> | undefined

  const currentOf = (reference: string): CachedRelease | undefined =>
    snapshot.documents.get(reference)?.current
  const lookup: Lookup = (reference) => snapshot.documents.get(reference)?.releases ?? []
  const isMissing = (reference: string): boolean => {
    const release = currentOf(reference)
    return release !== undefined && !forms.isPrepared(release)
  }

  /** False when the disk takes no more. */
  const renderSome = async (references: readonly string[]): Promise<boolean> => {
    const rows = await reachDatabase(() => readCurrent(payload, references))
    for (const stored of rows) {
      const release = currentOf(stored.reference)
      // It changed since: that change has put it in line again.
      if (release?.number !== stored.number) continue
      if (!(await forms.prepare(release, { stored, lookup, inMemory: false }))) return false
      if (stopping.signal.aborted) return true
      await nextTurn()
    }
    return true
  }

  const takeSome = (): string[] => {
    const some: string[] = []
    for (const reference of waiting) {
      if (!isMissing(reference)) waiting.delete(reference)
      else if (some.push(reference) === rowsAtOnce) break
    }
    return some
  }

  const renderNext = async (references: readonly string[]): Promise<void> => {
    try {
      if (await renderSome(references))
        for (const reference of references) waiting.delete(reference)
      // Each is rendered when it is asked for, then.
      else waiting.clear()
    } catch (error) {
      if (isCodedError(error) && error.code === 'UNAVAILABLE') {
        await wait(pause, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined)
        return
      }
      payload.logger.warn({ err: error }, 'A document could not be rendered')
      for (const reference of references) waiting.delete(reference)
    }
  }

  const renderWaiting = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const some = takeSome()
      if (some.length === 0) return
      await renderNext(some)
    }
  }

  const run = (): Promise<void> => {
    running ??= renderWaiting().finally(() => {
      running = undefined
    })
    return running
  }

  const add = (references: readonly string[]): void => {
    for (const reference of references) if (isMissing(reference)) waiting.add(reference)
    if (waiting.size > 0) void run()
  }

  const prune = async (): Promise<void> => {
    const current = [...snapshot.documents.values()].flatMap((document) => document.current ?? [])
    await disk.prune(new Set(current.map(({ stamp }) => stamp)))
    await comparisons.prune(snapshot.documents.keys())
  }

  return {
    add,
    start: async () => {
      const missing = [...snapshot.documents.keys()].filter(isMissing)
      add(missing)
      if (missing.length <= renderedBeforeReady) await run()
      else {
        payload.logger.info(`${missing.length} documents are being rendered behind the requests`)
        void run().then(() => payload.logger.info('All documents are rendered'))
      }
      void run().then(prune)
    },
    done: () => run(),
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}
