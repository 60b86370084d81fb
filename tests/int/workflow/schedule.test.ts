import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { withClock } from '../../../src/dates/clock'
import { workflowOptions } from '../../../collections/workflowOptions'
import { releaseScheduled } from '../../../src/workflow/service/scheduledRelease'
import { buildPeople, startLibrary, type Library, type People } from '../../helpers'
import { startJourney, type Journey } from './journey'

let library: Library
let people: People

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterAll(() => library.stop())

const planned = '2030-01-01T09:00:00.000Z'

const plan = async (journey: Journey) => {
  await journey.approve()
  const answer = await journey.does(people.editor, 'schedule', { scheduledFor: planned })
  expect(answer.body).toMatchObject({ state: 'scheduled', review: { scheduledFor: planned } })
  return answer.body.review
}

const runJob = (journey: Journey, review: { id: string; round: number }, at = planned) =>
  withClock(
    () => new Date(at),
    () =>
      releaseScheduled(workflowOptions, {
        payload: library.payload,
        input: {
          collection: 'protocols',
          document: journey.id,
          review: review.id,
          round: review.round,
          scheduledFor: planned,
        },
      }),
  )

describe('a planned release', () => {
  it('comes out at its moment, not before, and only once', async () => {
    const journey = await startJourney(library, people)
    const review = await plan(journey)
    expect(await runJob(journey, review, '2029-12-31T09:00:00Z')).toEqual({ released: false })
    expect(await runJob(journey, review)).toEqual({ released: true })
    expect(await runJob(journey, review)).toEqual({ released: false })
    const { body } = await library.v1(`/protocols/${journey.reference}`)
    expect(body).toMatchObject({ number: '1.0', effectiveAt: planned })
  })

  it('waits in the queue with the decision that planned it', async () => {
    const journey = await startJourney(library, people)
    await plan(journey)
    const { docs } = await library.payload.find({ collection: 'payload-jobs', pagination: false })
    const job = docs.find(({ input }) => JSON.stringify(input).includes(journey.id))
    expect(job).toMatchObject({ taskSlug: 'releaseScheduled', waitUntil: planned })
  })

  it('is off when the content is edited, recalled or released early', async () => {
    const edited = await startJourney(library, people)
    const first = await plan(edited)
    await edited.edit(people.author, { summary: 'Changé.' })
    const { body } = await edited.view(people.author)
    expect(body).toMatchObject({ state: 'draft', review: { scheduledFor: null } })
    expect(await runJob(edited, first)).toEqual({ released: false })

    const recalled = await startJourney(library, people)
    const second = await plan(recalled)
    await recalled.does(people.lead, 'recall', { reason: 'Pas encore.' })
    expect(await runJob(recalled, second)).toEqual({ released: false })

    const early = await startJourney(library, people)
    const third = await plan(early)
    await early.does(people.editor, 'release')
    expect(await runJob(early, third)).toEqual({ released: false })
    const { body: history } = await library.v1(`/protocols/${early.reference}/releases`)
    expect(history.total).toBe(1)
  })
})
