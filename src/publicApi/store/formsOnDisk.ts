import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

import { now } from '../../dates/clock'
import type { CachedForm } from '../../http/headers'
import {
  bodyOf,
  indexLength,
  leadLength,
  readForm,
  readIndex,
  writeForms,
  type Choose,
  type FormInCoding,
  type Forms,
  type Undated,
} from './formsFile'

/** Rendered forms in a folder, a file for each release. Any of them may be missing or damaged: it is rendered again. */
export type FormsOnDisk = {
  /** One form in one of its codings; undefined when it has to be rendered. */
  read: (stamp: string, form: CachedForm, choose: Choose) => Promise<FormInCoding | undefined>
  /** Whether they are kept now; false where the disk takes no more. */
  write: (stamp: string, forms: Forms<Undated>) => Promise<boolean>
  /** Whether there is a file, as far as is known without looking at it. */
  has: (stamp: string) => boolean
  remove: (stamp: string) => Promise<void>
  /** Removes what lies there and is none of these, unless another process may be about to read it. */
  prune: (kept: ReadonlySet<string>) => Promise<void>
}

type Options = { folder: string; onError: (error: unknown) => void }

/** Most indexes, and the compressed forms that are asked for most, are in what is read first. */
const firstRead = 32_768
const anHour = 3_600_000

// Handles of `fs/promises` cost as much as the reading.
const openFile = promisify(fs.open)
const readFile = promisify(fs.read)

const readFrom = async (file: number, at: number, length: number): Promise<Buffer> => {
  const buffer = Buffer.allocUnsafe(length)
  const { bytesRead } = await readFile(file, buffer, 0, length, at)
  return buffer.subarray(0, bytesRead)
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && Reflect.get(error, 'code') === 'ENOENT'

type Wanted = { stamp: string; form: CachedForm; choose: Choose }

const readIn = async (file: number, { stamp, form, choose }: Wanted): Promise<FormInCoding> => {
  const first = await readFrom(file, 0, firstRead)
  const end = leadLength + indexLength(first)
  const start = end <= first.length ? first : await readFrom(file, 0, end)
  const { forms } = readIndex(start, start.subarray(leadLength, end), stamp)
  const entry = forms[form]
  const body = bodyOf(entry, choose)
  const [from, to] = [end + body.at, end + body.at + body.length]
  // A copy: the rest of what was read is not kept with it.
  const bytes =
    to <= first.length
      ? Buffer.from(first.subarray(from, to))
      : await readFrom(file, from, body.length)
  return readForm(entry, body, bytes)
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
    read: async (stamp, form, choose) => {
      if (!known.has(stamp)) return undefined
      try {
        const file = await openFile(placeOf(stamp), 'r')
        try {
          return await readIn(file, { stamp, form, choose })
        } finally {
          // Nobody waits for it.
          fs.close(file, (error) => error && onError(error))
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
