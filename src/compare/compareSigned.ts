import { LRUCache } from 'lru-cache'

import { hashOfJson } from '../content/hashOfJson'
import { createThread, type Thread } from '../threads/thread'
import { isCompareAnswer } from './messages'
import type { CompareOrder, Comparison } from './types'

type Comparing = { thread: Thread; known: LRUCache<string, Promise<Comparison>> }

declare global {
  var prototheque_comparing: Comparing | undefined
}

const megabytes = 512
const bounds = { clock: 120_000, processor: 60_000 }
const mostKept = 100

// Modules load twice in the server's process: both copies must share the one thread.
const comparing = (globalThis.prototheque_comparing ??= {
  thread: createThread({ worker: 'compare/worker.ts', megabytes }),
  known: new LRUCache({ max: mostKept }),
})

const compare = async (order: CompareOrder): Promise<Comparison> => {
  const { message, fault = 'no answer' } = await comparing.thread.ask(order, bounds)
  if (isCompareAnswer(message) && 'compared' in message) return message.compared
  throw new Error(
    `Two contents could not be compared: ${isCompareAnswer(message) && 'fault' in message ? message.fault : fault}`,
  )
}

/**
 * Two signed contents of one kind beside each other: what differs, and both in one rendering. In a thread of its own, whatever they
 * are; what was compared lately is known by both hashes.
 */
export const compareSigned = (order: CompareOrder): Promise<Comparison> => {
  const { kind, before, after, fileUrl, files } = order
  const key = hashOfJson([kind, before.contentHash, after.contentHash, fileUrl ?? '', files ?? []])
  const known = comparing.known.get(key)
  if (known) return known
  const compared = compare(order)
  comparing.known.set(key, compared)
  // What failed is tried again.
  compared.catch(() => comparing.known.delete(key))
  return compared
}
