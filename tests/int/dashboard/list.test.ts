import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { narrowList } from '../../../src/admin/documentList'
import { readDocumentStatuses, stateCondition } from '../../../src/admin/documentStatus'
import { slugs } from '../../../src/slugs'
import { workflowStates, type WorkflowState } from '../../../src/vocabulary/workflow'
import {
  buildPeople,
  startLibrary,
  type Library,
  type People,
  type TestPerson,
} from '../../helpers'
import { startJourney, type Journey } from '../workflow/journey'
import { requestOf } from './support'

let library: Library
let people: People
let strangers: People
let byState: Record<'approved' | 'changesRequested' | 'draft' | 'edited' | 'inReview', Journey>
let released: Journey
let foreign: Journey

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  strangers = await buildPeople(library, { slug: 'autres', themeCode: 'AGE' })
  const start = () => startJourney(library, people)
  byState = {
    draft: await start(),
    inReview: await start(),
    edited: await start(),
    changesRequested: await start(),
    approved: await start(),
  }
  await byState.inReview.submit()
  await byState.edited.submit()
  await byState.edited.edit(people.author, { title: 'Modifié pendant la relecture' })
  await byState.changesRequested.submit()
  await byState.changesRequested.does(people.reviewer1, 'requestChanges', { comment: 'À revoir' })
  await byState.approved.approve()
  released = await start()
  await released.release()
  foreign = await startJourney(library, strangers)
  await foreign.submit()
})
afterAll(async () => library.stop())

/** The references of a page of the list, as the admin reads it. */
const listed = async (
  person: TestPerson,
  query: Record<string, string>,
  limit = 50,
): Promise<{ references: string[]; total: number }> => {
  const req = await requestOf(library, person, query)
  const where = await narrowList(slugs.protocols)({ req, limit, page: 1, sort: 'reference' })
  const { docs, totalDocs } = await library.payload.find({
    collection: slugs.protocols,
    ...(where && { where }),
    limit,
    sort: 'reference',
    req,
    user: req.user,
    overrideAccess: false,
  })
  return { references: docs.map(({ reference }) => reference), total: totalDocs }
}

describe('the filters of the list', () => {
  it('find each state, a draft being what has no round under way and is not in force as it is', async () => {
    const found = async (state: string) => (await listed(people.author, { state })).references
    expect(await found('inReview')).toEqual([byState.inReview.reference])
    expect(await found('changesRequested')).toEqual([byState.changesRequested.reference])
    expect(await found('approved')).toEqual([byState.approved.reference])
    expect(await found('scheduled')).toEqual([])
    expect(await found('draft')).toEqual([byState.draft.reference, byState.edited.reference].sort())
  })

  it('part what is open between the states, page by page', async () => {
    const all = (await listed(people.coordinator, {})).total
    const counts = await Promise.all(
      workflowStates.codes.map(
        async (state) => (await listed(people.coordinator, { state })).total,
      ),
    )
    // What is in force as it is written waits for nobody.
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all - 1)
    const page = await listed(people.coordinator, { state: 'draft' }, 1)
    expect(page.references).toHaveLength(1)
    expect(page.total).toBe(2)
  })

  it('combine state, group and theme', async () => {
    const narrowed = { state: 'inReview', group: strangers.group.slug, theme: strangers.theme.code }
    expect((await listed(people.coordinator, narrowed)).references).toEqual([foreign.reference])
    const wrongTheme = { ...narrowed, theme: people.theme.code }
    expect((await listed(people.coordinator, wrongTheme)).references).toEqual([])
  })

  it('never show what a person may not read', async () => {
    expect((await listed(people.author, { state: 'inReview' })).references).not.toContain(
      foreign.reference,
    )
    const asked = await listed(people.author, { group: strangers.group.slug })
    expect(asked).toEqual({ references: [], total: 0 })
  })

  it('take an unknown state for none, and an unknown group for an empty one', async () => {
    const all = await listed(people.author, {})
    expect(await listed(people.author, { state: 'publié' })).toEqual(all)
    expect((await listed(people.author, { group: 'inconnu' })).total).toBe(0)
  })
})

describe('the columns of the list', () => {
  it('say the state that the workflow says, and the release in force', async () => {
    const journeys = [...Object.values(byState), released]
    const keys = journeys.map(({ id }) => `${slugs.protocols}/${id}`)
    const standings = await readDocumentStatuses(library.payload, keys)
    for (const journey of journeys) {
      const { body } = await journey.view(people.author)
      const standing = standings.get(`${slugs.protocols}/${journey.id}`)
      expect(standing?.state).toBe(body.state)
      expect(standing?.release?.number).toBe(body.currentRelease?.number)
      expect(standing?.release?.reviewDueAt).toBe(body.currentRelease?.reviewDueAt)
    }
  })

  it('agree with the filter', async () => {
    const states: WorkflowState[] = ['draft', 'inReview', 'approved']
    for (const state of states) {
      const where = await stateCondition(library.payload, { collection: slugs.protocols, state })
      const { docs } = await library.payload.find({ collection: slugs.protocols, where, limit: 50 })
      const keys = docs.map(({ id }) => `${slugs.protocols}/${id}`)
      const standings = await readDocumentStatuses(library.payload, keys)
      expect(keys.length).toBeGreaterThan(0)
      expect([...new Set([...standings.values()].map((standing) => standing.state))]).toEqual([
        state,
      ])
    }
  })
})
