import type { Payload } from 'payload'

import { isRecord } from '../../../src/input/isRecord'
import { slugs } from '../../../src/slugs'

/** The moments that matter most, at which a server can be told to end itself. */
export const killPoints = [
  'before a commit',
  'after a commit',
  'after a file is written',
  'after a job is taken',
] as const

/** One of these moments, or so many calls of the database from now. */
export type KillPoint = (typeof killPoints)[number] | { calls: number }

/** Whether a message names one. */
export const isKillPoint = (value: unknown): value is KillPoint =>
  killPoints.some((point) => point === value) ||
  (isRecord(value) && typeof value['calls'] === 'number')

const die = (): void => {
  process.kill(process.pid, 'SIGKILL')
}

/** Does something before each call of a function of the database. */
const beforeEachCall = (db: Payload['db'], act: () => void): void => {
  for (const name of ['beginTransaction', 'commitTransaction', ...statements]) {
    const call: unknown = Reflect.get(db, name)
    if (typeof call !== 'function') throw new Error(`The database has no ${name}`)
    Reflect.set(db, name, (...given: unknown[]): unknown => {
      act()
      return Reflect.apply(call, db, given)
    })
  }
}

const statements = ['find', 'findOne', 'create', 'updateOne', 'updateMany', 'createVersion']

/** Gives a function that arms a point: the process ends, as if its plug were pulled, when it is next reached. */
export const watchKillPoints = ({ db }: Payload): ((point: KillPoint) => void) => {
  const armed = new Set<KillPoint>()
  let callsLeft = Number.POSITIVE_INFINITY
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
  beforeEachCall(db, () => {
    if (callsLeft <= 0) die()
    callsLeft -= 1
  })
  return (point) => {
    if (typeof point === 'string') armed.add(point)
    else callsLeft = point.calls
  }
}
