import { readFile, rm, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { verifyAudit } from '../../../src/audit'
import { genesisHash } from '../../../src/audit/head'
import { slugs } from '../../../src/slugs'
import { buildPeople, startLibrary, type Library, type People } from '../../helpers'
import { forgeLog, readLog } from '../../helpers/forgedLog'
import { startJourney } from '../workflow/journey'
import { asText, brokenIn, checkpointOf, releaseWithFile, spoilBytes } from './stage'

let library: Library
let people: People
let released: Awaited<ReturnType<typeof releaseWithFile>>

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  released = await releaseWithFile(library, people)
})
afterAll(() => library.stop())

describe('a checkpoint', () => {
  it('is the last event of a log that holds, and holds for ever', async () => {
    const before = await checkpointOf(library)
    const last = (await readLog(library.payload)).at(-1)
    expect(before).toEqual({ seq: last?.seq, hash: last?.hash })
    await startJourney(library, people)
    const after = await checkpointOf(library)
    expect(after.seq).toBeGreaterThan(before.seq)
    expect(await brokenIn(library, [{ seq: 0, hash: genesisHash }, before, after])).toBeUndefined()
  })

  it('shows a log that was rewritten from one end to the other, the head included', async () => {
    const early = await readLog(library.payload).then(([first]) => first)
    const kept = await checkpointOf(library)
    const verify = (event: { type: string }) => event.type === 'verify'
    await forgeLog(library.payload, (event) =>
      verify(event) ? { actor: { user: people.lead.id, name: people.lead.name } } : {},
    )
    // Nothing but what was kept elsewhere tells.
    expect(await brokenIn(library)).toBeUndefined()
    expect(await brokenIn(library, [kept])).toBe(`checkpoint ${asText(kept)}`)
    const first = { seq: 1, hash: early?.hash ?? '' }
    expect(await brokenIn(library, [kept, first])).toBe(`checkpoint ${asText(kept)}`)
    await forgeLog(library.payload, ({ seq }) => (seq === 1 ? { type: 'edited' } : {}))
    expect(await brokenIn(library, [kept, first])).toBe(`checkpoint ${asText(first)}`)
  })

  it('shows a log that ends before it', async () => {
    const now = await checkpointOf(library)
    const later = { seq: now.seq + 3, hash: 'a'.repeat(64) }
    expect(await brokenIn(library, [later, now])).toBe(`checkpoint ${asText(later)}`)
  })
})

describe('the bytes of a released file', () => {
  it('are computed again, whatever became of its release', async () => {
    const { stored, sha256, journey } = released
    const bytes = await readFile(stored)
    const name = 'schema.png'
    await spoilBytes(stored)
    expect(await brokenIn(library)).toBe(`file ${sha256}/${name}`)
    await journey.does(people.coordinator, 'withdraw', {
      number: '1.0',
      kind: 'error',
      reason: 'Une erreur.',
    })
    expect(await brokenIn(library)).toBe(`file ${sha256}/${name}`)
    await rm(stored)
    const verdict = await verifyAudit(library.payload)
    expect(verdict).toMatchObject({ intact: false, broken: `file ${sha256}/${name}` })
    await writeFile(stored, bytes)
    expect(await brokenIn(library)).toBeUndefined()
  })

  it('are missed when their row is gone', async () => {
    const { docs } = await library.payload.db.find<{ id: string; filename: string }>({
      collection: slugs.media,
      where: { sha256: { equals: released.sha256 } },
    })
    const [media] = docs
    if (!media) throw new Error('no media')
    const rename = (filename: string) =>
      library.payload.db.updateOne({ collection: slugs.media, id: media.id, data: { filename } })
    await rename('autre.png')
    expect(await brokenIn(library)).toMatch(/^file /)
    await rename(media.filename)
    expect(await brokenIn(library)).toBeUndefined()
  })
})
