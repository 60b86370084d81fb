import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { buildPeople, buildProtocol, startLibrary, type Library, type People } from '../../helpers'
import { startJourney } from '../workflow/journey'

let library: Library
let people: People

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterAll(() => library.stop())

const releasedWith = async (formerReferences: string[]) => {
  const journey = await startJourney(library, people, { formerReferences })
  await journey.release()
  return journey
}

/** The document that an address ends at; null when it is unknown. */
const leadsTo = async (reference: string): Promise<unknown> => {
  const { status, body } = await library.v1(`/protocols/${encodeURIComponent(reference)}`)
  return status === 404 ? null : body.reference
}

describe('a former reference', () => {
  it('is signed: who changes it ends the round', async () => {
    const journey = await startJourney(library, people)
    await journey.submit()
    const before = await journey.hash()
    await journey.edit(people.author, { formerReferences: ['ANC-1'] })
    const { body } = await journey.view(people.author)
    expect(body.state).toBe('draft')
    expect(body.contentHash).not.toBe(before)
  })

  it('leads to the document that had it on paper', async () => {
    const { reference } = await releasedWith(['Papier 12'])
    expect(await leadsTo('Papier 12')).toBe(reference)
  })

  it('leads nowhere when a document has that reference, released or not, even in the trash', async () => {
    const draft = await buildProtocol(library, people)
    const trashed = await buildProtocol(library, people)
    await library.api('DELETE', `/protocols/${trashed.id}`, { as: people.author.email })
    await library.api('PATCH', `/protocols/${trashed.id}`, {
      as: people.author.email,
      body: { deletedAt: new Date(0).toISOString() },
    })
    const { reference } = await releasedWith([draft.reference, trashed.reference, 'Papier 13'])
    expect(await leadsTo(draft.reference)).toBeNull()
    expect(await leadsTo(trashed.reference)).toBeNull()
    expect(await leadsTo('Papier 13')).toBe(reference)
  })

  it('leads nowhere from the moment that a document is given it', async () => {
    const { reference } = await buildProtocol(library, people)
    const next = reference.replace(/\d+$/, (number) => String(Number(number) + 2).padStart(3, '0'))
    const holder = await releasedWith([next])
    expect(await leadsTo(next)).toBe(holder.reference)
    expect((await buildProtocol(library, people)).reference).toBe(next)
    expect(await leadsTo(next)).toBeNull()
  })

  it('leads nowhere when two documents claim it', async () => {
    const first = await releasedWith(['Papier 14'])
    expect(await leadsTo('Papier 14')).toBe(first.reference)
    const other = await releasedWith(['Papier 14'])
    expect(await leadsTo('Papier 14')).toBeNull()
    await other.does(people.coordinator, 'withdraw', {
      number: '1.0',
      kind: 'obsolete',
      reason: 'Plus utile.',
    })
    expect(await leadsTo('Papier 14')).toBe(first.reference)
  })

  it.each([
    ['formerReferences', [{ reference: 'X' }]],
    ['formerReferences', [['X']]],
    ['formerReferences', 'X'],
    ['keywords', [{ word: 'X' }]],
    ['keywords', [null]],
  ])('is a text, and nothing else (%s: %j)', async (name, value) => {
    const { id } = await buildProtocol(library, people)
    const answer = await library.api('PATCH', `/protocols/${id}`, {
      as: people.author.email,
      body: { [name]: value },
    })
    expect(answer.status).toBe(400)
    expect(answer.body.code).toMatch(/^INVALID_(BODY|PARAMETER)$/)
  })
})
