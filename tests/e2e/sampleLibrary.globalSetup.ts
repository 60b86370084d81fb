import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { TestProject } from 'vitest/node'

import { freePort } from '../helpers/freePort'
import { findBrowser } from './browser'
import { serveFolder } from './serveFolder'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one that only readers use is served, and the folder that the others copy. */
    sampleLibrary: { origin: string; folder: string }
  }
}

/** Fills the sample library once. Files that write nothing share one server; the others start from a copy each. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Two files that unpack it at once would stand in each other's way.
  await findBrowser()
  const folder = await mkdtemp(path.join(tmpdir(), 'prototheque-e2e-filled-'))
  const shared = await mkdtemp(path.join(tmpdir(), 'prototheque-e2e-shared-'))
  const port = await freePort()
  const filling = await serveFolder(folder, port)
  await filling.stop()
  await cp(folder, shared, { recursive: true })
  const { stop, checkLog } = await serveFolder(shared, port)
  project.provide('sampleLibrary', { origin: `http://localhost:${port}`, folder })
  return async () => {
    await stop()
    for (const one of [folder, shared]) await rm(one, { recursive: true, force: true })
    // A run of a few files may not have asked it anything.
    checkLog({ mayBeEmpty: true })
  }
}
