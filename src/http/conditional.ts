import type { IncomingHttpHeaders } from 'node:http'

import { createError } from '../errors'
import { readHttpDate } from './httpDate'

export type Conditions = Pick<
  IncomingHttpHeaders,
  'if-match' | 'if-modified-since' | 'if-none-match' | 'if-unmodified-since'
>

export type Validators = {
  /** The tag of what would be sent, in its form and coding. */
  etag: string
  /** The date that it would be sent with: see `datedAt`. */
  dated: Date | undefined
  /** When it changed, whether or not it is dated yet. */
  changed: Date
}

const isWeak = (tag: string): boolean => tag.startsWith('W/')

/** The tags of a list; a comma may stand within one. */
const tagsIn = (header: string): string[] => header.match(/(?:W\/)?"[^"]*"/g) ?? []

const isAny = (header: string): boolean => header.trim() === '*'

/** Whether it is what the client will have, and nothing else (RFC 9110 §13.2.2, steps 1 and 2). */
const isWanted = (conditions: Conditions, { etag, changed }: Validators): boolean => {
  const { 'if-match': wanted, 'if-unmodified-since': since } = conditions
  if (wanted !== undefined) {
    // Compared strongly: a weak tag does not promise the same bytes.
    return isAny(wanted) || tagsIn(wanted).some((tag) => !isWeak(tag) && tag === etag)
  }
  const moment = since === undefined ? undefined : readHttpDate(since)
  return moment === undefined || Math.ceil(changed.getTime() / 1000) * 1000 <= moment.getTime()
}

/** Whether the client holds it already (steps 3 and 4). */
const isHeld = (conditions: Conditions, { etag, dated }: Validators): boolean => {
  const { 'if-none-match': held, 'if-modified-since': since } = conditions
  if (held !== undefined) {
    return (
      held === etag || isAny(held) || tagsIn(held).some((tag) => tag.replace(/^W\//, '') === etag)
    )
  }
  if (since === undefined || dated === undefined) return false
  const moment = readHttpDate(since)
  return moment !== undefined && dated.getTime() <= moment.getTime()
}

/**
 * Whether 304 is the answer to a read, as what would be sent is. What is asked for by other tags, or by tags of other
 * codings and forms, is sent.
 * @throws PRECONDITION_FAILED when it is not what the client will have.
 */
export const isNotModified = (conditions: Conditions, validators: Validators): boolean => {
  if (!isWanted(conditions, validators)) throw createError('PRECONDITION_FAILED')
  return isHeld(conditions, validators)
}
