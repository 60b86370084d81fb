import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '../../../src/slugs'
import { buildPeople, startLibrary, type Library, type People } from '../../helpers'
import { unsignedOf } from '../../unit/content/signed/standing'
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

const other = {
  reference: 'PRO-MEOPA-999',
  identifier: 'urn:uuid:00000000-0000-4000-8000-000000000000',
  slug: 'un-autre-groupe',
  code: 'AUTRE',
} as const

type Given = [CollectionSlug, keyof typeof other, () => string]

const given: Given[] = [
  [slugs.protocols, 'reference', () => journey.id],
  [slugs.protocols, 'identifier', () => journey.id],
  [slugs.workingGroups, 'slug', () => people.group.id],
  [slugs.themes, 'code', () => people.theme.id],
]

describe('what every release says, and nobody signs', () => {
  it('is what has that reason not to be signed', () => {
    for (const slug of [slugs.protocols, slugs.workingGroups]) {
      const fields = [...unsignedOf(slug)].filter(([, reason]) => reason === 'identity')
      const tried = given.filter(([collection]) => collection === slug).map(([, name]) => name)
      expect(fields.map(([name]) => name)).toEqual(tried)
    }
  })

  it.each(given)('is given once and stays, whoever writes it (%s, %s)', async (...what) => {
    const [collection, name, id] = what
    const read = async (): Promise<unknown> => {
      const doc: object = await library.payload.findByID({ collection, id: id(), depth: 0 })
      return Reflect.get(doc, name)
    }
    const before = await read()
    expect(before).toEqual(expect.any(String))
    const { author, coordinator, admin } = people
    for (const { email } of [author, coordinator, admin]) {
      const body = { [name]: other[name] }
      await library.api('PATCH', `/${collection}/${id()}`, { as: email, body })
      await library.api('PATCH', `/${collection}?where[id][in][]=${id()}`, { as: email, body })
    }
    await library.payload.update({ collection, id: id(), data: { [name]: other[name] } })
    expect(await read()).toBe(before)
  })
})
