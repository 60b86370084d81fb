import type { PerProcessConsumer } from '../../events'
import { slugs } from '../../slugs'
import type { Store } from './createStore'

type Followed = Pick<
  Store,
  'follow' | 'followTo' | 'passOver' | 'position' | 'refreshThemes' | 'retake'
>

/** The store of what is in force as a consumer of the feed. */
export const consumeChanges = (store: Followed): PerProcessConsumer => ({
  name: 'publicStore',
  log: slugs.changes,
  position: store.position,
  handle: async ({ seq }) => {
    if (seq <= store.position()) return
    try {
      // All that came: what one release writes is shown at once.
      await store.follow()
    } catch {
      // One of those to come may be at fault, and not this one.
      await store.followTo(seq)
    }
  },
  passOver: ({ seq }) => store.passOver(seq),
  again: async ({ reference }) => {
    if (reference !== null) await store.retake(reference)
  },
  refresh: store.refreshThemes,
})
