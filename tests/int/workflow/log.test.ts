import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { buildPeople, startLibrary, type Library, type People } from '../../helpers'
import { startJourney, type Journey } from './journey'

let library: Library
let people: People

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterAll(() => library.stop())

const typesOf = async ({ reference }: Journey): Promise<string[]> => {
  const { body } = await library.api(
    'GET',
    `/audit-events?where[reference][equals]=${reference}&sort=seq&limit=100`,
    { as: people.auditor.email },
  )
  return body.docs.map(({ type, actor }: { type: string; actor: { name: string } }) =>
    [type, actor.name].join(' '),
  )
}

describe('the log of a document', () => {
  it('names each act with who did it, in order', async () => {
    const journey = await startJourney(library, people)
    await journey.edit(people.author, { summary: 'Corrigé.' })
    await journey.submit()
    await journey.does(people.reviewer1, 'verify')
    expect(await typesOf(journey)).toEqual([
      `created ${people.author.name}`,
      `edited ${people.author.name}`,
      `submit ${people.author.name}`,
      `verify ${people.reviewer1.name}`,
    ])
  })

  it('tells of a move to another group and of the trash', async () => {
    const journey = await startJourney(library, people)
    const others = await buildPeople(library, { slug: 'voisins', themeCode: 'CAN' })
    const moved = await journey.edit(people.coordinator, { workingGroup: others.group.id })
    expect(moved.status).toBe(200)
    const trashed = await journey.edit(people.coordinator, { deletedAt: '2026-01-01T00:00:00Z' })
    expect(trashed.status).toBe(200)
    expect((await typesOf(journey)).slice(1)).toEqual([
      `moved ${people.coordinator.name}`,
      `trashed ${people.coordinator.name}`,
    ])
  })

  it('is told of what changed, whatever a save asks to be answered', async () => {
    const others = await buildPeople(library, { slug: 'ailleurs', themeCode: 'URG' })
    const journey = await startJourney(library, people)
    const save = async (query: string, { email: as }: { email: string }, body: object) => {
      const { status } = await library.api('PATCH', `${journey.path}?${query}`, { as, body })
      expect(status).toBe(200)
    }
    const queries = ['select[reference]=true', 'select=%25', '[select][title]=true', '?select=%25']
    for (const query of queries) {
      await save(query, people.author, { keywords: [query] })
    }
    await save('select[title]=true', people.coordinator, { workingGroup: others.group.id })
    expect((await typesOf(journey)).slice(1)).toEqual([
      ...queries.map(() => `edited ${people.author.name}`),
      `moved ${people.coordinator.name}`,
    ])
  })
})
