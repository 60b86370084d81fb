import type { IncomingMessage, ServerResponse } from 'node:http'
import { executeAuthStrategies, type Payload } from 'payload'

import { isPerson } from '../access'
import { hasNobody } from '../rest/serverFunctions'
import { checkOrigin } from '../rest'
import { createError } from '../errors'
import { createRateLimit, publicReads, type RateLimit } from '../http/rateLimit'
import type { Settings } from '../settings'
import { clientAddressOf } from '../http/clientAddress'
import { startsWith } from '../http/roots'
import { toBodilessRequest } from '../http/webRequest'

type Handle = (req: IncomingMessage, res: ServerResponse) => Promise<void>

/** Who draws the pages: Next, or nobody where only the interfaces are served. */
export type PageHandler = {
  handle: Handle
  /** The ids of the server functions that the admin calls; whatever it asks for where they change, in development. */
  functions?: ReadonlySet<string>
  close?: () => Promise<void>
}

type Options = { payload: Payload; settings: Settings; next: PageHandler; isDevelopment?: boolean }

const pages = startsWith('pages')
// What Next shows of a failure to whoever develops.
const ofDevelopment = /^\/__next[\w-]*(?:[/?]|$)/
const admin = /^\/admin(?:[/?]|$)/

const isRead = ({ method = '' }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD'

const isReadable = (url: string): boolean => {
  try {
    decodeURI(url.split('?', 1)[0] ?? '')
    return true
  } catch {
    return false
  }
}

const readsAsJson = (text: string): boolean => {
  try {
    return Array.isArray(JSON.parse(decodeURIComponent(text)))
  } catch {
    return false
  }
}

/** What Next believes of a request because its own parts say it to each other: nobody else may. */
const forgetInnerHeaders = ({ headers }: IncomingMessage): void => {
  const inner =
    /^(?:x-(?:action|invoke|matched|middleware|next|now|prerender)-|x-forwarded-(?:host|port|proto)$|next-resume)/
  for (const name of Object.keys(headers)) {
    if (inner.test(name)) Reflect.deleteProperty(headers, name)
  }
  const tree = headers['next-router-state-tree']
  // Next fails on one that it did not write itself.
  if (tree !== undefined && !readsAsJson(String(tree)))
    Reflect.deleteProperty(headers, 'next-router-state-tree')
}

const count = (limit: RateLimit | undefined, res: ServerResponse, address: string): void => {
  const verdict = limit?.(address)
  for (const [name, value] of Object.entries(verdict?.headers ?? {})) res.setHeader(name, value)
  const retryAfter = verdict?.retryAfter
  if (retryAfter !== undefined) throw createError('RATE_LIMITED', { extra: { retryAfter } })
}

/** Whether the request is for one of Payload's server functions; @throws what forbids it. */
const checkFunction = async (
  { payload, settings, next }: Options,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> => {
  const id = req.headers['next-action']
  const request = toBodilessRequest(req, settings)
  const headers = checkOrigin(request, settings)
  const { user } = await executeAuthStrategies({ headers, payload, canSetHeaders: false })
  // Which function a library without accounts answers is looked at where it runs.
  if (!isPerson(user) && !(await hasNobody(payload))) throw createError('UNAUTHENTICATED')
  if (typeof id !== 'string' || !/^[0-9a-f]{42}$/.test(id) || next.functions?.has(id) === false) {
    // A page of before an upgrade is told by it to load itself again.
    res.setHeader('x-nextjs-action-not-found', '1')
    throw createError('NOT_FOUND')
  }
  const origin = req.headers.origin
  // Looked at above; Next would compare it with whatever host the proxy names.
  if (origin !== undefined && URL.canParse(origin))
    req.headers['x-forwarded-host'] = new URL(origin).host
}

/**
 * The gateway in front of Next: what is no page of ours, what Next would fail on, and what nobody may call does not
 * reach it. Pages are counted like other reads; a server function needs a session and a page of ours that asks, and
 * is counted apart. What each function may do is looked at where it runs (`src/rest/serverFunctions`).
 */
export const createPageGateway = (options: Options): Handle => {
  const { settings, next, isDevelopment = process.env.NODE_ENV === 'development' } = options
  const reads = createRateLimit(settings.rateLimitScale, { ...publicReads, name: 'pages' })
  const calls = createRateLimit(settings.rateLimitScale, { name: 'functions', aMinute: 600 })

  return async (req, res) => {
    const { url = '', method } = req
    if (isDevelopment && ofDevelopment.test(url)) return next.handle(req, res)
    if (!pages.test(url)) throw createError('NOT_FOUND')
    if (!isReadable(url)) throw createError('INVALID_PARAMETER')
    forgetInnerHeaders(req)
    const address = clientAddressOf(req, settings)
    if (isRead(req)) {
      Reflect.deleteProperty(req.headers, 'next-action')
      if (admin.test(url)) count(reads, res, address)
      return next.handle(req, res)
    }
    const allow = admin.test(url) ? 'GET, HEAD, OPTIONS, POST' : 'GET, HEAD, OPTIONS'
    if (method === 'OPTIONS') {
      res.writeHead(204, { Allow: allow }).end()
      return
    }
    if (method !== 'POST' || !admin.test(url) || req.headers['next-action'] === undefined)
      throw createError('METHOD_NOT_ALLOWED', { extra: { allow } })
    count(calls, res, address)
    await checkFunction(options, req, res)
    return next.handle(req, res)
  }
}
