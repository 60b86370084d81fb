import type { IncomingMessage, ServerResponse } from 'node:http'

import { asCodedError, createError, type CodedError } from '../errors'
import { clientAddressOf } from '../http/clientAddress'
import { isFileDiffers } from '../http/fileDiffers'
import { logFailure } from '../logging/logFailure'
import { chooseForm, requireJson } from '../http/form'
import { exposed, preflightHeaders, publicHeadersAt, varying } from '../http/headers'
import type { RateLimit, RateVerdict } from '../http/rateLimit'
import { encodeFor } from '../http/encoding'
import { headersOf, type Exchange, type Reply } from '../http/reply'
import type { Prepared } from '../http/prepare'
import { sendFile } from '../http/sendFile'
import { sendPrepared } from '../http/sendPrepared'
import { sendRefusalPage } from './sendRefusalPage'
import { sendProblem } from '../http/sendProblem'
import { isApiAddress } from './routes/addresses'
import { takeFreshness } from './routes/freshness'
import { elsewhere } from './routes/elsewhere'
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

const none = {}

const readMethods: readonly (string | undefined)[] = ['GET', 'HEAD']

const redirect = (exchange: Exchange, location: string): void => {
  const more = {
    Location: location,
    'Cache-Control': 'public, max-age=30',
    Vary: varying.origin,
    'Content-Length': '0',
  }
  exchange.res.writeHead(308, { ...headersOf(exchange, 'data'), ...more }).end()
}

/** Sends what may have been prepared without the coding that is asked for: compressing it waits. */
const sendEncoded = (
  exchange: Exchange,
  prepared: Prepared,
  vary: string,
): Promise<void> | undefined => {
  const wait = encodeFor(prepared, exchange.req.headers['accept-encoding'])
  if (wait) return wait.then(() => sendPrepared(exchange, prepared, vary))
  sendPrepared(exchange, prepared, vary)
  return undefined
}

const send = async (exchange: Exchange, reply: Reply): Promise<void> => {
  if (reply.type === 'prepared') await sendEncoded(exchange, reply.prepared, reply.vary)
  else if (reply.type === 'redirect') redirect(exchange, reply.location)
  else await sendFile(exchange, reply.file)
}

/** What newsletters and social networks add to an address changes nothing of what is read. */
const dropCampaign = (search: URLSearchParams): void => {
  for (const name of [...search.keys()]) if (name.startsWith('utm_')) search.delete(name)
}

/** Answers with a list that was asked for by the very address, and has not changed since. */
const answerKept = ({ store }: App, exchange: Exchange, url: string): Promise<void> | boolean => {
  const kept = isApiAddress(url) ? store.lists.get(url) : undefined
  if (!kept) return false
  requireJson(exchange.req.headers.accept)
  return sendEncoded(exchange, kept, varying.coding) ?? true
}

/**
 * Answers from what is held under the very path, as it was sent: nothing is parsed, and nothing waits for what was asked for
 * lately. What is on disk is read first.
 */
const answerHeld = ({ app }: HandlerOptions, exchange: Exchange): Promise<void> | boolean => {
  const { url = '', headers } = exchange.req
  const held = app.store.snapshot.paths.get(url)
  if (!held) return answerKept(app, exchange, url)
  const { form: named, release } = held
  const { forms } = app.store
  const vary = named ? varying.coding : varying.form
  const form = chooseForm(named, headers.accept)
  const wanted = { form, acceptEncoding: headers['accept-encoding'] }
  const warm = forms.warm(release, wanted)
  if (!warm) return forms.load(release, wanted).then((found) => sendPrepared(exchange, found, vary))
  sendPrepared(exchange, warm, vary)
  return true
}

const answerRoute = async (
  { app, findRoute }: HandlerOptions,
  exchange: Exchange,
): Promise<void> => {
  const { url: address = '', headers } = exchange.req
  const cut = address.indexOf('?')
  const path = cut === -1 ? address : address.slice(0, cut)
  const search = new URLSearchParams(cut === -1 ? '' : address.slice(cut))
  const found = findRoute(path)
  try {
    if (!found) throw createError('NOT_FOUND')
    await takeFreshness(app, search)
    dropCampaign(search)
    const { route, params, form } = found
    const { accept, 'accept-encoding': acceptEncoding } = headers
    const request = { path, params, search, form, accept, acceptEncoding }
    await send(exchange, await route.answer(app, request))
  } catch (error) {
    const isUnknown = asCodedError(error).code === 'NOT_FOUND' && !exchange.res.headersSent
    const meant = isUnknown ? await elsewhere(path, { app, findRoute }) : undefined
    if (meant === undefined) throw error
    redirect(exchange, meant.includes('#') || cut === -1 ? meant : meant + address.slice(cut))
  }
}

/** What a refusal has to say in its head. */
const refusalHeaders = ({ code, details }: CodedError): Record<string, string> => {
  if (code === 'METHOD_NOT_ALLOWED') return { Allow: 'GET, HEAD, OPTIONS' }
  const size = details.extra?.['size']
  const isRange = code === 'RANGE_NOT_SATISFIABLE' && typeof size === 'number'
  return isRange ? { 'Content-Range': `bytes */${size}` } : {}
}

const refuse = ({ payload, store }: App, exchange: Exchange, error: unknown): void => {
  const { req, res } = exchange
  if (res.headersSent) {
    // A body that broke off cannot become a refusal: the connection says so.
    res.destroy()
    return
  }
  const coded = asCodedError(error)
  if (isFileDiffers(coded)) {
    payload.logger.error({ err: coded.cause }, 'A released file is not the one that was signed')
  } else logFailure(payload, { coded, error, about: 'Public API failure' })
  const isApi = isApiAddress(req.url ?? '')
  const headers = { ...headersOf(exchange, isApi ? 'data' : 'page'), ...refusalHeaders(coded) }
  if (isApi) sendProblem({ req, res, headers }, coded)
  else sendRefusalPage({ req, res, headers }, { error: coded, snapshot: store.snapshot })
}

/** @throws what forbids a request before anyone looks for an answer. */
const check = ({ req }: Exchange, verdict: RateVerdict | undefined): void => {
  if (!readMethods.includes(req.method)) throw createError('METHOD_NOT_ALLOWED')
  const retryAfter = verdict?.retryAfter
  if (retryAfter !== undefined) throw createError('RATE_LIMITED', { extra: { retryAfter } })
  if ((req.url ?? '').length > longestAddress) throw createError('URI_TOO_LONG')
}

/**
 * Answers one request for /v1 or the reading site, whatever happens. What is held is sent before it returns; for anything
 * else it gives a promise.
 */
export const createHandler = (options: HandlerOptions) => {
  const { app, rateLimit } = options
  const common = publicHeadersAt(app.settings.publicUrl)

  return (req: IncomingMessage, res: ServerResponse): Promise<void> | true => {
    if (req.method === 'OPTIONS') {
      res.writeHead(204, { ...common.data, ...exposed, ...preflightHeaders }).end()
      return true
    }
    const verdict = rateLimit?.(clientAddressOf(req, options))
    const counted = verdict?.headers ?? none
    const own = req.headers.origin === undefined ? counted : { ...counted, ...exposed }
    const exchange: Exchange = { req, res, common, own }
    try {
      check(exchange, verdict)
      const held = answerHeld(options, exchange)
      if (held === true) return true
      const answered = held === false ? answerRoute(options, exchange) : held
      return answered.catch((error: unknown) => refuse(app, exchange, error))
    } catch (error) {
      refuse(app, exchange, error)
      return true
    }
  }
}
