import { executeAuthStrategies, handleEndpoints, type Payload, type SanitizedConfig } from 'payload'

import { createError, statusOf } from '../errors'
import { logFailure } from '../logging/logFailure'
import { askAnything } from '../publicApi/rows/reach'
import { settingsOf } from '../settings/ofPayload'
import { temporaryFolder } from '../files/uploads'
import { createAllowances } from './allowances'
import { bodyHashOf } from './bodyHash'
import { bodyLimitOf } from './bodyLimits'
import { isBulk, runBulk } from './bulk'
import { checkSeveral, readJsonBody } from './checkJson'
import { checkQuery } from './checkQuery'
import { isGuarded, refuseBlocked } from './blockedRoutes'
import { failureOf, isDiskFailure } from '../http/failures'
import { askForLink } from './forgotten'
import { forgetOldKeys, onceOnly } from './idempotency'
import { bufferBody, noBody, type KeptBody } from './bufferBody'
import { checkOrigin } from './origin'
import { answerProblem } from '../http/problemRoute'
import { addCode, answerInPayloadShape } from './payloadShape'
import type { MinThroughput } from '../http/minThroughput'
import { readForm, type KeptForm } from './readForm'
import { readByPost } from './readByPost'
import { findOwnAddress, ownAddresses, type OwnAddress } from './routes'
import { retryOnConflict } from './retryOnConflict'
import { answerForgotten, answerSignIn } from './signIn'
import { withoutSelect } from './withoutSelect'

export type ApiHandler = (request: Request, client: { address: string }) => Promise<Response>

export type ApiOptions = {
  payload: Payload
  config: SanitizedConfig
  /** The key that the Payload instance is cached under, when it is not the only one. */
  key?: string
  /** Answers /api/graphql; without it there is nothing there. */
  graphql?: (request: Request, client: { address: string }) => Promise<Response>
  /** How fast a body has to come, when it is not as usual. */
  minThroughput?: MinThroughput
}

/** A request on its way through the gateway. */
type Asked = {
  method: string
  url: URL
  /** The path as Payload matches it: whatever its case, with or without a slash at its end. */
  path: string
  headers: Headers
  body: KeptBody
  /** The form that the body was, once it was read: nobody reads the body again. */
  form?: KeptForm
  signal: AbortSignal
  own: OwnAddress | undefined
}

const isRead = (method: string): boolean => ['GET', 'HEAD', 'OPTIONS'].includes(method)

const longestKey = 255

// Their answers carry tokens or keys, which are kept nowhere.
const neverKept =
  /^\/api\/(?:users\/(?:login|logout|refresh-token|forgot-password|reset-password|change-password|first-register|unlock)|api-clients)(?:\/|$)/

const requestOf = async (asked: Asked): Promise<Request> => {
  const { method, url, headers, signal, own } = asked
  const form = await asked.form?.take()
  const stream = form ? undefined : asked.body.stream()
  const address = own !== undefined || isRead(method) ? url : withoutSelect(url)
  const request = new Request(address, {
    // Payload has no HEAD: the answer to GET, without its body.
    method: method === 'HEAD' ? 'GET' : method,
    headers,
    signal,
    ...(stream !== undefined && { body: stream, duplex: 'half' }),
  })
  // Payload finds them where it would have put them itself.
  return form ? Object.assign(request, form) : request
}

const finish = (response: Response, { method }: Asked, more: Record<string, string>): Response => {
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(more)) headers.set(name, value)
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store')
  const body = method === 'HEAD' ? null : response.body
  return new Response(body, { status: response.status, headers })
}

const createPayloadHandler = ({ payload, config, key }: ApiOptions) => {
  const folder = temporaryFolder(settingsOf(payload))

  // Not `payload.auth`, which also works out the person's rights on every collection.
  const userOf = async ({ headers }: Asked): Promise<unknown> =>
    (await executeAuthStrategies({ headers, payload, canSetHeaders: false })).user

  /** Runs the request, as often as it takes, and puts our codes into what it answers. */
  const run = async (asked: Asked): Promise<Response> => {
    const { response, error } = await retryOnConflict(async () =>
      handleEndpoints({
        config: Promise.resolve(config),
        request: await requestOf(asked),
        ...(key !== undefined && { payloadInstanceCacheKey: key }),
      }),
    )
    const isOwn = asked.own !== undefined
    if (response.status >= 500 || isDiskFailure(error)) {
      const failure = failureOf(error) ?? createError('INTERNAL')
      if (failure.code === 'UNAVAILABLE')
        logFailure(payload, { coded: failure, error, about: 'A request could not be answered' })
      return isOwn ? answerProblem(failure, asked) : answerInPayloadShape(failure)
    }
    if (!isOwn) return addCode(response, isRead(asked.method))
    const isProblem = response.headers.get('Content-Type')?.startsWith('application/problem+json')
    if (response.status < 400 || isProblem === true) return response
    return answerProblem(Object.assign(new Error(), { status: response.status }), asked)
  }

  const runOneOrMany = async (asked: Asked): Promise<Response> => {
    if (!isBulk(asked, config)) return run(asked)
    const answer = await runBulk(asked, (method, url) => {
      if (method !== 'GET') return run({ ...asked, method, url })
      const { form: _unread, ...rest } = asked
      return run({ ...rest, method, url, body: noBody })
    })
    return addCode(answer, false)
  }

  const refuseMethod = async (asked: Asked): Promise<void> => {
    const { own, method } = asked
    if (own === undefined || method === 'OPTIONS') return
    if (own.methods.has(method === 'HEAD' ? 'GET' : method)) return
    if ((await userOf(asked)) === null) throw createError('UNAUTHENTICATED')
    throw createError('METHOD_NOT_ALLOWED', { extra: { allow: [...own.methods].join(', ') } })
  }

  /** Reads a form that comes with a key once, for its hash and for our route. */
  const withForm = async (
    asked: Asked,
    act: (asked: Asked) => Promise<Response>,
  ): Promise<Response> => {
    if (asked.own === undefined) return act(asked)
    // What cannot be read is told apart by its bytes, and refused by the route.
    const read = await readForm(asked, { takesFile: true, folder }).catch(() => ({ asked }))
    return act(read.asked).finally(() => read.asked.form?.forget())
  }

  const runOnce = async (asked: Asked): Promise<Response> => {
    const idempotencyKey = asked.headers.get('Idempotency-Key')
    const { path: pathname } = asked
    if (idempotencyKey === null || isRead(asked.method) || neverKept.test(pathname)) {
      return runOneOrMany(asked)
    }
    const user = await userOf(asked)
    if (!isAccount(user)) return runOneOrMany(asked)
    if (idempotencyKey === '' || idempotencyKey.length > longestKey) {
      const message = `Une clé compte de 1 à ${longestKey} caractères.`
      throw createError('INVALID_PARAMETER', { errors: [{ path: 'Idempotency-Key', message }] })
    }
    return withForm(asked, async (read) => {
      const demand = {
        person: `${user.collection}/${user.id}`,
        method: asked.method,
        pathname,
        key: idempotencyKey,
        bodyHash: read.url.search + (read.form?.hash ?? (await hashOf(read))),
      }
      return onceOnly(payload, demand, () => runOneOrMany(read))
    })
  }

  /** Reads what a route of Payload's is sent, so that nothing after it reads anything else. */
  const read = async (sent: Asked): Promise<Asked> => {
    checkQuery(payload, sent.url)
    const slug = sent.path.split('/')[2]
    const collection = config.collections.find((known) => known.slug === slug)
    const takesFile = Boolean(collection?.upload)
    const form = await readForm(sent, { takesFile, folder })
    const json = await readJsonBody(form.asked)
    const data = form.data ?? json.data
    if (collection && data) checkSeveral(collection.flattenedFields, data)
    return json.asked
  }

  const pass = async (asked: Asked): Promise<Response> => {
    const { path: pathname } = asked
    if (isGuarded(pathname))
      await refuseBlocked({
        payload,
        method: asked.method,
        pathname: asked.url.pathname,
        user: await userOf(asked),
      })
    if (asked.method === 'POST' && pathname === '/api/users/login') {
      const bytes = asked.body.inMemory ?? new Uint8Array()
      const contentType = asked.headers.get('Content-Type')
      return answerSignIn(payload, { bytes, contentType }, () => run(asked))
    }
    if (asked.method === 'POST' && pathname === '/api/users/forgot-password') {
      return answerForgotten(() =>
        askForLink(payload, asked.body, (body) => run({ ...asked, body })),
      )
    }
    return runOnce(asked)
  }

  return async (sent: Asked): Promise<Response> => {
    await refuseMethod(sent)
    const asked = sent.own === undefined ? await read(sent) : sent
    try {
      return await pass(asked)
    } finally {
      await asked.form?.forget()
    }
  }
}

const hashOf = ({ body, headers }: Asked): Promise<string> =>
  bodyHashOf(body, headers.get('Content-Type'))

const isAccount = (user: unknown): user is { id: number | string; collection: string } =>
  typeof user === 'object' && user !== null && 'id' in user && 'collection' in user

const isRefusal = (status: number | undefined): boolean => status === 401 || status === 403

const hasCredentials = ({ headers }: Asked): boolean =>
  headers.has('Authorization') || headers.has('Cookie')

const hour = 60 * 60 * 1000

/** The one gateway to /api: whatever asks Payload over HTTP passes here, and nowhere else. */
export const createGateway = (options: ApiOptions): ApiHandler => {
  const { payload, config, graphql, minThroughput } = options
  const settings = settingsOf(payload)
  const folder = temporaryFolder(settings)
  const addresses = ownAddresses(config)
  const allow = createAllowances(settings.rateLimitScale)
  const handle = createPayloadHandler(options)
  let lastCleaning = performance.now()

  const clean = (): void => {
    if (performance.now() - lastCleaning < hour) return
    lastCleaning = performance.now()
    forgetOldKeys(payload).catch((error: unknown) => {
      payload.logger.error({ err: error, msg: 'Old idempotency keys could not be deleted' })
    })
  }

  // Whom the database could not look up is nobody to Payload, and refused: it is asked whether it is there at all.
  const askIfRefused = async (asked: Asked, status: number | undefined): Promise<void> => {
    if (isRefusal(status) && hasCredentials(asked)) await askAnything(payload)
  }

  const pass = async (asked: Asked): Promise<Response> => {
    const response = await handle(readByPost(asked)).catch(async (error: unknown) => {
      const failure = failureOf(error)
      await askIfRefused(asked, failure && statusOf[failure.code])
      throw error
    })
    await askIfRefused(asked, response.status)
    return response
  }

  return async (request, { address }) => {
    const url = new URL(request.url)
    const pathname = url.pathname.replace(/\/+$/, '').toLowerCase()
    const own = findOwnAddress(addresses, pathname)
    const asked: Asked = {
      method: request.method,
      url,
      path: pathname,
      headers: request.headers,
      body: noBody,
      signal: request.signal,
      own,
    }
    const allowance = allow({ method: request.method, pathname, address })
    try {
      if (allowance.refusal) throw allowance.refusal
      if (pathname === '/api/graphql') {
        if (graphql) return finish(await graphql(request, { address }), asked, allowance.headers)
        throw createError('NOT_FOUND')
      }
      asked.headers = checkOrigin(request, settings)
      const limit = bodyLimitOf(pathname)
      asked.body = await bufferBody(request, {
        limit,
        folder,
        ...(minThroughput && { minThroughput }),
      })
      clean()
      return finish(await pass(asked), asked, allowance.headers)
    } catch (error) {
      const failure = failureOf(error) ?? createError('INTERNAL')
      logFailure(payload, { coded: failure, error, about: 'The API gateway failed' })
      const answer = own ? answerProblem(failure, request) : answerInPayloadShape(failure)
      return finish(answer, asked, allowance.headers)
    } finally {
      await asked.body.forget()
    }
  }
}
