import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Payload } from 'payload'

import type { ApiHandler } from '../rest'
import { asCodedError, createError } from '../errors'
import type { PublicApi } from '../publicApi'
import { sendProblem } from '../http/sendProblem'
import type { Settings } from '../settings'
import { clientAddressOf } from '../http/clientAddress'
import { answerHealth, answerReadiness } from './health'
import { logFailure } from '../logging/logFailure'
import { brokenRule } from '../http/limits'
import { refuseHeaders } from './malformed'
import { asksAboutServer } from './requestTarget'
import { startsWith } from '../http/roots'
import { createSecureHeaders } from '../http/secureHeaders'
import { sendWebResponse } from '../http/sendWebResponse'
import { toWebRequest } from '../http/webRequest'

type Handle = (req: IncomingMessage, res: ServerResponse) => Promise<void>

export type DispatchOptions = {
  payload: Payload
  settings: Settings
  state: { stopping: boolean }
  publicApi: PublicApi
  api: ApiHandler
  /** Draws the pages; without it there are none. */
  pages?: Handle
}

const refusedBy = {
  address: 'URI_TOO_LONG',
  expectation: 'EXPECTATION_FAILED',
  method: 'NOT_IMPLEMENTED',
} as const

const everyMethod = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'

const pathOf = ({ url = '' }: IncomingMessage): string => url.split('?', 1)[0] ?? ''

const isHealth = startsWith('health')
const isApi = startsWith('api')

const readOnly = (req: IncomingMessage): void => {
  if (req.method !== 'GET' && req.method !== 'HEAD')
    throw createError('METHOD_NOT_ALLOWED', { extra: { allow: 'GET, HEAD' } })
}

/** Sends each request to who answers it. */
export const createDispatch = (
  options: DispatchOptions,
): ((req: IncomingMessage, res: ServerResponse) => void) => {
  const { payload, settings, state, publicApi, api, pages } = options
  const { publicUrl } = settings
  const setSecureHeaders = createSecureHeaders(settings)

  const answerApi: Handle = async (req, res) => {
    // A web Request has none of these methods.
    if (['CONNECT', 'TRACE', 'TRACK'].includes(req.method ?? '')) {
      throw createError('METHOD_NOT_ALLOWED', { extra: { allow: everyMethod } })
    }
    const address = clientAddressOf(req, settings)
    const response = await api(toWebRequest(req, { res, publicUrl }), { address })
    await sendWebResponse(req, { res, response })
  }

  const route: Handle = async (req, res) => {
    const path = pathOf(req)
    if (isHealth.test(path)) {
      readOnly(req)
      if (path === '/healthz') answerHealth(res)
      else if (path === '/readyz') await answerReadiness(res, { payload, stopping: state.stopping })
      else throw createError('NOT_FOUND')
    } else if (isApi.test(path)) await answerApi(req, res)
    else if (pages) await pages(req, res)
    else throw createError('NOT_FOUND')
  }

  const refuse = (req: IncomingMessage, res: ServerResponse, error: unknown): void => {
    const coded = asCodedError(error)
    logFailure(payload, { coded, error, about: 'Request failure' })
    if (res.headersSent) {
      res.destroy()
      return
    }
    const { allow, ...extra } = coded.details.extra ?? {}
    const headers = { ...(typeof allow === 'string' && { Allow: allow }) }
    sendProblem({ req, res, headers }, createError(coded.code, { ...coded.details, extra }))
  }

  return (req, res) => {
    if (state.stopping) res.setHeader('Connection', 'close')
    const broken = brokenRule(req)
    // Its headers are part of what is held: setting them here again would slow it by half.
    if (broken === undefined && publicApi.handle(req, res) !== false) return
    setSecureHeaders(req, res)
    if (broken === 'headers' || broken === 'hosts') refuseHeaders(res, broken)
    else if (broken !== undefined) refuse(req, res, createError(refusedBy[broken]))
    else if (asksAboutServer(req)) res.writeHead(204, { Allow: everyMethod }).end()
    else void route(req, res).catch((error: unknown) => refuse(req, res, error))
  }
}
