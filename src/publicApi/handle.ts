import type { IncomingMessage, ServerResponse } from 'node:http'

import { asCodedError, createError } from '../errors'
import { clientAddressOf } from '../http/clientAddress'
import { chooseForm } from './http/form'
import { preflightHeaders, publicHeaders } from './http/headers'
import type { RateLimit } from './http/rateLimit'
import type { Exchange, Reply } from './http/reply'
import { sendFile } from './http/sendFile'
import { sendPrepared } from './http/sendPrepared'
import { sendProblem } from './http/sendProblem'
import type { FindRoute } from './routes/match'
import type { App } from './routes/types'

export type HandlerOptions = {
  app: App
  findRoute: FindRoute
  rateLimit: RateLimit | undefined
  trustedProxies: number
}

/** Longer addresses are nobody's: the longest of ours has a few hundred characters. */
const longestAddress = 4096

const count = async (
  exchange: Exchange,
  { rateLimit, ...proxies }: { rateLimit: RateLimit; trustedProxies: number },
): Promise<void> => {
  const verdict = await rateLimit(clientAddressOf(exchange.req, proxies))
  Object.assign(exchange.headers, verdict.headers)
  if (verdict.retryAfter !== undefined) {
    throw createError('RATE_LIMITED', { extra: { retryAfter: verdict.retryAfter } })
  }
}

const checkMethod = ({ req, headers }: Exchange): void => {
  if (req.method === 'GET' || req.method === 'HEAD') return
  headers['Allow'] = 'GET, HEAD, OPTIONS'
  throw createError('METHOD_NOT_ALLOWED')
}

const send = async (exchange: Exchange, reply: Reply): Promise<void> => {
  switch (reply.type) {
    case 'prepared':
      sendPrepared(exchange, reply.prepared, reply.vary)
      return
    case 'file':
      await sendFile(exchange, reply.file)
      return
    case 'redirect':
      exchange.res.writeHead(308, {
        ...exchange.headers,
        Location: reply.location,
        'Cache-Control': 'public, max-age=30',
        'Content-Length': '0',
      })
      exchange.res.end()
  }
}

const answer = async (
  { app, findRoute, rateLimit, trustedProxies }: HandlerOptions,
  exchange: Exchange,
): Promise<void> => {
  const { req } = exchange
  const address = req.url ?? ''
  checkMethod(exchange)
  if (rateLimit) await count(exchange, { rateLimit, trustedProxies })
  if (address.length > longestAddress) throw createError('URI_TOO_LONG')
  const { accept } = req.headers
  // The path as it was sent is the key: nothing is parsed for a document in force.
  const held = app.store.holdings.paths.get(address)
  if (held) {
    const { form } = held
    const vary = form ? 'Accept-Encoding' : 'Accept, Accept-Encoding'
    sendPrepared(exchange, held.forms[chooseForm(form, accept)], vary)
    return
  }
  const cut = address.indexOf('?')
  const path = cut === -1 ? address : address.slice(0, cut)
  const search = new URLSearchParams(cut === -1 ? '' : address.slice(cut))
  const found = findRoute(path)
  if (!found) throw createError('NOT_FOUND')
  const { route, params, form } = found
  await send(exchange, await route.answer(app, { path, params, search, form, accept }))
}

const refuse = ({ payload }: App, exchange: Exchange, error: unknown): void => {
  const { res } = exchange
  if (res.headersSent) {
    // A body that broke off cannot become a refusal: the connection says so.
    res.destroy()
    return
  }
  const coded = asCodedError(error)
  if (coded.code === 'INTERNAL') payload.logger.error({ err: error }, 'Public API failure')
  if (coded.code === 'UNAVAILABLE')
    payload.logger.warn({ err: coded.cause }, 'Database unreachable')
  sendProblem(exchange, coded)
}

/** Answers one request under /v1, whatever happens. */
export const createHandler =
  (options: HandlerOptions) =>
  async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const exchange: Exchange = { req, res, headers: { ...publicHeaders } }
    if (req.method === 'OPTIONS') {
      res.writeHead(204, { ...publicHeaders, ...preflightHeaders }).end()
      return
    }
    try {
      await answer(options, exchange)
    } catch (error) {
      refuse(options.app, exchange, error)
    }
  }
