import { workflowOptions } from '../../../collections/workflowOptions'
import { seedLibrary, type SeedOutcome } from '../../../src/demo'
import { startLibrary, type Library } from '../../helpers'

/** Fills a library as `npm run demo` does. */
export const seed = ({ payload, settings }: Library): Promise<SeedOutcome> =>
  seedLibrary({ payload, settings, workflow: workflowOptions, log: () => undefined })

/** A fresh library that holds the sample library. */
export const startDemo = async (): Promise<Library> => {
  const library = await startLibrary()
  await seed(library)
  return library
}

/** Every reference with the hash of its working copy, and of each of its releases with its page. */
export const fingerprintsOf = async ({ payload }: Library): Promise<string[]> => {
  const prints: string[] = []
  for (const collection of ['protocols', 'training-modules', 'newsletters', 'resources'] as const) {
    const { docs } = await payload.find({ collection, pagination: false, depth: 0 })
    for (const { reference, contentHash } of docs) prints.push(`${reference} ${contentHash ?? ''}`)
  }
  const { docs } = await payload.find({ collection: 'releases', pagination: false, depth: 0 })
  for (const release of docs) {
    prints.push(`${release.reference} ${release.number} ${release.contentHash} ${release.status}`)
    prints.push(release.documentText ?? '')
  }
  return prints.sort()
}
