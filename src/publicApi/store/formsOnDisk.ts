import { randomUUID } from 'node:crypto'
import {
  mkdir,
  open,
  readdir,
  rename,
  rm,
  stat,
  writeFile,
  type FileHandle,
} from 'node:fs/promises'
import path from 'node:path'

import { now } from '../../dates/clock'
import type { CachedForm } from '../../http/headers'
import {
  indexLength,
  leadLength,
  readForm,
  readIndex,
  writeForms,
  type Forms,
  type Undated,
} from './formsFile'

/** Rendered forms in a folder, a file for each release. Any of them may be missing or damaged: it is rendered again. */
export type FormsOnDisk = {
  /** One form; undefined when it has to be rendered. */
  read: (stamp: string, form: CachedForm) => Promise<Undated | undefined>
  /** Whether they are kept now; false where the disk takes no more. */
  write: (stamp: string, forms: Forms<Undated>) => Promise<boolean>
  /** Whether there is a file, as far as is known without looking at it. */
  has: (stamp: string) => boolean
  remove: (stamp: string) => Promise<void>
  /** Removes what lies there and is none of these, unless another process may be about to read it. */
  prune: (kept: ReadonlySet<string>) => Promise<void>
}

type Options = { folder: string; onError: (error: unknown) => void }

/** Most indexes, and many a small form with them, fit in what is read first. */
const firstRead = 8192
const anHour = 3_600_000

const readFrom = async (file: FileHandle, at: number, length: number): Promise<Buffer> => {
  const buffer = Buffer.allocUnsafe(length)
  const { bytesRead } = await file.read(buffer, 0, length, at)
  return buffer.subarray(0, bytesRead)
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && Reflect.get(error, 'code') === 'ENOENT'

const readIn = async (
  file: FileHandle,
  { stamp, form }: { stamp: string; form: CachedForm },
): Promise<Undated> => {
  const first = await readFrom(file, 0, firstRead)
  const end = leadLength + indexLength(first)
  const start = end <= first.length ? first : await readFrom(file, 0, end)
  const { forms } = readIndex(start, start.subarray(leadLength, end), stamp)
  const entry = forms[form]
  return readForm(entry, await readFrom(file, end + entry.at, entry.length))
}

/** Opens the folder, which is made when it is not there, and looks at what is in it. */
export const openFormsOnDisk = async ({ folder, onError }: Options): Promise<FormsOnDisk> => {
  const known = new Set<string>()
  const placeOf = (stamp: string): string => path.join(folder, stamp.slice(0, 2), stamp)
  try {
    await mkdir(folder, { recursive: true })
    for (const shelf of await readdir(folder)) {
      for (const name of await readdir(path.join(folder, shelf))) known.add(name)
    }
  } catch (error) {
    onError(error)
  }

  const remove = async (stamp: string): Promise<void> => {
    known.delete(stamp)
    await rm(placeOf(stamp), { force: true }).catch(onError)
  }

  return {
    has: (stamp) => known.has(stamp),
    remove,
    read: async (stamp, form) => {
      if (!known.has(stamp)) return undefined
      try {
        const file = await open(placeOf(stamp), 'r')
        try {
          return await readIn(file, { stamp, form })
        } finally {
          await file.close()
        }
      } catch (error) {
        known.delete(stamp)
        if (!isMissing(error)) onError(error)
        return undefined
      }
    },
    write: async (stamp, forms) => {
      const place = placeOf(stamp)
      const begun = `${place}.${randomUUID()}`
      try {
        await mkdir(path.dirname(place), { recursive: true })
        // Whole or not at all, whoever reads meanwhile.
        await writeFile(begun, writeForms(stamp, forms))
        await rename(begun, place)
        known.add(stamp)
        return true
      } catch (error) {
        onError(error)
        await rm(begun, { force: true }).catch(() => undefined)
        return false
      }
    },
    prune: async (kept) => {
      for (const stamp of [...known].filter((candidate) => !kept.has(candidate))) {
        const facts = await stat(placeOf(stamp)).catch(() => undefined)
        if (facts && now().getTime() - facts.mtimeMs > anHour) await remove(stamp)
      }
    },
  }
}
