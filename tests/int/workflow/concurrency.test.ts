import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { verifyAudit } from '../../../src/audit'
import { buildPeople, startLibrary, testPassword, type Library, type People } from '../../helpers'
import { startJourney } from './journey'

let library: Library
let people: People

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterAll(() => library.stop())

const twenty = Array.from({ length: 20 }, (_, index) => index)

describe('twenty at once', () => {
  it('release one document: one wins, the others are told the state', async () => {
    const journey = await startJourney(library, people)
    await journey.approve()
    const expectedHash = await journey.hash()
    const answers = await Promise.all(
      twenty.map(() => journey.act(people.editor, 'release', { expectedHash })),
    )
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    expect(statuses.filter((status) => status === 409)).toHaveLength(19)
    const { body } = await library.v1(`/protocols/${journey.reference}/releases`)
    expect(body.total).toBe(1)
  })

  it('sign one approval each person, however often they send it', async () => {
    const journey = await startJourney(library, people)
    await journey.submit()
    await journey.verify()
    const body = { expectedHash: await journey.hash(), password: testPassword }
    const answers = await Promise.all(
      twenty.slice(0, 6).map(() => journey.act(people.approver1, 'approve', body)),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    const { body: view } = await journey.view(people.author)
    expect(
      view.decisions.filter(({ meaning }: { meaning: string }) => meaning === 'approved'),
    ).toHaveLength(1)
  })

  it('edit twenty documents, and the chain still holds', async () => {
    const journeys = await Promise.all(twenty.map(() => startJourney(library, people)))
    const answers = await Promise.all(
      journeys.map((journey) => journey.edit(people.author, { summary: 'Ensemble.' })),
    )
    expect(answers.map(({ status }) => status)).toEqual(twenty.map(() => 200))
    expect(new Set(journeys.map(({ reference }) => reference)).size).toBe(20)
    expect(await verifyAudit(library.payload)).toMatchObject({ intact: true })
  })
})
