import type { Payload } from 'payload'

import { runDeadLetter } from './deadLetters'
import { followerOf, sharedConsumersOf } from './registry'

/** Runs a dead letter again, in this process, and closes it. @throws NOT_FOUND, CONFLICT */
export const runAgain = (payload: Payload, id: string): Promise<void> =>
  runDeadLetter(payload, id, (name) => {
    const shared = sharedConsumersOf(payload).find((consumer) => consumer.name === name)
    if (shared) return (entry) => shared.handle(entry, { payload })
    return followerOf(payload)?.consumers.find((consumer) => consumer.name === name)?.again
  })
