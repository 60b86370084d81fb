import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Payload } from 'payload'

import type { ApiHandler } from '../api'
import { asCodedError, createError } from '../errors'
import type { PublicApi } from '../publicApi'
import { sendProblem } from '../publicApi/http/sendProblem'
import type { Settings } from '../settings'
import { clientAddressOf } from './clientAddress'
import { answerHealth, answerReadiness } from './health'
import { passedLimit } from './limits'
import { refuseHeaders } from './malformed'
import { setSecureHeaders } from './secureHeaders'
import { sendWebResponse } from './sendWebResponse'
import { toWebRequest } from './webRequest'

export type DispatchOptions = {
  payload: Payload
  settings: Settings
  state: { stopping: boolean }
  publicApi: PublicApi
  api: ApiHandler
  next?: { handle: (req: IncomingMessage, res: ServerResponse) => Promise<void> }
}

type Handle = (req: IncomingMessage, res: ServerResponse) => Promise<void>

const pathOf = ({ url = '' }: IncomingMessage): string => url.split('?', 1)[0] ?? ''

const isUnder = (path: string, root: string): boolean =>
  path === root || path.startsWith(`${root}/`)

const readOnly = (req: IncomingMessage): void => {
  if (req.method !== 'GET' && req.method !== 'HEAD') throw createError('METHOD_NOT_ALLOWED')
}

/** Sends each request to who answers it. */
export const createDispatch = (
  options: DispatchOptions,
): ((req: IncomingMessage, res: ServerResponse) => void) => {
  const { payload, settings, state, publicApi, api, next } = options
  const { publicUrl } = settings

  const answerApi: Handle = async (req, res) => {
    // A web Request has none of these methods.
    if (['CONNECT', 'TRACE', 'TRACK'].includes(req.method ?? '')) {
      throw createError('METHOD_NOT_ALLOWED')
    }
    const address = clientAddressOf(req, settings)
    const response = await api(toWebRequest(req, { res, publicUrl }), { address })
    await sendWebResponse(req, { res, response })
  }

  const route: Handle = async (req, res) => {
    const path = pathOf(req)
    if (path === '/healthz' || path === '/readyz') {
      readOnly(req)
      if (path === '/healthz') answerHealth(res)
      else await answerReadiness(res, { payload, stopping: state.stopping })
    } else if (isUnder(path, '/api')) await answerApi(req, res)
    else if (next) await next.handle(req, res)
    else throw createError('NOT_FOUND')
  }

  const refuse = (req: IncomingMessage, res: ServerResponse, error: unknown): void => {
    const coded = asCodedError(error)
    if (coded.code === 'INTERNAL') payload.logger.error({ err: error }, 'Request failure')
    if (res.headersSent) res.destroy()
    else sendProblem({ req, res, headers: {} }, coded)
  }

  return (req, res) => {
    if (state.stopping) res.setHeader('Connection', 'close')
    const passed = passedLimit(req)
    // Its headers are part of what is held: setting them here again would slow it by half.
    if (passed === undefined && publicApi.handle(req, res) !== false) return
    setSecureHeaders(res, settings)
    if (passed === 'headers') refuseHeaders(res)
    else if (passed === 'address') refuse(req, res, createError('URI_TOO_LONG'))
    else void route(req, res).catch((error: unknown) => refuse(req, res, error))
  }
}
