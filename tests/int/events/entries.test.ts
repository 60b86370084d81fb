import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { now, withClock } from '../../../src/dates/clock'
import { passReviewDates } from '../../../src/releases'
import { slugs } from '../../../src/slugs'
import { buildPeople, buildProtocol, startLibrary, type Library, type People } from '../../helpers'
import { createReleaseRow } from '../publicApi/releaseRows'

let library: Library
let people: People
beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterAll(() => library.stop())

const eventsOf = async (type: string) => {
  const { docs } = await library.payload.find({
    collection: slugs.auditEvents,
    where: { type: { equals: type } },
    sort: 'seq',
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

describe('a comment', () => {
  it('is an event of the log, with who wrote it and where, and without its words', async () => {
    const { id, reference } = await buildProtocol(library, people)
    const comment = (as: string) =>
      library.api('POST', '/comments', {
        as,
        body: { document: { relationTo: 'protocols', value: id }, text: 'Un mot secret.' },
      })
    const { body, status } = await comment(people.reviewer1.email)
    expect(status).toBe(201)
    expect((await comment(people.auditor.email)).status).toBe(403)
    const events = await eventsOf('commented')
    expect(events).toMatchObject([
      {
        actor: { user: people.reviewer1.id, name: people.reviewer1.name },
        documentKey: `protocols/${id}`,
        reference,
        data: { comment: body.doc.id, section: null, round: null },
      },
    ])
    expect(JSON.stringify(events)).not.toContain('secret')
  })
})

describe('a review date', () => {
  const day = 86_400_000
  const today = now().getTime()
  const pass = (days: number): Promise<number> =>
    withClock(
      () => new Date(today + days * day),
      () => passReviewDates(library.payload),
    )
  const told = async () => (await eventsOf('reviewDate')).map(({ data }) => data)

  it('is told of at each stage, once, whoever looks and however often', async () => {
    const reviewDueAt = new Date(today + 100 * day).toISOString()
    const documentKey = 'protocols/examiné'
    const row = { reference: 'PRO-MEOPA-009', documentKey, reviewDueAt }
    await createReleaseRow(library.payload, 'protocol', row)
    expect(await pass(9)).toBe(0)
    const both = await Promise.all([pass(10), pass(10)])
    expect(both.toSorted()).toEqual([0, 1])
    expect(await pass(39)).toBe(0)
    expect(await pass(40)).toBe(1)
    // Asleep for 70 days: what was missed is not told of late.
    expect(await pass(110)).toBe(1)
    expect(await pass(400)).toBe(0)
    expect(await told()).toEqual(
      [90, 60, 0].map((daysLeft) => ({ number: '1.0', reviewDueAt, daysLeft })),
    )
  })

  it('is not told of again for a minor release that has the same', async () => {
    const reviewDueAt = new Date(today + 100 * day).toISOString()
    const documentKey = 'protocols/examiné'
    const row = { reference: 'PRO-MEOPA-010', number: '1.1', documentKey, reviewDueAt }
    await createReleaseRow(library.payload, 'protocol', row)
    expect(await pass(110)).toBe(0)
    const moved = new Date(today + 465 * day).toISOString()
    const next = { reference: 'PRO-MEOPA-011', number: '2.0', documentKey, reviewDueAt: moved }
    await createReleaseRow(library.payload, 'protocol', next)
    expect(await pass(466)).toBe(1)
  })
})
