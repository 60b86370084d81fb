import type { ErrorCode } from '../../errors'

/** The codes of the refusals under /v1, where nobody signs in and nothing is written. */
export const publicCodes = [
  'INVALID_PARAMETER',
  'CURSOR_UNKNOWN',
  'NOT_FOUND',
  'METHOD_NOT_ALLOWED',
  'NOT_ACCEPTABLE',
  'WITHDRAWN',
  'PRECONDITION_FAILED',
  'URI_TOO_LONG',
  'RANGE_NOT_SATISFIABLE',
  'EXPECTATION_FAILED',
  'RATE_LIMITED',
  'INTERNAL',
  'NOT_IMPLEMENTED',
  'UNAVAILABLE',
] as const satisfies readonly ErrorCode[]
