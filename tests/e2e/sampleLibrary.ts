import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { inject } from 'vitest'

import { freePort } from '../helpers/freePort'
import { password, serveFolder } from './serveFolder'

/** The library as `npm run demo` serves it. */
export type SampleLibrary = { origin: string; password: string; stop: () => Promise<void> }

/** The library that all files read which write nothing but their own sessions. */
export const sharedSampleLibrary = (): SampleLibrary => {
  const { origin } = inject('sampleLibrary')
  return { origin, password, stop: () => Promise.resolve() }
}

/** Serves a copy of the library that was filled once for all files: what one file writes, no other sees. */
export const startSampleLibrary = async (
  prepare: (databaseUri: string) => Promise<void> = () => Promise.resolve(),
): Promise<SampleLibrary> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'prototheque-e2e-'))
  await cp(inject('sampleLibrary').folder, folder, { recursive: true })
  await prepare(`file:${path.join(folder, 'data', 'prototheque.db')}`)
  const port = await freePort()
  const { stop, checkLog } = await serveFolder(folder, port)
  return {
    origin: `http://localhost:${port}`,
    password,
    stop: async () => {
      await stop()
      await rm(folder, { recursive: true, force: true })
      checkLog()
    },
  }
}
