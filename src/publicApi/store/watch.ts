import type { Payload } from 'payload'

import { slugs } from '../../slugs'
import type { Store } from './createStore'

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

/** Opens a change stream on the feed, where the database has such a thing. */
const openStream = ({ db }: Payload): ChangeStream | undefined => {
  const connection: unknown = Reflect.get(db, 'connection')
  if (!hasMethod(connection, 'collection')) return undefined
  const collection = connection.collection(slugs.changes)
  if (!hasMethod(collection, 'watch')) return undefined
  const stream = collection.watch([])
  return isChangeStream(stream) ? stream : undefined
}

/**
 * Follows what other processes release: by a change stream on MongoDB, by asking for the sequence every
 * second on SQLite. Half-minutely it looks at everything, themes included, should a stream have failed.
 */
export const watchChanges = (payload: Payload, store: Store): Watch => {
  let stopped = false
  let failing = false

  let busy: Promise<void> = Promise.resolve()

  const attempt = async (act: () => Promise<void>): Promise<void> => {
    try {
      await act()
      failing = false
    } catch (error) {
      // Said once: reads go on from what is held, and the next attempt is a moment away.
      if (!failing && !stopped)
        payload.logger.warn({ err: error }, 'The public store cannot refresh')
      failing = true
    }
  }

  const begin = (act: () => Promise<void>): void => {
    busy = attempt(act)
  }

  let stream: ChangeStream | undefined
  const follow = (): void => {
    if (stream ?? stopped) return
    stream = openStream(payload)
    stream?.on('change', () => {
      begin(store.follow)
    })
    stream?.on('error', () => {
      void stream?.close().catch(() => undefined)
      stream = undefined
    })
  }

  follow()
  const polling = setInterval(() => {
    if (!stream) begin(store.follow)
  }, everySecond)
  const checking = setInterval(() => {
    follow()
    begin(store.refresh)
  }, everyHalfMinute)
  polling.unref()
  checking.unref()

  return {
    stop: async () => {
      stopped = true
      clearInterval(polling)
      clearInterval(checking)
      await stream?.close()
      // What has begun is awaited: the database is closed next.
      await busy
    },
  }
}
