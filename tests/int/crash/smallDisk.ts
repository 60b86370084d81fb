import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import type { Settings } from '../../../src/settings'

const run = promisify(execFile)

/** A disk that can be filled up, and emptied again. */
export type SmallDisk = {
  /** Takes a library there. */
  move: (settings: Settings) => Promise<Settings>
  fill: (pid: number) => Promise<void>
  makeRoom: (pid: number) => Promise<void>
  end: () => Promise<void>
}

const megabytes = 64

/** What is written in blocks until nothing more goes in. */
const fillUp = async (file: string): Promise<void> => {
  const block = Buffer.alloc(64 * 1024, 1)
  try {
    for (;;) await writeFile(file, block, { flag: 'a' })
  } catch (error) {
    if (!(error instanceof Error) || Reflect.get(error, 'code') !== 'ENOSPC') throw error
  }
}

const isGone = (error: unknown): boolean =>
  error instanceof Error && Reflect.get(error, 'code') === 'ENOENT'

/** A database that was just closed still takes its side files away, between their listing and their copy. */
const copyFolder = async (from: string, to: string, triesLeft = 5): Promise<void> => {
  try {
    await cp(from, to, { recursive: true })
  } catch (error) {
    if (triesLeft === 0 || !isGone(error)) throw error
    await copyFolder(from, to, triesLeft - 1)
  }
}

const mounted = (folder: string): SmallDisk => {
  const ballast = path.join(folder, 'ballast')
  return {
    move: async (settings) => {
      await copyFolder(settings.dataDir, folder)
      const isFile = settings.database === 'sqlite'
      return {
        ...settings,
        dataDir: folder,
        mediaDir: path.join(folder, 'media'),
        ...(isFile && { databaseUri: `file:${path.join(folder, 'prototheque.db')}` }),
      }
    },
    fill: () => fillUp(ballast),
    makeRoom: () => rm(ballast),
    end: async () => {
      await run('umount', [folder])
      await rm(folder, { recursive: true })
    },
  }
}

/** Where nothing can be mounted: no file of the process may grow beyond a few bytes meanwhile. */
const limited = (folder: string): SmallDisk => {
  const limit = async (pid: number, bytes: string): Promise<void> => {
    await run('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`])
  }
  return {
    move: (settings) => Promise.resolve(settings),
    fill: (pid) => limit(pid, '4096'),
    makeRoom: (pid) => limit(pid, 'unlimited'),
    end: () => rm(folder, { recursive: true }),
  }
}

/** A small file system in memory; a limit on the size of files where none can be mounted. */
export const prepareSmallDisk = async (): Promise<SmallDisk> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'prototheque-disk-'))
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${String(megabytes)}m`, 'tmpfs', folder])
    return mounted(folder)
  } catch {
    return limited(folder)
  }
}
