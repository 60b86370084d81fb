import type { Payload } from 'payload'

import { catchUpHere, createLagLog, freeCursors, runShared, sharedConsumersOf } from '../events'
import { removeLeftovers } from '../files/uploads'
import { deliverMails, forgetOldMails, takeUpMails } from '../mail'
import { passReviewDates, refreshReviewStates } from '../releases'
import { periodically } from './periodically'
import { hasDueJob, hasQueue, patienceWithOthers, releaseAbandonedJobs } from './queue'

export type Jobs = { stop: () => Promise<void> }

const second = 1000
const twoSeconds = 2 * second
const quarterMinute = 15 * second
const minute = 60 * second
const hour = 60 * minute

/** Writes what time has brought into the logs, and brings the public answers up to date with it. */
export const passDates = async (payload: Payload): Promise<void> => {
  if ((await refreshReviewStates(payload)) > 0) await catchUpHere(payload)
  await passReviewDates(payload)
}

/**
 * Runs what has to happen by itself, in this process: the queue (planned releases), dates that pass, what
 * follows from the logs, mails, jobs and files that were left behind. `alone`: no other process works on
 * this database.
 */
export const startJobs = async (payload: Payload, { alone }: { alone: boolean }): Promise<Jobs> => {
  const onError = (error: unknown): void => {
    payload.logger.error({ err: error }, 'A job failed')
  }
  if (alone) {
    await freeCursors(payload)
    await takeUpMails(payload)
  }
  const every = (pause: number, act: () => Promise<unknown>) =>
    periodically(act, { every: pause, onError })
  const running = [
    every(minute, () => passDates(payload)),
    every(hour, () => removeLeftovers(payload)),
    every(second, () => runShared(payload, sharedConsumersOf(payload))),
    every(twoSeconds, () => deliverMails(payload)),
    every(hour, () => forgetOldMails(payload)),
    every(minute, createLagLog(payload)),
  ]
  if (hasQueue(payload)) {
    if (alone) await releaseAbandonedJobs(payload, { silentFor: 0 })
    const takeJobs = async (): Promise<void> => {
      if (await hasDueJob(payload)) await payload.jobs.run({ silent: { info: true, error: false } })
    }
    running.push(every(twoSeconds, takeJobs))
    const giveBack = () => releaseAbandonedJobs(payload, { silentFor: patienceWithOthers })
    if (!alone) running.push(every(quarterMinute, giveBack))
  }
  return {
    stop: async () => {
      await Promise.all(running.map((job) => job.stop()))
      // One that nobody waits for may be under way.
      await deliverMails(payload).catch(onError)
    },
  }
}
