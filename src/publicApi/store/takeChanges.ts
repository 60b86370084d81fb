import { locateFiles } from '../rows/readFile'
import { readCurrent, readHeads } from '../rows/readReleases'
import type { StoredRelease } from '../rows/release'
import type { StoreContext } from './createStore'
import { groupHeads } from './fill'
import { seeAgain, takeRelease, type Sight } from './takeRelease'
import type { CachedDocument, Lookup, Snapshot } from './types'

export type Taken = {
  documents: CachedDocument[]
  lookup: Lookup
  /** The rows in force that were read. */
  rows: Map<string, StoredRelease>
}

const documentsAtOnce = 50

/** A list in pieces of so many. */
export const inPieces = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, piece) =>
    items.slice(piece * size, (piece + 1) * size),
  )

/** Reads how some documents stand now, and looks anew at those that name them. Nothing is changed yet. */
export const takeChanges = async (
  { payload, settings }: StoreContext,
  {
    snapshot,
    sight,
    changed,
    naming,
  }: {
    snapshot: Snapshot
    sight: Omit<Sight, 'lookup'>
    changed: ReadonlySet<string>
    naming: ReadonlySet<string>
  },
): Promise<Taken> => {
  const { index } = sight
  const heads: ReturnType<typeof groupHeads> = new Map()
  const rows = new Map<string, StoredRelease>()
  const pieces = inPieces([...changed], documentsAtOnce)
  for (const piece of pieces) groupHeads(await readHeads(payload, piece), { groups: heads, index })
  const lookup: Lookup = (reference) =>
    heads.get(reference) ?? snapshot.documents.get(reference)?.releases ?? []
  const documents: CachedDocument[] = []
  for (const piece of pieces) {
    const releases = await readCurrent(payload, piece)
    const filesOf = await locateFiles(payload, { releases, mediaDir: settings.mediaDir })
    for (const stored of releases) {
      rows.set(stored.reference, stored)
      const current = takeRelease(stored, { ...sight, lookup, files: filesOf(stored) })
      const { kind, reference } = current
      documents.push({ kind, reference, current, releases: lookup(reference) })
    }
  }
  for (const [reference, releases] of heads) {
    const [head] = releases
    if (!head || rows.has(reference)) continue
    documents.push({ kind: head.kind, reference, current: undefined, releases })
  }
  for (const reference of naming) {
    const held = snapshot.documents.get(reference)
    if (!held?.current) continue
    documents.push({ ...held, current: seeAgain(held.current, { ...sight, lookup }) })
  }
  return { documents, lookup, rows }
}
