import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '../../../src/slugs'
import { buildPeople, startLibrary, type Library, type People } from '../../helpers'
import { startJourney, type Journey } from './journey'

let library: Library
let people: People
let journey: Journey

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  journey = await startJourney(library, people)
})
afterAll(async () => library.stop())

/** What the form of the admin is filled from. */
const formOf = async () =>
  library.payload.findByID({ collection: slugs.protocols, id: journey.id, depth: 0 })

describe('a form that says what it was filled from', () => {
  it('is saved, and goes on from what it saved', async () => {
    const { expectedHash } = await formOf()
    expect(expectedHash).toBe(await journey.hash())
    const first = await journey.edit(people.author, { title: 'Un', expectedHash })
    expect(first.status).toBe(200)
    expect(first.body.doc.expectedHash).toBe(await journey.hash())
    const next = { title: 'Deux', expectedHash: first.body.doc.expectedHash }
    expect((await journey.edit(people.author, next)).status).toBe(200)
  })

  it('is refused once somebody else has saved, and told who it was', async () => {
    const { expectedHash } = await formOf()
    expect((await journey.edit(people.lead, { title: 'Le sien' })).status).toBe(200)
    const refused = await journey.edit(people.author, { title: 'Le mien', expectedHash })
    expect(refused.status).toBe(409)
    expect(refused.body.code).toBe('STALE_CONTENT')
    expect(refused.body.errors[0].message).toContain(people.lead.name)
    expect((await formOf()).title).toBe('Le sien')
  })

  it('is not what a client sends that gives a whole document back', async () => {
    const { body } = await library.api('GET', `${journey.path}?depth=0`, {
      as: people.author.email,
    })
    expect(body).not.toHaveProperty('expectedHash')
    await journey.edit(people.lead, { title: 'Entre-temps' })
    expect((await journey.edit(people.author, { ...body, title: 'Tout' })).status).toBe(200)
  })

  it('is told the moment of its own save, and no later one', async () => {
    const { body } = await journey.edit(people.author, { title: 'À l’heure' })
    expect(body.doc.updatedAt).toBe((await formOf()).updatedAt)
  })
})

describe('the lock of a document', () => {
  const lock = async () => {
    const { docs } = await library.payload.find({ collection: 'payload-locked-documents' })
    return docs[0]?.id
  }
  const takeOver = async (as: { email: string }, user: { id: string }, rest: object = {}) =>
    library.api('PATCH', `/payload-locked-documents/${await lock()}`, {
      as: as.email,
      body: { user: { relationTo: 'users', value: user.id }, ...rest },
    })

  it('keeps others from saving, in words that say what to do', async () => {
    await library.api('POST', '/payload-locked-documents', {
      as: people.author.email,
      body: {
        document: { relationTo: 'protocols', value: journey.id },
        user: { relationTo: 'users', value: people.author.id },
      },
    })
    const refused = await journey.edit(people.lead, { title: 'Par-dessus' })
    expect(refused.status).toBe(409)
    expect(refused.body.code).toBe('CONFLICT')
    expect(refused.body.errors[0].message).toMatch(/Quelqu’un d’autre modifie ce document/)
  })

  it('is taken over by who may edit the document, in the own name only', async () => {
    const document = { relationTo: 'protocols', value: journey.id }
    expect((await takeOver(people.reviewer1, people.reviewer1)).status).toBe(403)
    expect((await takeOver(people.lead, people.author)).status).toBe(403)
    expect((await takeOver(people.lead, people.lead, { document })).status).toBe(403)
    expect((await takeOver(people.lead, people.lead)).status).toBe(200)
    expect((await journey.edit(people.lead, { title: 'Après' })).status).toBe(200)
  })
})

describe('the view of the workflow', () => {
  it('says who is awaited with profession, who changed the text last, and what may be chosen', async () => {
    const { body } = await journey.view(people.author)
    expect(body.lastChange).toMatchObject({ name: people.lead.name })
    expect(body.awaited.people).toContainEqual({
      name: people.author.name,
      profession: 'nurse',
      as: 'author',
    })
    expect(body.choices).toEqual({
      assignAs: [],
      withdrawalKinds: [],
      releaseNumber: false,
      passFigures: false,
    })
    await journey.submit()
    const { awaited } = (await journey.view(people.author)).body
    expect(awaited.reviews).toBe(2)
    const names = awaited.people.map(({ name }: { name: string }) => name)
    expect(names).toContain(people.reviewer1.name)
    expect(names).not.toContain(people.lead.name)
  })
})
