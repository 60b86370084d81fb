import { newestIn } from '../feed/place'
import { reachDatabase } from '../rows/reach'
import type { App } from './types'

// The second for clients that are made from a description: most languages have no name without a letter.
const names = ['_', 'notBefore'] as const

/**
 * Takes `_`, or `notBefore`, off an address. A mirror adds the cursor of the entry that made it ask, so that no cache between
 * answers with what it kept from before. Where the cursor is of a later entry than is held, another process
 * gave it: what it speaks of is fetched first. What is in it otherwise changes nothing.
 */
export const takeFreshness = async (
  { store }: Pick<App, 'store'>,
  search: URLSearchParams,
): Promise<void> => {
  const cursors = names.flatMap((name) => search.getAll(name))
  for (const name of names) search.delete(name)
  const newest = Math.max(0, ...cursors.map((cursor) => newestIn(cursor) ?? 0))
  if (newest <= (store.snapshot.feed.at(-1)?.seq ?? 0)) return
  // Reads go on while the database is down: what is held is then the newest there is.
  await reachDatabase(store.follow).catch(() => undefined)
}
