import type { Payload } from 'payload'

import { readCursors } from './cursors'
import { countDeadLetters } from './deadLetters'
import { readHeads } from './logs'
import { followerOf, sharedConsumersOf } from './registry'

/** How many entries each consumer has before it, and how many were put aside. */
export type Lag = { consumers: { name: string; behind: number }[]; deadLetters: number }

/** Looks how far the consumers are: the shared ones, and those of this process. */
export const readLag = async (payload: Payload): Promise<Lag> => {
  const heads = await readHeads(payload)
  const cursors = await readCursors(payload)
  const shared = sharedConsumersOf(payload).map(({ name, log, begins }) => {
    const head = heads[log]
    // One that never ran begins where it is told to.
    const seq = cursors.find((one) => one.name === name)?.seq ?? (begins === 'first' ? 0 : head)
    return { name, behind: Math.max(0, head - seq) }
  })
  const own = (followerOf(payload)?.consumers ?? []).map(({ name, log, position }) => ({
    name,
    behind: Math.max(0, heads[log] - position()),
  }))
  return { consumers: [...shared, ...own], deadLetters: await countDeadLetters(payload) }
}

/** Gives a function that logs who is as far behind, or further, than when it was last asked. */
export const createLagLog = (payload: Payload): (() => Promise<void>) => {
  let before = new Map<string, number>()
  return async () => {
    const { consumers } = await readLag(payload)
    for (const { name, behind } of consumers) {
      if (behind > 0 && (before.get(name) ?? 0) > 0)
        payload.logger.warn(`Consumer ${name} is ${String(behind)} entries behind`)
    }
    before = new Map(consumers.map(({ name, behind }) => [name, behind]))
  }
}
