import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { inject } from 'vitest'

import { password, serveFolder } from './serveFolder'

/** The library as `npm run demo` serves it, in a folder of its own. */
export type SampleLibrary = { origin: string; password: string; stop: () => Promise<void> }

/** Serves a copy of the library that was filled once for all files: what one file writes, no other sees. */
export const startSampleLibrary = async (): Promise<SampleLibrary> => {
  const { folder: filled, port } = inject('sampleLibrary')
  const folder = await mkdtemp(path.join(tmpdir(), 'prototheque-e2e-'))
  await cp(filled, folder, { recursive: true })
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
