import { expect } from 'vitest'

import { workflowOptions } from '../../../collections/workflowOptions'
import { seedLibrary, type SeedOutcome } from '../../../src/demo'
import { controlledSlugs, slugs } from '../../../src/slugs'
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

/** Fills a library until its twentieth signature fails, and forgets to note the last step but one. */
export const cutShort = async (library: Library): Promise<void> => {
  const { db } = library.payload
  const create = db.create
  let left = 20
  db.create = async (args) => {
    if (args.collection === slugs.decisions && (left -= 1) === 0) throw new Error('Power cut')
    return create.call(db, args)
  }
  await expect(seed(library)).rejects.toThrow('Power cut')
  db.create = create
  const where = { key: { equals: 'demo/steps' } }
  const collection = slugs.counters
  const row = await db.findOne<{ id: string; value: number }>({ collection, where })
  expect(row?.value).toBeGreaterThan(20)
  await db.updateOne({ collection, where, data: { value: (row?.value ?? 0) - 1 } })
}

/** Every reference with the hash of its working copy, and of each of its releases with its page. */
export const fingerprintsOf = async ({ payload }: Library): Promise<string[]> => {
  const prints: string[] = []
  for (const collection of controlledSlugs) {
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
