import type { Payload } from 'payload'

/** The ordered logs that are followed: gap-free, and written in the transaction of what they tell. */
export const logNames = ['changes', 'audit-events'] as const
export type LogName = (typeof logNames)[number]

/** One entry of a log, as a consumer is given it. */
export type Entry = {
  log: LogName
  seq: number
  type: string
  reference: string | null
  /** The row as it is stored. */
  row: Readonly<Record<string, unknown>>
}

export type Context = { payload: Payload }

type Named = { name: string; log: LogName }

/**
 * One cursor for all processes: each entry is given to one of them, in order, at least once. `handle` has to bear
 * the same entry twice.
 */
export type SharedConsumer = Named & {
  /** Where it begins on a library that never had it: at the first entry, or with what comes from now on. */
  begins: 'first' | 'now'
  /** The types of entry that it is given; all of them when absent. The others cost next to nothing. */
  types?: readonly string[]
  handle: (entry: Entry, context: Context) => Promise<void>
}

/** A cursor in each process, which begins anew with it: what the process holds in memory. */
export type PerProcessConsumer = Named & {
  /** The last entry that is taken in. */
  position: () => number
  handle: (entry: Entry) => Promise<void>
  /** Goes on without an entry that cannot be taken in. */
  passOver: (entry: Entry) => Promise<void>
  /** Tries again what was passed over. */
  again: (entry: Entry) => Promise<void>
  /** What no entry tells of. */
  refresh?: () => Promise<void>
}
