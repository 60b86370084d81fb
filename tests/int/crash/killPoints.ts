import type { Payload } from 'payload'

import { slugs } from '../../../src/slugs'

/** The moments at which a server can be told to end itself, beside any other. */
export const killPoints = [
  'before a commit',
  'after a commit',
  'after a file is written',
  'after a job is taken',
] as const

export type KillPoint = (typeof killPoints)[number]

/** Whether a message names one. */
export const isKillPoint = (value: unknown): value is KillPoint =>
  killPoints.some((point) => point === value)

const die = (): void => {
  process.kill(process.pid, 'SIGKILL')
}

/** Gives a function that arms a point: the process ends, as if its plug were pulled, when it is next reached. */
export const watchKillPoints = ({ db }: Payload): ((point: KillPoint) => void) => {
  const armed = new Set<KillPoint>()
  const reach = (point: KillPoint): void => {
    if (armed.has(point)) die()
  }

  const { commitTransaction, create, updateJobs } = db
  db.commitTransaction = async (id) => {
    reach('before a commit')
    await commitTransaction.call(db, id)
    reach('after a commit')
  }
  db.create = (args) => {
    // Payload writes a file to its place, then its row.
    if (args.collection === slugs.media) reach('after a file is written')
    return create.call(db, args)
  }
  db.updateJobs = async (args) => {
    const jobs = await updateJobs.call(db, args)
    if (jobs !== null && jobs.length > 0) reach('after a job is taken')
    return jobs
  }
  return (point) => void armed.add(point)
}
