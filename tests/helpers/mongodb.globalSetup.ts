import type { TestProject } from 'vitest/node'

import { startMongodb } from '../../scripts/mongodb.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    mongodbUri: string
  }
}

/** Gives the MongoDB project its server: `scripts/test.mjs` has one running already, an editor none. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startMongodb()
  project.provide('mongodbUri', server.uri)
  return server.stop
}
