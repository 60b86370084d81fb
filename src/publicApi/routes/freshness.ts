import { newestIn } from '../feed/place'
import { reachDatabase } from '../stored/reach'
import type { App } from './types'

const parameter = '_'

/**
 * Takes `_` off an address. A mirror adds the cursor of the entry that made it ask, so that no cache between
 * answers with what it kept from before. Where the cursor is of a later entry than is held, another process
 * gave it: what it speaks of is fetched first. What is in it otherwise changes nothing.
 */
export const takeFreshness = async (
  { store }: Pick<App, 'store'>,
  search: URLSearchParams,
): Promise<void> => {
  const cursor = search.get(parameter)
  search.delete(parameter)
  const seq = cursor === null ? undefined : newestIn(cursor)
  if (seq === undefined || seq <= (store.holdings.feed.at(-1)?.seq ?? 0)) return
  // Reads go on while the database is down: what is held is then the newest there is.
  await reachDatabase(store.follow).catch(() => undefined)
}
