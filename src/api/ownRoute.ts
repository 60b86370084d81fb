import type { PayloadHandler, PayloadRequest } from 'payload'

import { isTransientConflict } from '../database'
import { asCodedError, languageOf, problemResponse } from '../errors'

/** Answers an error in our own form, and says which methods the address takes. */
export const answerProblem = (error: unknown, req: Pick<PayloadRequest, 'headers'>): Response => {
  const coded = asCodedError(error)
  const { allow, ...extra } = coded.details.extra ?? {}
  const clean = Object.assign(coded, { details: { ...coded.details, extra } })
  const response = problemResponse(clean, languageOf(req.headers.get('Accept-Language')))
  if (typeof allow === 'string') response.headers.set('Allow', allow)
  return response
}

/**
 * Wraps an endpoint of ours: what it throws becomes `application/problem+json`. A conflict in the
 * database is thrown on, for the door to run the whole request again.
 */
export const ownRoute =
  (handler: PayloadHandler): PayloadHandler =>
  async (req) => {
    try {
      return await handler(req)
    } catch (error) {
      if (isTransientConflict(error)) throw error
      const response = answerProblem(error, req)
      if (response.status >= 500) req.payload.logger.error({ err: error, msg: 'A route of ours failed' })
      return response
    }
  }
