/** Every stable error code, with its HTTP status. A code without a status does not compile. */
export const statusOf = {
  INVALID_BODY: 400,
  INVALID_PARAMETER: 400,
  CURSOR_UNKNOWN: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  SELF_REVIEW: 403,
  SELF_APPROVAL: 403,
  REAUTHENTICATION_FAILED: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  REQUEST_TIMEOUT: 408,
  STALE_CONTENT: 409,
  INVALID_TRANSITION: 409,
  ALREADY_DECIDED: 409,
  CONFLICT: 409,
  WITHDRAWN: 410,
  PRECONDITION_FAILED: 412,
  TOO_LARGE: 413,
  URI_TOO_LONG: 414,
  UNSUPPORTED_FILE: 415,
  RANGE_NOT_SATISFIABLE: 416,
  EXPECTATION_FAILED: 417,
  INCOMPLETE_DOCUMENT: 422,
  UNACKNOWLEDGED_CHANGES: 422,
  FIGURES_DIFFER: 422,
  UNREADABLE_FILE: 422,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  NOT_IMPLEMENTED: 501,
  UNAVAILABLE: 503,
} as const

export type ErrorCode = keyof typeof statusOf

/** Whether a value is one of our codes. */
export const isErrorCode = (value: unknown): value is ErrorCode =>
  typeof value === 'string' && Object.hasOwn(statusOf, value)

const codesByStatus: Readonly<Record<number, ErrorCode>> = {
  400: 'INVALID_BODY',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  408: 'REQUEST_TIMEOUT',
  409: 'CONFLICT',
  413: 'TOO_LARGE',
  415: 'UNSUPPORTED_FILE',
  423: 'CONFLICT',
  429: 'RATE_LIMITED',
  503: 'UNAVAILABLE',
}

/** The code that an answer with this status has when nothing says more; undefined for one that has none. */
export const codeOfStatus = (status: number): ErrorCode | undefined => codesByStatus[status]
