import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { buildPeople, startLibrary, type Library, type People } from '../../helpers'
import { startJourney } from './journey'

let library: Library
let people: People

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterAll(() => library.stop())

const meanings = (body: { decisions: { meaning: string; void: boolean }[] }) =>
  body.decisions.map(({ meaning, void: isVoid }) => `${meaning}${isVoid ? ' (void)' : ''}`)

describe('a review', () => {
  it('goes from draft to approved by two reviewers and a physician', async () => {
    const journey = await startJourney(library, people)
    expect((await journey.view(people.author)).body).toMatchObject({
      state: 'draft',
      review: null,
      decisions: [],
      contributors: [{ name: people.author.name }],
      currentRelease: null,
      missing: [],
    })
    const submitted = await journey.submit()
    expect(submitted.body).toMatchObject({
      state: 'inReview',
      review: { round: 1, changeType: 'major', rules: { minReviews: 2 } },
    })
    expect((await journey.does(people.reviewer1, 'verify')).body.state).toBe('inReview')
    expect((await journey.does(people.reviewer2, 'verify')).body.state).toBe('inApproval')
    const manager = await journey.does(people.approver2, 'approve')
    expect(manager.body.state, 'a manager alone does not approve a nurse protocol').toBe(
      'inApproval',
    )
    const physician = await journey.does(people.approver1, 'approve', { comment: 'Bon texte.' })
    expect(physician.body.state).toBe('approved')
    expect(meanings(physician.body)).toEqual(['verified', 'verified', 'approved', 'approved'])
    expect(physician.body.decisions.at(-1)).toMatchObject({
      name: people.approver1.name,
      profession: 'physician',
      role: 'approver',
      comment: 'Bon texte.',
      contentHash: physician.body.contentHash,
    })
  })

  it('takes one reviewer for a minor change', async () => {
    const journey = await startJourney(library, people)
    await journey.release()
    await journey.edit(people.author, { keywords: ['douleur', 'soins'] })
    await journey.submit('minor')
    expect((await journey.does(people.reviewer1, 'verify')).body.state).toBe('inApproval')
  })

  it.each(['inReview', 'inApproval', 'approved'] as const)(
    'ends its round when the content is edited %s: draft again, decisions void',
    async (state) => {
      const journey = await startJourney(library, people)
      await journey.submit()
      await journey.does(people.reviewer1, 'verify')
      if (state !== 'inReview') await journey.does(people.reviewer2, 'verify')
      if (state === 'approved') await journey.does(people.approver1, 'approve')
      expect((await journey.view(people.author)).body.state).toBe(state)
      await journey.edit(people.author, { summary: 'Un autre résumé.' })
      const { body } = await journey.view(people.author)
      expect(body.state).toBe('draft')
      expect(body.review.round).toBe(1)
      expect(body.decisions.every((decision: { void: boolean }) => decision.void)).toBe(true)
      const again = await journey.submit()
      expect(again.body.review.round).toBe(2)
      expect((await journey.does(people.reviewer1, 'verify')).body.state).toBe('inReview')
    },
  )

  it('is left alone by a save that changes no content', async () => {
    const journey = await startJourney(library, people)
    await journey.submit()
    await journey.does(people.reviewer1, 'verify')
    const { body: before } = await journey.view(people.author)
    const { body: doc } = await library.api('GET', `${journey.path}?depth=0`, {
      as: people.author.email,
    })
    const saved = await journey.edit(people.author, {
      title: doc.title,
      sections: doc.sections,
      themes: doc.themes,
    })
    expect(saved.status).toBe(200)
    const { body } = await journey.view(people.author)
    expect(body).toEqual(before)
  })

  it('goes back to its author when changes are requested, and through a new round', async () => {
    const journey = await startJourney(library, people)
    await journey.submit()
    await journey.does(people.reviewer1, 'verify')
    const asked = await journey.does(people.reviewer2, 'requestChanges', { comment: 'À préciser.' })
    expect(asked.body.state).toBe('changesRequested')
    expect(meanings(asked.body)).toEqual(['verified (void)', 'changesRequested'])
    const again = await journey.submit()
    expect(again.body).toMatchObject({ state: 'inReview', review: { round: 2 } })
    expect(meanings(again.body)).toEqual(['verified (void)', 'changesRequested (void)'])
  })

  it('ends without a release when it is recalled or refused', async () => {
    const recalled = await startJourney(library, people)
    await recalled.submit()
    const back = await recalled.does(people.author, 'recall', { reason: 'Trop tôt.' })
    expect(back.body).toMatchObject({ state: 'draft', review: null, currentRelease: null })
    const refused = await startJourney(library, people)
    await refused.submit()
    await refused.verify()
    const no = await refused.does(people.approver1, 'refuse', { reason: 'Hors sujet.' })
    expect(no.body).toMatchObject({ state: 'draft', review: null, currentRelease: null })
    expect(meanings(no.body)).toEqual(['verified', 'verified', 'refused'])
  })

  it('lets a person named for it read, verify and ask, in this review only', async () => {
    const others = await buildPeople(library, { slug: 'autres', themeCode: 'CAN' })
    const journey = await startJourney(library, people)
    expect((await journey.view(others.reviewer1)).status).toBe(404)
    await journey.submit()
    const named = await journey.does(people.lead, 'assign', {
      assignees: [{ email: others.reviewer1.email, as: 'reviewer' }],
    })
    expect(named.body.review.assignees).toEqual([{ name: others.reviewer1.name, as: 'reviewer' }])
    expect((await journey.view(others.reviewer1)).status).toBe(200)
    const verified = await journey.does(others.reviewer1, 'verify')
    expect(verified.body.decisions[0]).toMatchObject({ role: 'reviewer', meaning: 'verified' })
    await journey.does(people.reviewer1, 'verify')
    await journey.does(people.approver1, 'refuse', { reason: 'Non.' })
    expect((await journey.view(others.reviewer1)).status).toBe(404)
  })

  it('is approved by override with the reason on the release, a physician still signing', async () => {
    const journey = await startJourney(library, people)
    await journey.submit()
    const overridden = await journey.does(people.coordinator, 'override', { reason: 'Rupture.' })
    expect(overridden.body.state).toBe('inApproval')
    await journey.does(people.approver1, 'approve')
    const released = await journey.does(people.coordinator, 'release', { number: '3.0' })
    expect(released.body.release).toMatchObject({
      number: '3.0',
      override: { name: people.coordinator.name, reason: 'Rupture.' },
    })
    const { effectiveAt, reviewDueAt } = released.body.release
    expect(Date.parse(reviewDueAt) - Date.parse(effectiveAt)).toBe(30 * 86_400_000)
  })

  it('approves at once by override what needs no physician', async () => {
    const journey = await startJourney(library, people, { nurseProtocol: false })
    await journey.submit()
    const overridden = await journey.does(people.coordinator, 'override', { reason: 'Rupture.' })
    expect(overridden.body.state).toBe('approved')
  })
})
