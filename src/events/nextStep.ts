import type { Entry } from './types'

export type Step =
  | { do: 'handle'; entry: Entry }
  /** The log has later entries and not this one: it is being read while it is written, or somebody took it out. */
  | { do: 'miss'; seq: number }
  | { do: 'rest' }

/** What comes after the entry `seq`, of the entries that were read after it. */
export const nextStep = (seq: number, entries: readonly Entry[]): Step => {
  const entry = entries.find((one) => one.seq > seq)
  if (!entry) return { do: 'rest' }
  return entry.seq === seq + 1 ? { do: 'handle', entry } : { do: 'miss', seq: seq + 1 }
}

export type CursorState = { seq: number; retryAt: Date; leaseUntil: Date }

/** Whether a shared cursor may be taken at this moment: there is work, its back-off is over, nobody has it. */
export const isDue = ({ seq, retryAt, leaseUntil }: CursorState, head: number, at: Date): boolean =>
  seq < head && retryAt <= at && leaseUntil <= at
