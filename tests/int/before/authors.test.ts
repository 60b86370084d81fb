import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Library, People } from '../../helpers'
import type { Journey } from '../workflow/journey'
import { findJourney, findPeople, type Collection } from './found'
import { startLibraryOfBefore } from './library'

let library: Library
let people: People

beforeAll(async () => {
  library = await startLibraryOfBefore('authors')
  people = await findPeople(library)
})
afterAll(() => library.stop())

const journeyTo = (reference: string, collection: Collection = 'protocols'): Promise<Journey> =>
  findJourney(library, people, { collection, reference })

const contributorsTo = async (journey: Journey): Promise<string[]> => {
  const { body } = await journey.view(people.coordinator)
  return body.contributors.map(({ name }: { name: string }) => name).toSorted()
}

const author = 'Axel Auteur'
const lead = 'Léa Responsable'

describe('who wrote it, in a library that was filled before the log named authors', () => {
  it.each<[string, string, string[], Collection?]>([
    ['a copy', 'PRO-MEOPA-002', [author, lead]],
    ['a copy of a copy', 'PRO-MEOPA-003', [author, lead]],
    ['a copied newsletter, whose issue is another', 'LET-2026-T2', [author, lead], 'newsletters'],
    ['a document that somebody else’s file was put into', 'PRO-MEOPA-005', [author, lead]],
    ['a content that came back', 'PRO-MEOPA-006', [author]],
    ['a file that a release held already', 'PRO-MEOPA-007', [author]],
    ['what was withdrawn for an error', 'PRO-MEOPA-008', [author, lead]],
    ['what nobody copied', 'PRO-MEOPA-001', [author]],
    ['what was released, and not touched since', 'RES-MEOPA-001', [], 'resources'],
  ])('is known of %s', async (_what, reference, expected, collection) => {
    expect(await contributorsTo(await journeyTo(reference, collection))).toEqual(expected)
  })

  it('holds a copy of one’s own text, and a file of one’s own, to be one’s own', async () => {
    const copied = await journeyTo('PRO-MEOPA-002')
    await copied.does(people.reviewer2, 'verify')
    const filed = await journeyTo('PRO-MEOPA-005')
    for (const journey of [copied, filed]) {
      const { body } = await journey.view(people.lead)
      const approve = body.actions.find(({ action }: { action: string }) => action === 'approve')
      expect(approve).toMatchObject({ allowed: false, code: 'SELF_APPROVAL' })
    }
  })

  it('knows a content of before that is typed in again, by the hash that the log has of it', async () => {
    const journey = await journeyTo('PRO-MEOPA-006')
    expect(await contributorsTo(journey)).toEqual([author])
    await journey.edit(people.author, { summary: 'Résumé de la responsable.' })
    expect(await contributorsTo(journey)).toEqual([author, lead])
  })

  it('goes on with a document that was copied from one of before', async () => {
    const origin = await journeyTo('PRO-MEOPA-003')
    const { body } = await library.api('POST', `${origin.path}/duplicate?depth=0`, {
      as: people.lead.email,
      body: {},
    })
    const copy = await journeyTo(String(body.doc.reference))
    expect(await contributorsTo(copy)).toEqual([author, lead])
  })
})
