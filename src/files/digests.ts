import type { BigIntStats } from 'node:fs'
import { stat } from 'node:fs/promises'

import { digestOfFile } from './digest'

/**
 * What tells that the bytes under a name may be others. The time of the last change of the file's facts is
 * among them: unlike that of its bytes, nobody can set it back.
 */
export const factsOf = ({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string =>
  [dev, ino, size, mtimeNs, ctimeNs].join(' ')

export type ReadFile = { digest: string; facts: string; size: number; modified: Date }

/** A file as it stands; null when there is none. */
export type Digests = (file: string) => Promise<ReadFile | null>

const attempts = 3

const statOf = async (file: string): Promise<BigIntStats | null> => {
  const facts = await stat(file, { bigint: true }).catch(() => null)
  return facts?.isFile() === true ? facts : null
}

const readNow = async (file: string): Promise<ReadFile | null> => {
  for (let attempt = 1; ; attempt += 1) {
    const before = await statOf(file)
    if (!before) return null
    const digest = await digestOfFile(file).catch(() => null)
    const after = await statOf(file)
    const isSame = after && factsOf(before) === factsOf(after)
    // A file that is being written has no digest yet.
    if (!isSame && attempt < attempts) continue
    if (!isSame || digest === null) return null
    return { digest, facts: factsOf(after), size: Number(after.size), modified: after.mtime }
  }
}

/**
 * Gives the digests of files: read whole the first time, and again when a size, a time or an inode is another than
 * then. Who asks for a file that is being read waits for that reading.
 */
export const createDigests = (): Digests => {
  const known = new Map<string, ReadFile>()
  const reading = new Map<string, Promise<ReadFile | null>>()

  const read = async (file: string): Promise<ReadFile | null> => {
    try {
      const found = await readNow(file)
      if (found) known.set(file, found)
      else known.delete(file)
      return found
    } finally {
      reading.delete(file)
    }
  }

  return async (file) => {
    const facts = await statOf(file)
    if (!facts) return null
    const found = known.get(file)
    if (found?.facts === factsOf(facts)) return found
    const begun = reading.get(file) ?? read(file)
    reading.set(file, begun)
    return begun
  }
}
