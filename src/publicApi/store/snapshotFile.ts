import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { deserialize, serialize } from 'node:v8'

import type { StoredChange } from '../rows/change'
import type { CachedDocument } from './types'

/** What a process had taken in when it stood at the last entry of `feed`. */
export type KeptSnapshot = { feed: StoredChange[]; documents: CachedDocument[] }

/** What can be read back only by the same program on the same library. */
type Piece = { key: string } | { feed: StoredChange[] } | { documents: CachedDocument[] }

const digestLength = 32
const changesInPiece = 1000
const documentsInPiece = 100

function* piecesOf(key: string, { feed, documents }: KeptSnapshot): Generator<Piece> {
  yield { key }
  for (let at = 0; at < feed.length; at += changesInPiece) {
    yield { feed: feed.slice(at, at + changesInPiece) }
  }
  for (let at = 0; at < documents.length; at += documentsInPiece) {
    yield { documents: documents.slice(at, at + documentsInPiece) }
  }
}

type Order = { file: string; key: string; kept: KeptSnapshot; isStill: () => boolean }

/**
 * Writes it piece by piece, some milliseconds each, so that requests are answered between them. Whole or not at all: false
 * where it is no longer true before the end.
 */
export const writeSnapshot = async ({ file, key, kept, isStill }: Order): Promise<boolean> => {
  await mkdir(path.dirname(file), { recursive: true })
  const begun = `${file}.${randomUUID()}`
  try {
    const handle = await open(begun, 'wx')
    try {
      const hash = createHash('sha256')
      await handle.write(Buffer.alloc(digestLength))
      for (const piece of piecesOf(key, kept)) {
        if (!isStill()) return false
        const bytes = serialize(piece)
        const length = Buffer.alloc(4)
        length.writeUInt32LE(bytes.length)
        hash.update(length).update(bytes)
        await handle.writev([length, bytes])
        await nextTurn()
      }
      await handle.write(hash.digest(), 0, digestLength, 0)
    } finally {
      await handle.close()
    }
    if (!isStill()) return false
    await rename(begun, file)
    return true
  } finally {
    await rm(begun, { force: true })
  }
}

/** Bytes that are read back lie in those of the whole file, which would be kept with them. */
const ownBytes = (document: CachedDocument): CachedDocument => {
  const { current } = document
  return current
    ? { ...document, current: { ...current, item: Buffer.from(current.item) } }
    : document
}

const isPiece = (value: unknown): value is Piece => typeof value === 'object' && value !== null

/** Reads it; undefined where there is none, or one of another key. @throws when it is damaged. */
export const readSnapshot = async (
  file: string,
  key: string,
): Promise<KeptSnapshot | undefined> => {
  const bytes = await readFile(file).catch((error: unknown) => {
    if (error instanceof Error && Reflect.get(error, 'code') === 'ENOENT') return undefined
    throw error
  })
  if (!bytes) return undefined
  const told = createHash('sha256').update(bytes.subarray(digestLength)).digest()
  if (!told.equals(bytes.subarray(0, digestLength))) throw new Error('damaged snapshot')
  const kept: KeptSnapshot = { feed: [], documents: [] }
  for (let at = digestLength; at < bytes.length;) {
    const length = bytes.readUInt32LE(at)
    const piece: unknown = deserialize(bytes.subarray(at + 4, at + 4 + length))
    at += 4 + length
    if (!isPiece(piece)) throw new Error('damaged snapshot')
    if ('key' in piece) {
      if (piece.key !== key) return undefined
    } else if ('feed' in piece) kept.feed.push(...piece.feed)
    else kept.documents.push(...piece.documents.map(ownBytes))
  }
  return kept
}
