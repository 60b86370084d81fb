import type { PayloadHandler, PayloadRequest } from 'payload'

import { isTransientConflict } from '../database'
import { asCodedError, createError, languageOf, problemResponse } from '../errors'
import { isDiskFailure } from './failures'

declare global {
  var prototheque_ownRoutes: WeakSet<PayloadHandler> | undefined
}

// On globalThis: the config and the gateway may hold two copies of this module.
const problemRoutes = (globalThis.prototheque_ownRoutes ??= new WeakSet())

/** Whether a handler is one of ours, which answers `application/problem+json`. */
export const isProblemRoute = (handler: PayloadHandler): boolean => problemRoutes.has(handler)

/** Answers an error in our own form, and says which methods the address takes. */
export const answerProblem = (error: unknown, req: Pick<PayloadRequest, 'headers'>): Response => {
  const coded = asCodedError(error)
  const { allow, ...extra } = coded.details.extra ?? {}
  const told = createError(coded.code, { ...coded.details, extra })
  const response = problemResponse(told, languageOf(req.headers.get('Accept-Language')))
  if (typeof allow === 'string') response.headers.set('Allow', allow)
  return response
}

// The gateway knows better what these mean: it runs again, or says that the database or the disk is away.
const isForTheGateway = (error: unknown): boolean =>
  isTransientConflict(error) || isDiskFailure(error) || asCodedError(error).code === 'INTERNAL'

/**
 * Wraps an endpoint of ours: what it throws becomes `application/problem+json`. A conflict in the
 * database is thrown on, for the gateway to run the whole request again.
 */
export const problemRoute = (handler: PayloadHandler): PayloadHandler => {
  const wrapped: PayloadHandler = async (req) => {
    try {
      return await handler(req)
    } catch (error) {
      if (isForTheGateway(error)) throw error
      return answerProblem(error, req)
    }
  }
  problemRoutes.add(wrapped)
  return wrapped
}
