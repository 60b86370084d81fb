import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { Payload } from 'payload'

import type { MinThroughput } from '../http/minThroughput'
import { createGateway } from '../rest'
import { createGraphqlHandler } from '../graphql'
import { createDispatch } from './dispatch'
import { drain } from './drain'
import { parserHeaderBytes } from '../http/limits'
import { listen } from './listen'
import { answerMalformed } from './malformed'
import { createPageGateway, type PageHandler } from './pageGateway'
import { createRequestLog } from './requestLog'
import { takePathOfTarget } from './requestTarget'
import { takeUpgrades, type UpgradeHandler } from './upgrade'
import { createPublicApi, type PublicApi } from '../publicApi'
import type { Settings } from '../settings'

export type { PageHandler } from './pageGateway'

export type LibraryServer = {
  server: Server
  publicApi: PublicApi
  /** Opens the port; gives the one that was opened. */
  listen: (at?: { host: string; port: number }) => Promise<number>
  /** Stops accepting, finishes what was begun (ten seconds at most), lets go of the store. */
  stop: () => Promise<void>
}

const patience = 10_000
const tenMinutes = 600_000
const twoMinutes = 120_000

/**
 * The one HTTP server of the library: health, /v1 from the store, /api through the gateway, all the rest
 * by Next. It opens no port by itself.
 */
export const createServer = async ({
  payload,
  settings,
  next,
  payloadKey,
  minThroughput,
  idle = twoMinutes,
}: {
  payload: Payload
  settings: Settings
  next?: PageHandler & { upgrade?: UpgradeHandler }
  /** The key that the Payload instance is cached under, when it is not the only one. */
  payloadKey?: string
  /** How fast a body has to come, when it is not as usual. */
  minThroughput?: MinThroughput
  /** How long a connection may stand still in the middle of something, in milliseconds. */
  idle?: number
}): Promise<LibraryServer> => {
  const publicApi = await createPublicApi({ payload, settings })
  const state = { stopping: false }
  const log = process.env.NODE_ENV === 'production' ? createRequestLog(settings) : undefined
  const dispatch = createDispatch({
    payload,
    settings,
    state,
    publicApi,
    api: createGateway({
      payload,
      config: payload.config,
      graphql: createGraphqlHandler({ payload }),
      ...(payloadKey !== undefined && { key: payloadKey }),
      ...(minThroughput && { minThroughput }),
    }),
    ...(next && { pages: createPageGateway({ payload, settings, next }) }),
  })
  const answer = (req: IncomingMessage, res: ServerResponse): void => {
    takePathOfTarget(req)
    log?.record(req, res)
    dispatch(req, res)
  }
  const server = createHttpServer(
    {
      maxHeaderSize: parserHeaderBytes,
      // A large upload over a slow line takes minutes; headers that dribble in are an attack.
      requestTimeout: tenMinutes,
      headersTimeout: 20_000,
      // Node would refuse it without a word.
      requireHostHeader: false,
    },
    answer,
  )
  server.on('checkExpectation', answer)
  // Who stops reading in the middle of an answer would hold it, and its file, for ever.
  server.setTimeout(idle)
  answerMalformed(server, settings)
  const endUpgraded = takeUpgrades(server, next?.upgrade)

  return {
    server,
    publicApi,
    listen: (at = settings) => listen(server, at),
    stop: async () => {
      state.stopping = true
      endUpgraded()
      if (server.listening) await drain(server, patience)
      await publicApi.stop()
      await next?.close?.()
      log?.flush()
    },
  }
}
