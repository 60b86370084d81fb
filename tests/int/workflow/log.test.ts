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
    await journey.submit('minor')
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
})
