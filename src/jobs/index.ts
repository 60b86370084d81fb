import type { Payload } from 'payload'

import { refreshReviewStates } from '../releases'
import { refreshPublicStore } from '../publicApi'
import { removeLeftovers } from '../files/uploads'
import { periodically } from './periodically'
import { hasDueJob, hasQueue, patienceWithOthers, releaseAbandonedJobs } from './queue'

export type Jobs = { stop: () => Promise<void> }

const twoSeconds = 2000
const quarterMinute = 15_000
const minute = 60_000
const hour = 60 * minute

/** Brings review states up to date, and the public answers with them. */
const passReviewDates = async (payload: Payload): Promise<void> => {
  if ((await refreshReviewStates(payload)) > 0) await refreshPublicStore(payload)
}

/**
 * Runs what has to happen by itself, in this process: the queue (planned releases), review dates that
 * pass, jobs and files that were left behind. `alone`: no other process works on this database.
 */
export const startJobs = async (payload: Payload, { alone }: { alone: boolean }): Promise<Jobs> => {
  const onError = (error: unknown): void => {
    payload.logger.error({ err: error }, 'A job failed')
  }
  const running = [
    periodically(() => passReviewDates(payload), { every: minute, onError }),
    periodically(() => removeLeftovers(payload), { every: hour, onError }),
  ]
  if (hasQueue(payload)) {
    if (alone) await releaseAbandonedJobs(payload, { silentFor: 0 })
    const takeJobs = async (): Promise<void> => {
      if (await hasDueJob(payload)) await payload.jobs.run({ silent: { info: true, error: false } })
    }
    running.push(periodically(takeJobs, { every: twoSeconds, onError }))
    const giveBack = () => releaseAbandonedJobs(payload, { silentFor: patienceWithOthers })
    if (!alone) running.push(periodically(giveBack, { every: quarterMinute, onError }))
  }
  return {
    stop: async () => {
      await Promise.all(running.map((job) => job.stop()))
    },
  }
}
