import type { Payload } from 'payload'

import type { Follower } from './follower'
import type { SharedConsumer } from './types'

declare global {
  var protothequeFollowers: WeakMap<object, Follower> | undefined
}

// Next's bundle loads this file a second time; both must find the followers of the same Payload.
const followers = (globalThis.protothequeFollowers ??= new WeakMap<object, Follower>())

const isConsumer = (value: unknown): value is SharedConsumer =>
  typeof value === 'object' && value !== null && 'name' in value && 'handle' in value

const asConsumer = (value: unknown): SharedConsumer => {
  if (isConsumer(value)) return value
  throw new Error('custom.consumers of the configuration holds something that is no consumer')
}

/** The consumers that all processes share, as the configuration was composed with them. @throws for anything else. */
export const sharedConsumersOf = ({ config }: Payload): SharedConsumer[] => {
  const consumers: unknown = config.custom['consumers']
  return Array.isArray(consumers) ? consumers.map(asConsumer) : []
}

/** Makes a follower the one that catches up before an answer is sent. */
export const attachFollower = (payload: Payload, follower: Follower): void => {
  followers.set(payload, follower)
}

/** Undoes `attachFollower`, unless another one took its place. */
export const detachFollower = (payload: Payload, follower: Follower): void => {
  if (followers.get(payload) === follower) followers.delete(payload)
}

/** The follower of this process; none in a process that serves nothing. */
export const followerOf = (payload: Payload): Follower | undefined => followers.get(payload)

/**
 * Lets this process take in what was committed, before an answer is sent: who releases reads the own release. Call
 * it after the commit. It never throws: what it misses is found again a moment later.
 */
export const catchUpHere = async (payload: Payload): Promise<void> => {
  try {
    await followers.get(payload)?.refresh()
  } catch (error) {
    payload.logger.warn({ err: error }, 'What follows a change is late')
  }
}
