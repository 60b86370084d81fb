import { createHash } from 'node:crypto'

import type { StoredChange } from '../rows/change'

/** Before the first entry, of whatever library. */
export const beginning = '0'

/**
 * A mark of the event that wrote the entry, whose hash speaks for the whole log before it: another library, or
 * this one restored from a backup and gone on otherwise, gives another mark at the same number.
 */
const markOf = ({ seq, event }: Pick<StoredChange, 'event' | 'seq'>): string =>
  createHash('sha256')
    .update(`${seq} ${event?.hash ?? ''}`)
    .digest('base64url')
    .slice(0, 16)

/** The cursor of an entry: its number, then its mark. */
export const cursorOf = (change: Pick<StoredChange, 'event' | 'seq'>): string =>
  `${change.seq}-${markOf(change)}`

/** The number that a cursor names, whether or not there is such an entry; undefined for what is no cursor. */
export const seqIn = (cursor: string): number | undefined => {
  const match = /^([1-9]\d{0,14})-[\w-]{16}$/.exec(cursor)
  return match ? Number(match[1]) : undefined
}

/** Numbers follow each other without a gap, so that an entry stands at its own; if not, it is looked for. */
const entryAt = (feed: readonly StoredChange[], seq: number): StoredChange | undefined => {
  const there = feed[seq - 1]
  return there?.seq === seq ? there : feed.find((change) => change.seq === seq)
}

/** The entry of a cursor; undefined when this feed never gave it. */
export const entryOf = (
  feed: readonly StoredChange[],
  cursor: string,
): StoredChange | undefined => {
  const entry = entryAt(feed, seqIn(cursor) ?? 0)
  return entry && cursorOf(entry) === cursor ? entry : undefined
}
