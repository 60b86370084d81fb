import type { Payload } from 'payload'

import { describeError } from './describeError'
import { isRecord } from '../input/isRecord'

type Entry = { err?: unknown; msg: string }

// Payload names files and addresses in the few sentences that it logs.
const withoutNames = (text: string): string =>
  text.replaceAll(/["'«“][^"'»”]*["'»”]|\S*[@./\\]\S+|[0-9a-f]{16,}/gi, '…').slice(0, 300)

const errorIn = (first: unknown): Error | undefined => {
  if (first instanceof Error) return first
  const err = isRecord(first) ? first['err'] : undefined
  return err instanceof Error ? err : undefined
}

const saidIn = (first: unknown, second: unknown): string | undefined =>
  [first, second, isRecord(first) ? first['msg'] : undefined].find(
    (value) => typeof value === 'string',
  )

/** What of a log call is written: an error as we describe it, and one sentence. */
export const entryOf = (...[first, second]: readonly unknown[]): Entry => {
  const error = errorIn(first)
  const msg = withoutNames(saidIn(first, second) ?? 'Error')
  return { ...(error && { err: describeError(error) }), msg }
}

/**
 * How Payload's log is written, ours with it: one JSON line each, of a time, a level, one sentence and
 * an error without its words. Whatever else a call holds is left out: it may be a person's.
 */
export const logOptions = (level: string) => ({
  level,
  // Described already.
  serializers: { err: (err: unknown) => err },
  hooks: {
    logMethod(
      this: Payload['logger'],
      args: Parameters<Payload['logger']['error']>,
      method: Payload['logger']['error'],
    ): void {
      method.call(this, entryOf(...args))
    },
  },
})
