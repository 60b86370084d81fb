import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { workflowOptions } from '../../../collections/workflowOptions'
import { withClock } from '../../../src/dates/clock'
import { releaseScheduled } from '../../../src/workflow/service/scheduledRelease'
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

const storedOf = async ({ id }: Journey, collection: Collection = 'protocols') =>
  JSON.stringify(await library.payload.db.findOne({ collection, where: { id: { equals: id } } }))

const submit = async (journey: Journey) =>
  journey.act(people.author, 'submit', {
    expectedHash: await journey.hash(),
    changeType: 'minor',
    changeSummary: 'Rien.',
  })

const saveAsItIs = async (journey: Journey) => {
  const { body } = await library.api('GET', `${journey.path}?depth=0`, { as: people.author.email })
  return journey.edit(people.author, body)
}

const released: [string, Collection][] = [
  ['PRO-MEOPA-014', 'protocols'],
  ['FOR-MEOPA-001', 'training-modules'],
  ['RES-MEOPA-001', 'resources'],
  ['LET-2026-T3', 'newsletters'],
]
const pixels = /"colWidths":\[(?:160,240|0\.1,700)\]/

describe('tables in pixels, in a library that was filled before the hash had a version', () => {
  it.each(released)('are no change to submit where nothing was touched (%s)', async (...which) => {
    const journey = await journeyTo(...which)
    expect(await storedOf(journey, which[1])).toMatch(pixels)
    const { body } = await journey.view(people.author)
    expect(body.contentHash).toBe(body.currentRelease.contentHash)
    expect(await submit(journey)).toMatchObject({ status: 409, body: { code: 'CONFLICT' } })
  })

  it.each(released)('are none after a save that makes them percents (%s)', async (...which) => {
    const journey = await journeyTo(...which)
    const before = await journey.hash()
    expect((await saveAsItIs(journey)).status).toBe(200)
    expect(await storedOf(journey, which[1])).not.toMatch(pixels)
    expect(await storedOf(journey, which[1])).not.toMatch(/"direction":"rtl"|"indent":3/)
    const { body } = await journey.view(people.author)
    expect(body).toMatchObject({ contentHash: before, contributors: [], state: 'draft' })
    expect(await submit(journey)).toMatchObject({ status: 409, body: { code: 'CONFLICT' } })
  })

  it('keep their release as it is, byte for byte', async () => {
    const path = '/protocols/PRO-MEOPA-014/releases/1.0'
    const before = (await library.v1(path)).body
    const journey = await journeyTo('PRO-MEOPA-014')
    await saveAsItIs(journey)
    expect((await library.v1(path)).body).toEqual(before)
    expect(before.contentHash).toBe(await journey.hash())
  })

  it('go on in the round that was open, by the signatures of before', async () => {
    const journey = await journeyTo('PRO-MEOPA-010')
    const hash = await journey.hash()
    expect((await saveAsItIs(journey)).status).toBe(200)
    await journey.does(people.reviewer2, 'verify')
    await journey.does(people.approver1, 'approve')
    const { body } = await journey.does(people.editor, 'release')
    expect(body.release).toMatchObject({ number: '1.0', contentHash: hash })
    const signed: { contentHash: string; void: boolean }[] = body.decisions
    expect(signed.map(({ contentHash }) => contentHash)).toEqual([hash, hash, hash])
  })

  it('are approved, and released, as they were verified', async () => {
    const journey = await journeyTo('PRO-MEOPA-011')
    const hash = await journey.hash()
    await journey.does(people.approver1, 'approve')
    const { body } = await journey.does(people.editor, 'release')
    expect(body.release.contentHash).toBe(hash)
    expect(body.contentHash).toBe(hash)
  })

  it('are released as they were approved, their widths as percents', async () => {
    const journey = await journeyTo('PRO-MEOPA-012')
    const { body } = await journey.does(people.editor, 'release')
    expect(body.release.contentHash).toBe(body.contentHash)
    const { sections } = (await library.v1('/protocols/PRO-MEOPA-012')).body
    expect(sections[0].html).toContain('<col width="40%">')
    expect(sections[0].html).not.toMatch(/dir="rtl"|indent/)
    expect(await submit(journey)).toMatchObject({ status: 409, body: { code: 'CONFLICT' } })
  })

  it('come out when they were planned to', async () => {
    const journey = await journeyTo('PRO-MEOPA-013')
    expect((await saveAsItIs(journey)).status).toBe(200)
    const { review, state } = (await journey.view(people.editor)).body
    expect(state).toBe('scheduled')
    const { scheduledFor, id, round } = review
    const outcome = await withClock(
      () => new Date(scheduledFor),
      () =>
        releaseScheduled(workflowOptions, {
          payload: library.payload,
          input: { collection: 'protocols', document: journey.id, review: id, round, scheduledFor },
        }),
    )
    expect(outcome).toEqual({ released: true })
  })

  it('are compared by the older side’s definition, which knows no widths', async () => {
    const journey = await journeyTo('PRO-MEOPA-014')
    const { body } = await library.api('GET', `${journey.path}?depth=0`, {
      as: people.author.email,
    })
    const widened = JSON.parse(
      JSON.stringify(body.sections).replaceAll(/"colWidths":\[[^\]]*\]/g, '"colWidths":[30,70]'),
    )
    expect((await journey.edit(people.author, { sections: widened })).status).toBe(200)
    expect(await storedOf(journey)).toContain('"colWidths":[30,70]')
    expect(await submit(journey)).toMatchObject({ status: 409, body: { code: 'CONFLICT' } })
    await journey.edit(people.author, { title: 'Tableau, publié, au titre changé' })
    expect((await submit(journey)).status).toBe(200)
  })

  it('are released anew by the new definition, which sees their widths', async () => {
    const journey = await journeyTo('PRO-MEOPA-015')
    await journey.release('minor')
    expect(await submit(journey)).toMatchObject({ status: 409, body: { code: 'CONFLICT' } })
    const { body } = await library.api('GET', `${journey.path}?depth=0`, {
      as: people.author.email,
    })
    const widened = JSON.parse(
      JSON.stringify(body.sections).replaceAll(/"colWidths":\[[^\]]*\]/g, '"colWidths":[30,70]'),
    )
    await journey.edit(people.author, { sections: widened })
    expect((await submit(journey)).status).toBe(200)
  })

  it('sign a new round of a draft, whose page was open before', async () => {
    const journey = await journeyTo('PRO-MEOPA-009')
    const known = await journey.hash()
    const { body } = await journey.submit()
    expect(body.hashes).toEqual([body.contentHash, known])
    expect((await saveAsItIs(journey)).status).toBe(200)
    expect((await journey.view(people.author)).body.state).toBe('inReview')
  })
})
