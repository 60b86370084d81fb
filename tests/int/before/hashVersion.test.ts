import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { workflowOptions } from '../../../collections/workflowOptions'
import { verifyAudit } from '../../../src/audit'
import { withClock } from '../../../src/dates/clock'
import { releaseScheduled } from '../../../src/workflow/service/scheduledRelease'
import type { Library, People } from '../../helpers'
import type { Journey } from '../workflow/journey'
import { findJourney, findPeople, type Collection } from './found'
import { startLibraryOfBefore } from './library'

let library: Library
let people: People

beforeAll(async () => {
  library = await startLibraryOfBefore()
  people = await findPeople(library)
})
afterAll(() => library.stop())

const journeyTo = (collection: Collection, reference: string): Promise<Journey> =>
  findJourney(library, people, { collection, reference })

const inForce: [Collection, string][] = [
  ['protocols', 'PRO-MEOPA-001'],
  ['training-modules', 'FOR-MEOPA-001'],
  ['resources', 'RES-MEOPA-001'],
  ['newsletters', 'LET-2026-T1'],
]

// The rows were kept, not the files that releases hold: the log and all rows are looked at before the first of them.
const expectWholeChain = async (): Promise<void> => {
  expect(await verifyAudit(library.payload)).toMatchObject({
    broken: expect.stringMatching(/^file /),
  })
}

describe('a library that was filled before the hash had a version', () => {
  it('has a chain that is whole after it was migrated', async () => {
    await expectWholeChain()
  })

  it.each(inForce)('has nothing to submit where nothing was touched (%s)', async (...which) => {
    const journey = await journeyTo(...which)
    const { body } = await journey.view(people.author)
    expect(body.contentHash).toBe(body.currentRelease.contentHash)
    expect(body.hashes).toContain(body.currentRelease.contentHash)
    const answer = await journey.act(people.author, 'submit', {
      expectedHash: body.contentHash,
      changeType: 'minor',
      changeSummary: 'Rien.',
    })
    expect(answer).toMatchObject({ status: 409, body: { code: 'CONFLICT' } })
  })

  it.each(inForce)('takes a save of what is there for no change (%s)', async (...which) => {
    const journey = await journeyTo(...which)
    const before = (await journey.view(people.author)).body
    const { body } = await library.api('GET', `${journey.path}?depth=0`, {
      as: people.author.email,
    })
    const answer = await journey.edit(people.author, body, {
      'If-Match': `"${String(before.contentHash)}"`,
    })
    expect(answer.status).toBe(200)
    const after = (await journey.view(people.author)).body
    expect(after.contentHash).toBe(before.contentHash)
    expect(after.contributors).toEqual([])
  })

  it('sees an edit that only the new definition sees, and ends the round', async () => {
    const journey = await journeyTo('protocols', 'PRO-MEOPA-004')
    const before = (await journey.view(people.author)).body
    await journey.edit(people.author, { formerReferences: ['ANC-4'] })
    const { body } = await journey.view(people.author)
    expect(body.state).toBe('draft')
    expect(body.contentHash).not.toBe(before.contentHash)
    expect(body.decisions.every((decision: { void: boolean }) => decision.void)).toBe(true)
  })

  it('goes on with the round that was open, by the signatures of before', async () => {
    const journey = await journeyTo('protocols', 'PRO-MEOPA-003')
    const hash = await journey.hash()
    await journey.does(people.reviewer2, 'verify')
    await journey.does(people.approver1, 'approve')
    const { body } = await journey.does(people.editor, 'release')
    expect(body.release).toMatchObject({ number: '1.0', contentHash: hash })
    expect(body.decisions.map((decision: { contentHash: string }) => decision.contentHash)).toEqual(
      [hash, hash, hash],
    )
  })

  it('releases what was approved', async () => {
    const approved: [Collection, string][] = [
      ['protocols', 'PRO-MEOPA-005'],
      ['newsletters', 'LET-2026-T2'],
    ]
    for (const [collection, reference] of approved) {
      const journey = await journeyTo(collection, reference)
      const { body } = await journey.does(people.editor, 'release')
      expect(body.state).toBe('draft')
      expect(body.release.contentHash).toBe(body.contentHash)
    }
    const { body } = await library.v1('/newsletters/LET-2026-T2')
    expect(body.items[0]).toMatchObject({ reference: 'PRO-MEOPA-001', number: '1.0' })
  })

  it('releases what was planned', async () => {
    const journey = await journeyTo('protocols', 'PRO-MEOPA-006')
    const { review } = (await journey.view(people.editor)).body
    const { scheduledFor } = review
    const outcome = await withClock(
      () => new Date(scheduledFor),
      () =>
        releaseScheduled(workflowOptions, {
          payload: library.payload,
          input: {
            collection: 'protocols',
            document: journey.id,
            review: review.id,
            round: review.round,
            scheduledFor,
          },
        }),
    )
    expect(outcome).toEqual({ released: true })
  })

  it('signs a new round by the new definition, and goes by it from then on', async () => {
    const journey = await journeyTo('protocols', 'PRO-MEOPA-008')
    const known = await journey.hash()
    const form = await library.api('GET', `${journey.path}?depth=0`, { as: people.author.email })
    const { body } = await journey.submit()
    expect(body.contentHash).not.toBe(known)
    expect(body.hashes).toEqual([body.contentHash, known])
    // A page that was open before the round still goes by the hash that it was filled from.
    const save = { ...form.body, expectedHash: known }
    expect((await journey.edit(people.author, save)).status).toBe(200)
    expect((await journey.view(people.author)).body.state).toBe('inReview')
    await journey.does(people.reviewer1, 'verify')
    await journey.does(people.reviewer2, 'verify')
    await journey.does(people.approver1, 'approve')
    await journey.edit(people.author, { formerReferences: ['ANC-5'] })
    expect((await journey.view(people.author)).body.state).toBe('draft')
  })

  it('still offers what was refused to its authors', async () => {
    const journey = await journeyTo('protocols', 'PRO-MEOPA-007')
    const { body } = await journey.submit()
    expect(body.state).toBe('inReview')
  })

  it('lets a change of before be submitted as one', async () => {
    const journey = await journeyTo('protocols', 'PRO-MEOPA-002')
    const { body } = await journey.release('minor')
    expect(body.release.number).toBe('1.1')
    await expectWholeChain()
  })
})
