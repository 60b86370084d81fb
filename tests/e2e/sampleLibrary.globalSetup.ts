import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { TestProject } from 'vitest/node'

import { freePort } from '../helpers/freePort'
import { serveFolder } from './serveFolder'

declare module 'vitest' {
  interface ProvidedContext {
    sampleLibrary: { folder: string; port: number }
  }
}

/** Fills the sample library once: the journeys start from copies of it, on its port, one file after another. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'prototheque-e2e-filled-'))
  const port = await freePort()
  const { stop } = await serveFolder(folder, port)
  await stop()
  project.provide('sampleLibrary', { folder, port })
  return () => rm(folder, { recursive: true, force: true })
}
