import { createLocalReq, type Payload } from 'payload'

import { appendEvent } from '../../../src/audit/append'
import { inTransaction } from '../../../src/database'
import type { Entry, SharedConsumer } from '../../../src/events'
import { slugs } from '../../../src/slugs'

/** Appends one event to the log, as everything does that writes one. */
export const logOne = async (payload: Payload, type: string): Promise<number> => {
  const req = await createLocalReq({}, payload)
  const event = await inTransaction({ req, name: 'test.event' }, () =>
    appendEvent(req, {
      type,
      actor: { user: null, name: 'Essai' },
      documentKey: null,
      reference: 'PRO-ESSAI-001',
      data: {},
    }),
  )
  return event.seq
}

let made = 0

export type Recorder = SharedConsumer & {
  /** The numbers of the entries that it was given, each as often as it was. */
  given: number[]
  /** What it does with an entry besides. */
  act: (entry: Entry) => Promise<void>
}

/** A consumer of the log that notes what it is given, and does nothing else unless it is told to. */
export const recorder = (begins: 'first' | 'now' = 'first'): Recorder => {
  made += 1
  const one: Recorder = {
    name: `recorder-${String(made)}`,
    log: slugs.auditEvents,
    begins,
    given: [],
    act: () => Promise.resolve(),
    handle: async (entry) => {
      one.given.push(entry.seq)
      await one.act(entry)
    },
  }
  return one
}

/** The numbers from one to another. */
export const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)
