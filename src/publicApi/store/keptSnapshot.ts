import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { isDeepStrictEqual } from 'node:util'
import path from 'node:path'
import type { Payload } from 'payload'

import { lastChange, readChange } from '../rows/readChanges'
import type { StoredChange } from '../rows/change'
import type { StoreContext } from './createStore'
import { readSnapshot, writeSnapshot, type KeptSnapshot } from './snapshotFile'
import type { Snapshot } from './types'

/** A start reads what a smaller library holds from its database in no time. */
export const keptFrom = 500

/** It is written anew when a start would have to read so many entries after it. */
const entriesBehind = 200
/** More than this are read faster all together. */
const mostBehind = 1000

/** What was taken in, kept on disk under the last entry of the feed, for the next start. */
export type KeptSnapshots = {
  /** What was kept, if this library still tells the same up to there. */
  read: () => Promise<KeptSnapshot | undefined>
  /** Writes down where the snapshot stands, behind the requests, when it has moved far enough. */
  keep: () => void
  /** Keeps nothing of this process, and removes what was kept: the next start reads the rows. */
  forget: () => Promise<void>
  /** Ends when nothing is being written. */
  stop: () => Promise<void>
}

type Options = {
  context: StoreContext
  /** The program, as `rendererOf` names it. */
  renderer: string
  snapshot: Snapshot
  /** From how many documents on it is kept. */
  smallest: number
}

/** The event that wrote an entry holds the hash of the one before it: one of them stands for all of the log before it. */
const isTold = async (payload: Payload, last: StoredChange | undefined): Promise<boolean> => {
  if (last?.event === undefined || last.event === null) return false
  const [told, newest] = await Promise.all([readChange(payload, last.seq), lastChange(payload)])
  return told !== undefined && isDeepStrictEqual(told, last) && newest - last.seq <= mostBehind
}

/** Nothing is read or written yet. */
export const openKeptSnapshots = ({
  context: { payload, settings },
  renderer,
  snapshot,
  smallest,
}: Options): KeptSnapshots => {
  const file = path.join(settings.dataDir, 'cache', 'snapshot')
  const made = [renderer, settings.mediaDir, process.versions.v8]
  const key = createHash('sha256').update(JSON.stringify(made)).digest('hex')
  const onError = (error: unknown): void =>
    payload.logger.warn({ err: error }, 'What was taken in, on disk')
  let keptAt = 0
  let isStopped = false
  let writing: Promise<void> | undefined

  const position = (): number => snapshot.feed.at(-1)?.seq ?? 0

  /** Again from the beginning when something changed meanwhile. */
  const write = async (): Promise<void> => {
    while (!isStopped) {
      const at = position()
      const kept = { feed: [...snapshot.feed], documents: [...snapshot.documents.values()] }
      const isStill = (): boolean => !isStopped && position() === at
      if (await writeSnapshot({ file, key, kept, isStill })) keptAt = at
      if (keptAt === at) return
    }
  }

  const stop = async (): Promise<void> => {
    isStopped = true
    await writing
  }

  return {
    read: async () => {
      try {
        const kept = await readSnapshot(file, key)
        const last = kept?.feed.at(-1)
        if (!kept || !(await isTold(payload, last))) return undefined
        keptAt = last?.seq ?? 0
        payload.logger.info(
          `${String(kept.documents.length)} documents were taken in from the disk`,
        )
        return kept
      } catch (error) {
        onError(error)
        return undefined
      }
    },
    keep: () => {
      if (writing || isStopped || snapshot.documents.size < smallest) return
      if (keptAt > 0 && position() - keptAt < entriesBehind) return
      writing = write()
        .catch(onError)
        .finally(() => {
          writing = undefined
        })
    },
    forget: async () => {
      await stop()
      await rm(file, { force: true }).catch(onError)
    },
    stop,
  }
}
