import { now, withClock } from '../../../../src/dates/clock'
import { runShared } from '../../../../src/events'
import { readHeads } from '../../../../src/events/logs'
import { slugs } from '../../../../src/slugs'
import { range, recorder, type Recorder } from '../../events/stage'
import { mustEqual } from '../failure'
import type { World } from '../world'

/** What a consumer of each log did: one effect an entry. */
type Following = { consumer: Recorder; begun: number; effects: number[] }
export type Followed = readonly Following[]

/** Fails at every fifth entry the first time that it is given it, as what is away for a moment does. */
const begin = (log: Recorder['log'], begun: number): Following => {
  const consumer = recorder('now')
  const effects: number[] = []
  const stumbled = new Set<number>()
  consumer.log = log
  consumer.act = ({ seq }) => {
    if (seq % 5 === 0 && !stumbled.has(seq)) {
      stumbled.add(seq)
      return Promise.reject(new Error('not yet'))
    }
    effects.push(seq)
    return Promise.resolve()
  }
  return { consumer, begun, effects }
}

const run = ({ library }: World, followed: Followed): Promise<void> =>
  runShared(
    library.payload,
    followed.map(({ consumer }) => consumer),
  )

/** Follows both logs from here on. */
export const beginFollowing = async (world: World): Promise<Followed> => {
  const heads = await readHeads(world.library.payload)
  const followed = [slugs.changes, slugs.auditEvents].map((log) => begin(log, heads[log]))
  await run(world, followed)
  return followed
}

/** After a step: nothing was skipped or given twice, and the order is that of the log. */
export const checkFollowed = async (world: World, followed: Followed): Promise<void> => {
  await run(world, followed)
  for (const { consumer, begun, effects } of followed) {
    const expected = range(begun + 1, begun + effects.length)
    mustEqual(effects, expected, ['events', `what followed ${consumer.log}`])
  }
}

/** All that was written has had its effect, a little later. */
export const checkCaughtUp = async (world: World, followed: Followed): Promise<void> => {
  const heads = await readHeads(world.library.payload)
  let at = now().getTime()
  for (;;) {
    const before = followed.map(({ effects }) => effects.length).join()
    at += 60_000
    await withClock(
      () => new Date(at),
      () => checkFollowed(world, followed),
    )
    if (followed.map(({ effects }) => effects.length).join() === before) break
  }
  for (const { consumer, begun, effects } of followed) {
    const { log } = consumer
    mustEqual(begun + effects.length, heads[log], ['events', `how far ${log} was followed`])
  }
}
