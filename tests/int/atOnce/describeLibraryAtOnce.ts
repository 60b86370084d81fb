import { describe, expect, test } from 'vitest'

import { slugs } from '../../../src/slugs'
import { protocolBody } from '../../helpers'
import { startJourney } from '../workflow/journey'
import { tally } from './crowd'
import { ledgerOf } from './ledger'
import { crowdOf, oneOf, upTo, wordFile, type Scene } from './scene'

const numberOf = (reference: string): number => Number(reference.split('-').at(-1))

const create = ({ library, people }: Scene, as: string, title: string) =>
  library.api('POST', `/${slugs.protocols}`, { as, body: protocolBody(people, { title }) })

const describeCreation = (scene: () => Scene): void => {
  test('create many documents: as many references in a row, none twice, each with its event', async () => {
    const before = await scene().library.payload.count({ collection: slugs.protocols })
    const answers = await scene().crowd.all(
      upTo(crowdOf.edits).map(
        (index) => () => create(scene(), oneOf(scene(), index).email, `Titre ${String(index)}`),
      ),
    )
    expect(tally(answers)).toEqual({ '201': crowdOf.edits })
    const docs = answers.map(({ body }) => body.doc)
    const numbers = docs.map(({ reference }) => numberOf(reference)).sort((a, b) => a - b)
    expect(numbers).toEqual(upTo(crowdOf.edits).map((index) => index + (numbers[0] ?? 0)))
    expect(new Set(docs.map(({ identifier }) => identifier)).size).toBe(crowdOf.edits)
    const after = await scene().library.payload.count({ collection: slugs.protocols })
    expect(after.totalDocs - before.totalDocs).toBe(crowdOf.edits)
    const ids: string[] = docs.map(({ id }) => id)
    const keys = ids.map((id) => `${slugs.protocols}/${id}`)
    const events = await scene().library.payload.find({
      collection: slugs.auditEvents,
      where: { documentKey: { in: keys } },
      pagination: false,
    })
    expect(events.docs.map(({ documentKey }) => documentKey).sort()).toEqual(keys.sort())
    expect(new Set(events.docs.map(({ type }) => type))).toEqual(new Set(['created']))
    const versions = await scene().library.payload.countVersions({
      collection: slugs.protocols,
      where: { parent: { in: ids } },
    })
    expect(versions.totalDocs).toBe(crowdOf.edits)
  })

  test('create one issue of the newsletter: there is one', async () => {
    const { people, library, crowd } = scene()
    const body = {
      title: 'La lettre',
      workingGroup: people.group.id,
      year: 2026,
      issue: 'T1',
    }
    const answers = await crowd.all(
      scene().many.map(
        ({ email }) =>
          () =>
            library.api('POST', `/${slugs.newsletters}`, { as: email, body }),
      ),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(crowdOf.people - 1)
    expect((await library.payload.count({ collection: slugs.newsletters })).totalDocs).toBe(1)
  })

  test('send one demand many times under one key: it is done once, everybody gets its answer', async () => {
    const { people, library, crowd } = scene()
    const body = protocolBody(people, { title: 'Une seule fois' })
    const headers = { 'Idempotency-Key': 'plusieurs-fois' }
    const answers = await crowd.all(
      upTo(crowdOf.people).map(
        () => () =>
          library.api('POST', `/${slugs.protocols}`, { as: people.author.email, body, headers }),
      ),
    )
    expect(tally(answers)).toEqual({ '201': crowdOf.people })
    expect(new Set(answers.map((answer) => answer.body.doc.id)).size).toBe(1)
    const where = { title: { equals: 'Une seule fois' } }
    expect((await library.payload.count({ collection: slugs.protocols, where })).totalDocs).toBe(1)
  })
}

const describeRelease = (scene: () => Scene): void => {
  test('release two documents while a third imports a Word file: all of it is done, none of it mixed', async () => {
    const { library, people, crowd } = scene()
    const [first, second] = [
      await startJourney(library, people),
      await startJourney(library, people),
    ]
    for (const journey of [first, second]) await journey.approve()
    const hashes = [await first.hash(), await second.hash()]
    const importing = wordFile(scene(), { title: 'Importé pendant ce temps', as: people.author })
    const answers = await crowd.all([
      () => first.act(people.editor, 'release', { expectedHash: hashes[0] }),
      () => library.api('POST', `/${slugs.protocols}/import`, importing),
      () => second.act(people.coordinator, 'release', { expectedHash: hashes[1] }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 201, 200])
    for (const [index, journey] of [first, second].entries()) {
      const { releases, changes } = await ledgerOf(library, journey)
      expect(releases.map(({ number, contentHash }) => [number, contentHash])).toEqual([
        ['1.0', hashes[index]],
      ])
      expect(changes).toEqual(['released'])
      expect((await library.v1(`/protocols/${journey.reference}`)).body.contentHash).toBe(
        hashes[index],
      )
    }
    const imported = answers[1]?.body.doc
    expect((await ledgerOf(library, imported)).events).toEqual(['created'])
    const where = { usedBy: { equals: `${slugs.protocols}/${String(imported.id)}` } }
    const media = await library.payload.count({ collection: slugs.media, where })
    expect(media.totalDocs).toBe(1)
  })

  test('release a document while another imports into it: what is released is what was approved', async () => {
    const { library, people, crowd } = scene()
    const journey = await startJourney(library, people)
    await journey.approve()
    const expectedHash = await journey.hash()
    const importing = wordFile(scene(), { title: 'Importé par-dessus', as: people.author })
    const [released, imported] = await crowd.all([
      () => journey.act(people.editor, 'release', { expectedHash }),
      () => library.api('POST', `${journey.path}/import`, importing),
    ])
    expect([200, 409]).toContain(released?.status)
    expect(imported?.status).toBe(200)
    const { releases, events } = await ledgerOf(library, journey)
    const hashes = releases.map(({ contentHash }) => contentHash)
    expect(hashes).toEqual(released?.status === 200 ? [expectedHash] : [])
    expect(events.filter((type) => type === 'edited')).toHaveLength(1)
    expect(await journey.hash()).not.toBe(expectedHash)
  })
}

/** Many people, many documents. */
export const describeLibraryAtOnce = (scene: () => Scene): void => {
  describe('many people at one library', () => {
    describeCreation(scene)
    describeRelease(scene)
  })
}
