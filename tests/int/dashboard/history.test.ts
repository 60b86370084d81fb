import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '../../../src/slugs'
import { buildPeople, startLibrary, type Library, type People } from '../../helpers'
import { startJourney, type Journey } from '../workflow/journey'
import { dashboardOf, kindsOf } from './support'

let library: Library
let people: People
let journey: Journey
/** How many events of the log were read. */
let read = 0

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  journey = await startJourney(library, people)
  const { db } = library.payload
  const find = db.find.bind(db)
  db.find = async (asked) => {
    const found = await find<never>(asked)
    if (asked.collection === slugs.auditEvents) read += found.docs.length
    return found
  }
})
afterAll(() => library.stop())

const edit = async (times: number): Promise<void> => {
  for (let at = 0; at < times; at += 1) {
    const summary = `Résumé ${String(at)} de ${String(times)}.`
    expect((await journey.edit(people.author, { summary })).status).toBe(200)
  }
}

const readByDashboard = async (): Promise<number> => {
  read = 0
  await dashboardOf(library, people.author)
  return read
}

describe('the first screen', () => {
  it('reads who wrote what is new in what it shows, however much was written before', async () => {
    await edit(1)
    await journey.release()
    await edit(2)
    const before = await readByDashboard()
    expect(await kindsOf(library, people.author, journey.reference)).toEqual(['drafts'])
    await edit(9)
    await journey.release()
    expect(await readByDashboard()).toBe(0)
    await edit(2)
    // One act more: that of the second release.
    expect(await readByDashboard()).toBe(before + 1)
    expect(await kindsOf(library, people.author, journey.reference)).toEqual(['drafts'])
  })
})
