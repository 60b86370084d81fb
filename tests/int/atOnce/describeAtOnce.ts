import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { verifyAudit } from '../../../src/audit'
import { slugs } from '../../../src/slugs'
import { describeDocumentAtOnce } from './describeDocumentAtOnce'
import { describeLibraryAtOnce } from './describeLibraryAtOnce'
import { buildScene, type Scene, type Site } from './scene'

/** What is left when all have gone: nothing missing, nothing double, in the library as a whole. */
const describeWhatIsLeft = (scene: () => Scene): void => {
  test('then the audit log is whole, the feed has no gap, and the public reads every release', async () => {
    const { library } = scene()
    expect(await verifyAudit(library.payload)).toMatchObject({ intact: true })
    const { docs } = await library.payload.find({
      collection: slugs.changes,
      sort: 'seq',
      pagination: false,
    })
    expect(docs.map(({ seq }) => seq)).toEqual(docs.map((_, index) => index + 1))
    const inForce = await library.payload.find({
      collection: slugs.releases,
      where: { status: { equals: 'inForce' } },
      pagination: false,
    })
    const shown = await library.v1('/protocols?limit=100&sort=reference')
    expect(shown.body.items.map(({ reference }: { reference: string }) => reference)).toEqual(
      inForce.docs.map(({ reference }) => reference).sort(),
    )
    expect(inForce.docs.length).toBeGreaterThan(2)
  })
}

/** Everything that many do at the same moment, on one site; `more` adds what only this site can be asked. */
export const describeAtOnce = (
  where: string,
  { start, more }: { start: () => Promise<Site>; more?: (scene: () => Scene) => void },
): void => {
  describe(where, () => {
    let current: Scene | undefined
    const scene = (): Scene => {
      if (current) return current
      throw new Error('The scene is not set')
    }
    beforeAll(async () => {
      current = await buildScene(await start(), where)
    })
    afterAll(async () => {
      current?.crowd.report()
      await current?.stop()
    })
    describeDocumentAtOnce(scene)
    describeLibraryAtOnce(scene)
    more?.(scene)
    describeWhatIsLeft(scene)
  })
}
