import type { Payload } from 'payload'

import type { Follower } from './follower'

export type Watch = { stop: () => Promise<void> }

const everySecond = 1000
const everyHalfMinute = 30_000

/** The part of a MongoDB change stream that is used here. */
type ChangeStream = {
  on: (event: 'change' | 'error', listener: (about: unknown) => void) => unknown
  close: () => Promise<unknown>
}

const hasMethod = <Name extends string>(
  value: unknown,
  name: Name,
): value is Record<Name, (...parameters: unknown[]) => unknown> =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, name) === 'function'

const isChangeStream = (value: unknown): value is ChangeStream =>
  hasMethod(value, 'on') && hasMethod(value, 'close')

/** Opens a change stream on a log, where the database has such a thing. */
const openStream = ({ db }: Payload, log: string): ChangeStream | undefined => {
  const connection: unknown = Reflect.get(db, 'connection')
  if (!hasMethod(connection, 'collection')) return undefined
  const collection = connection.collection(log)
  if (!hasMethod(collection, 'watch')) return undefined
  const stream = collection.watch([])
  return isChangeStream(stream) ? stream : undefined
}

type Attempt = (act: () => Promise<void>) => void

/** The change streams of some logs, each opened again when it has failed. */
const createStreams = (payload: Payload, logs: readonly string[], tell: () => void) => {
  const open = new Map<string, ChangeStream>()
  return {
    follow: (): void => {
      for (const log of logs.filter((one) => !open.has(one))) {
        const stream = openStream(payload, log)
        if (!stream) continue
        open.set(log, stream)
        stream.on('change', tell)
        stream.on('error', () => {
          void stream.close().catch(() => undefined)
          open.delete(log)
        })
      }
    },
    areOpen: (): boolean => logs.every((log) => open.has(log)),
    close: async (): Promise<void> => {
      for (const stream of open.values()) await stream.close()
    },
  }
}

/**
 * Follows what other processes write: by change streams on MongoDB, by asking for what is new every
 * second on SQLite. Half-minutely it looks at everything, should a stream have failed.
 */
export const watchLogs = (payload: Payload, follower: Follower): Watch => {
  let stopped = false
  let failing = false
  let busy: Promise<void> = Promise.resolve()

  const attempt = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act()
      failing = false
    } catch (error) {
      // Said once: reads go on from what is held, and the next attempt is a moment away.
      if (!failing && !stopped) payload.logger.warn({ err: error }, 'What follows a change is late')
      failing = true
    }
  }
  const begin: Attempt = (act) => {
    busy = attempt(act)
  }

  const logs = [...new Set(follower.consumers.map(({ log }) => log))]
  const streams = createStreams(payload, logs, () => begin(follower.catchUp))
  streams.follow()
  const polling = setInterval(() => {
    if (!streams.areOpen() || failing) begin(follower.catchUp)
  }, everySecond)
  const checking = setInterval(() => {
    streams.follow()
    begin(follower.refresh)
  }, everyHalfMinute)
  polling.unref()
  checking.unref()

  return {
    stop: async () => {
      stopped = true
      clearInterval(polling)
      clearInterval(checking)
      await streams.close()
      // What has begun is awaited: the database is closed next.
      await busy
    },
  }
}
