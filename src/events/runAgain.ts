import type { PayloadRequest } from 'payload'

import type { AuditActor } from '../audit'
import { runDeadLetter } from './deadLetters'
import { followerOf, sharedConsumersOf } from './registry'

/** Runs a dead letter again, in this process, and closes it. @throws NOT_FOUND, CONFLICT */
export const runAgain = (
  req: PayloadRequest,
  asked: { id: string; actor: AuditActor },
): Promise<void> => {
  const { payload } = req
  return runDeadLetter(req, asked, (name) => {
    const shared = sharedConsumersOf(payload).find((consumer) => consumer.name === name)
    if (shared) return (entry) => shared.handle(entry, { payload })
    return followerOf(payload)?.consumers.find((consumer) => consumer.name === name)?.again
  })
}
