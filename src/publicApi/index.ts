import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Payload } from 'payload'

import { attachFollower, createFollower, detachFollower, watchLogs } from '../events'
import { createDigests } from '../files/digests'
import type { Settings } from '../settings'
import { createHandler } from './handle'
import { createRateLimit } from '../http/rateLimit'
import type { Prepared } from '../http/prepare'
import { prepareDescription } from './openapi/prepareDescription'
import { isApiAddress, isReadingAddress } from './routes/addresses'
import { createFindRoute } from './routes/match'
import { readingRoutes } from './routes/reading'
import { routes } from './routes/table'
import { consumeChanges, createOldReleases, createOnDemand, createStore, sizeOf } from './store'

export { presentRelease } from './presentRelease'
export { writeOpenApi } from './openapi/writeOpenApi'

export type PublicApiSettings = Pick<
  Settings,
  'dataDir' | 'mediaDir' | 'publicUrl' | 'rateLimitScale' | 'trustedProxies'
>

export type PublicApi = {
  /**
   * Answers a request for /v1 or a page of the reading site: at once from what is held (true), else when the promise ends. False for
   * any other request, which it leaves alone.
   */
  handle: (req: IncomingMessage, res: ServerResponse) => Promise<void> | boolean
  /** Fetches what changed; what was committed before the call is served after it. */
  refresh: () => Promise<void>
  /** Resolves when the forms of all that is in force are on disk, or the disk takes no more. */
  prepared: () => Promise<void>
  stop: () => Promise<void>
}

const historyBytes = 16 * 1024 * 1024

const isOurs = (url: string | undefined): boolean =>
  url !== undefined && (url.startsWith('/v1/') || isApiAddress(url) || isReadingAddress(url))

/** Fills the store of what is in force and answers from it. */
export const createPublicApi = async ({
  payload,
  settings,
}: {
  payload: Payload
  settings: PublicApiSettings
}): Promise<PublicApi> => {
  const context = { payload, settings }
  const store = await createStore(context)
  const follower = createFollower(payload, [consumeChanges(store)])
  const watch = watchLogs(payload, follower)
  attachFollower(payload, follower)
  const handle = createHandler({
    app: {
      ...context,
      store,
      oldReleases: createOldReleases(context, store),
      history: createOnDemand<Prepared>(store, { maximum: historyBytes, sizeOf }),
      digests: createDigests(),
      description: await prepareDescription(routes, settings),
    },
    findRoute: createFindRoute([...routes, ...readingRoutes]),
    rateLimit: createRateLimit(settings.rateLimitScale),
    trustedProxies: settings.trustedProxies,
  })
  return {
    handle: (req, res) => isOurs(req.url) && handle(req, res),
    refresh: follower.refresh,
    prepared: store.behind.done,
    stop: async () => {
      detachFollower(payload, follower)
      await watch.stop()
      await store.behind.stop()
    },
  }
}
