import { afterAll, beforeAll, expect, it } from 'vitest'

import { slugs } from '../../../src/slugs'
import { buildPeople, startLibrary, type Library, type People } from '../../helpers'
import { startJourney, type Journey } from '../workflow/journey'

let library: Library
let people: People
let journey: Journey

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  journey = await startJourney(library, people)
})
afterAll(() => library.stop())

type Row = Record<string, unknown> & { id: string }

/** Whether the document is kept as one that says something else than what is in force. */
const isUnreleased = async (): Promise<unknown> => {
  const where = { id: { equals: journey.id } }
  const row = await library.payload.db.findOne<Row>({ collection: slugs.protocols, where })
  return row?.['unreleased']
}

const say = async (summary: string) => {
  expect((await journey.edit(people.author, { summary })).status).toBe(200)
}

const restoreFirst = async () => {
  const { docs } = await library.payload.findVersions({
    collection: slugs.protocols,
    where: { parent: { equals: journey.id } },
    sort: 'createdAt',
    limit: 1,
  })
  const path = `/protocols/versions/${String(docs[0]?.id)}`
  const as = people.author.email
  expect((await library.api('POST', path, { as })).status).toBe(200)
}

it('is known of a document after whatever changes what it says or what is in force', async () => {
  const withdrawn = { number: '2.0', kind: 'obsolete', reason: 'Sans objet.' }
  const back = { number: '2.0', reason: 'À tort.' }
  const steps: [name: string, step: () => Promise<unknown>, unreleased: boolean][] = [
    ['made', () => Promise.resolve(), true],
    ['released', () => journey.release(), false],
    ['edited', () => say('Deuxième édition.'), true],
    ['restored as it is in force', restoreFirst, false],
    ['edited again', () => say('Deuxième édition.'), true],
    ['released again', () => journey.release(), false],
    ['restored as it was before', restoreFirst, true],
    ['written as it is in force', () => say('Deuxième édition.'), false],
    ['withdrawn', () => journey.does(people.coordinator, 'withdraw', withdrawn), true],
    ['reinstated', () => journey.does(people.coordinator, 'reinstate', back), false],
  ]
  for (const [name, step, unreleased] of steps) {
    await step()
    expect(await isUnreleased(), name).toBe(unreleased)
  }
})

it('is nobody’s to read, to write or to ask by', async () => {
  const as = people.author.email
  const { body } = await library.api('PATCH', journey.path, { as, body: { unreleased: true } })
  expect(body.doc).not.toHaveProperty('unreleased')
  expect(await isUnreleased()).toBe(false)
  const asked = await library.api('GET', '/protocols?where[unreleased][equals]=true', { as })
  expect(asked.status).toBe(400)
})
