import type { Payload } from 'payload'

import { now } from '../dates/clock'

const jobsCollection = 'payload-jobs'
const minute = 60_000

/** Whether there is a queue: Payload makes none for a library without tasks. */
export const hasQueue = (payload: Payload): boolean =>
  Object.hasOwn(payload.collections, jobsCollection)

/** Whether a job waits. Asking is cheap; taking one is a write, even when there is none. */
export const hasDueJob = async (payload: Payload): Promise<boolean> => {
  const { docs } = await payload.find({
    collection: jobsCollection,
    where: {
      and: [
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
        { processing: { equals: false } },
        {
          or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than: now().toISOString() } }],
        },
      ],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.length > 0
}

/**
 * Gives back jobs that a killed process had taken: Payload would never take them again. Alone on its
 * database, a process knows at start that nobody else works; among several it waits until a job has
 * been silent for long.
 */
export const releaseAbandonedJobs = async (
  payload: Payload,
  { silentFor }: { silentFor: number },
): Promise<void> => {
  const before = new Date(now().getTime() - silentFor).toISOString()
  await payload.db.updateMany({
    collection: jobsCollection,
    where: {
      and: [
        { processing: { equals: true } },
        ...(silentFor > 0 ? [{ updatedAt: { less_than: before } }] : []),
      ],
    },
    data: { processing: false },
  })
}

/**
 * How long a job may say nothing before another process takes it for abandoned. Each is one transaction,
 * a matter of seconds, and safe to run twice: a planned release must not wait long for a restart.
 */
export const patienceWithOthers = minute
