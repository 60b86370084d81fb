import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { now, withClock } from '../../src/dates/clock'
import { hasDueJob, releaseAbandonedJobs } from '../../src/jobs/queue'
import { startJobs } from '../../src/jobs'
import { refreshReviewStates } from '../../src/releases'
import { catchUpHere } from '../../src/events'
import { startLibrary, type Library } from '../helpers'
import { until } from '../helpers/until'
import { createReleaseRow } from './publicApi/releaseRows'

const jobs = 'payload-jobs'

let library: Library
beforeAll(async () => {
  library = await startLibrary()
})
afterAll(() => library.stop())

/** A planned release whose document is gone: it does nothing, and is done. */
const queue = (waitUntil?: Date) =>
  library.payload.jobs.queue({
    task: 'releaseScheduled',
    input: {
      collection: 'nothing',
      document: 'x',
      review: 'x',
      round: 1,
      scheduledFor: '2026-01-01T00:00:00.000Z',
    },
    ...(waitUntil && { waitUntil }),
  })

const remaining = async (): Promise<number> => {
  const { totalDocs } = await library.payload.count({
    collection: jobs,
    where: { and: [{ completedAt: { exists: false } }, { hasError: { not_equals: true } }] },
    overrideAccess: true,
  })
  return totalDocs
}

describe('the queue', () => {
  it('runs what is due, leaves what is not, and takes up what a killed process had begun', async () => {
    const { payload } = library
    expect(await hasDueJob(payload)).toBe(false)
    const tomorrow = new Date(Date.parse('2099-01-01T00:00:00.000Z'))
    await queue(tomorrow)
    expect(await hasDueJob(payload)).toBe(false)
    const { id } = await queue()
    await payload.db.updateOne({ collection: jobs, id, data: { processing: true } })
    expect(await hasDueJob(payload)).toBe(false)
    await releaseAbandonedJobs(payload, { silentFor: 60_000 })
    expect(await hasDueJob(payload)).toBe(false)
    const running = await startJobs(payload, { alone: true })
    await until(remaining).toBe(1)
    await running.stop()
  })
})

describe('review dates that pass', () => {
  it('show at /v1 as a change, once', async () => {
    const { payload } = library
    const today = now()
    const daysOn = (days: number) => new Date(today.getTime() + days * 86_400_000)
    const reviewDueAt = daysOn(30).toISOString()
    await createReleaseRow(payload, 'protocol', { reference: 'PRO-MEOPA-001', reviewDueAt })
    const read = async () => {
      const { items } = (await library.v1('/changes')).body
      return items.map(({ type }: { type: string }) => type)
    }
    expect(await read()).toEqual([])
    await withClock(
      () => daysOn(-100),
      async () => {
        expect(await refreshReviewStates(payload)).toBe(0)
      },
    )
    await withClock(
      () => today,
      async () => {
        expect(await refreshReviewStates(payload)).toBe(1)
        expect(await refreshReviewStates(payload)).toBe(0)
        await catchUpHere(payload)
      },
    )
    expect(await read()).toEqual(['reviewState'])
    expect((await library.v1('/protocols/PRO-MEOPA-001')).body.reviewState).toBe('due')
    expect((await library.v1('/protocols?reviewState=due')).body.total).toBe(1)
  })
})
