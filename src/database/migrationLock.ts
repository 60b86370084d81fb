import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'

import { now } from '../dates/clock'
import { SettingsError } from '../settings'

type Lock = { _id: string; holder: string; until: Date }

const lease = 30_000
const patience = 60_000

const refusal =
  'Une autre migration de cette base est en cours : attendez qu’elle finisse, puis relancez.'

const isDuplicate = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 11000

/**
 * Lets one process at a time migrate a MongoDB database. The lock is a lease: a process that was
 * killed keeps nobody waiting for longer than that.
 */
export const withMongodbLock = async <Result>(
  payload: Payload,
  act: () => Promise<Result>,
): Promise<Result> => {
  const locks = payload.db.connection.collection<Lock>('prototheque-locks')
  const holder = randomUUID()
  const take = async (): Promise<boolean> => {
    const at = now()
    try {
      await locks.updateOne(
        { _id: 'migrate', $or: [{ holder }, { until: { $lt: at } }] },
        { $set: { holder, until: new Date(at.getTime() + lease) } },
        { upsert: true },
      )
      return true
    } catch (error) {
      if (isDuplicate(error)) return false
      throw error
    }
  }

  const deadline = performance.now() + patience
  while (!(await take())) {
    if (performance.now() > deadline) throw new SettingsError(refusal)
    await sleep(500)
  }
  const renewal = setInterval(() => void take().catch(() => false), lease / 3)
  try {
    return await act()
  } finally {
    clearInterval(renewal)
    await locks.deleteOne({ _id: 'migrate', holder })
  }
}
