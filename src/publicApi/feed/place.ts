import type { StoredChange } from '../rows/change'
import { beginning, cursorOf, entryOf, seqIn } from './cursor'

/**
 * Where a reader stands: after an entry (0 before the first), or inside a snapshot, which is the entries that
 * put in force what is in force, as far as the entry that it was begun at.
 */
export type Place =
  { type: 'feed'; after: number } | { type: 'snapshot'; after: number; until: StoredChange }

/** How a place is written when a snapshot has to go on: the entry it was begun at, then how far it was read. */
const between = '~'

/** Where reading by a snapshot begins: at its end when nothing was ever released. */
export const startOfSnapshot = (feed: readonly StoredChange[]): Place => {
  const until = feed.at(-1)
  return until ? { type: 'snapshot', after: 0, until } : { type: 'feed', after: 0 }
}

/** Where the entries begin that have a greater number: they stand in the order of their numbers. */
export const placeAfter = (feed: readonly StoredChange[], after: number): number => {
  let low = 0
  let high = feed.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((feed[middle]?.seq ?? 0) <= after) low = middle + 1
    else high = middle
  }
  return low
}

/** The cursor that leads back to a place. */
export const writePlace = (feed: readonly StoredChange[], place: Place): string => {
  if (place.type === 'snapshot') return `${cursorOf(place.until)}${between}${place.after}`
  const entry = feed[placeAfter(feed, place.after) - 1]
  return entry ? cursorOf(entry) : beginning
}

/** The place that a cursor names; undefined when this feed never gave it. */
export const readPlace = (feed: readonly StoredChange[], cursor: string): Place | undefined => {
  if (cursor === beginning) return { type: 'feed', after: 0 }
  const [named = '', after, ...more] = cursor.split(between)
  const entry = entryOf(feed, named)
  if (!entry || more.length > 0) return undefined
  if (after === undefined) return { type: 'feed', after: entry.seq }
  if (!/^[1-9]\d{0,14}$/.test(after) || Number(after) >= entry.seq) return undefined
  return { type: 'snapshot', after: Number(after), until: entry }
}

/** The number of the newest entry that a cursor speaks of; undefined for what is no cursor. */
export const newestIn = (cursor: string): number | undefined =>
  seqIn(cursor.split(between)[0] ?? '')
