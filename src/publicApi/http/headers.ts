import { closedPolicy, commonHeadersAt } from '../../http/secureHeaders'

/** What every answer under /v1 carries: anyone may read it from any page, and it runs nothing. */
const publicHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'Allow, Content-Disposition, Content-Range, ETag, Last-Modified, Location, RateLimit, RateLimit-Limit, RateLimit-Policy, RateLimit-Remaining, RateLimit-Reset, Repr-Digest, Retry-After',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Content-Security-Policy': closedPolicy,
}

/** The headers of every answer under /v1, for a library at this address. */
export const publicHeadersAt = (publicUrl: string): Readonly<Record<string, string>> => ({
  ...commonHeadersAt(publicUrl),
  ...publicHeaders,
})

/** The answer to a preflight. */
export const preflightHeaders: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Headers':
    'Accept, Accept-Language, Authorization, Cache-Control, Content-Type, If-Modified-Since, If-None-Match, Range',
  'Access-Control-Max-Age': '86400',
  Allow: 'GET, HEAD, OPTIONS',
}

// Anything may be withdrawn: a browser asks each time, which costs a 304, and a cache that many share keeps an answer
// for less than the half minute after which a withdrawal must show. Nobody answers with an older one meanwhile.
const shared = (seconds: number): string =>
  `public, max-age=0, s-maxage=${String(seconds)}, must-revalidate`

/** How long caches may keep an answer. */
export const cacheFor = {
  document: shared(20),
  list: shared(15),
  feed: shared(5),
  history: shared(15),
  file: shared(20),
  description: 'public, max-age=300, stale-while-revalidate=3600',
} as const

const momentary: Readonly<Record<number, string>> = { 404: shared(5), 410: shared(5) }

/** How long caches may keep a refusal: one that is kept by none would not take the place of what was withdrawn. */
export const cacheForRefusal = (status: number): string => momentary[status] ?? 'no-store'

export const mediaTypes = {
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
} as const

export type Form = keyof typeof mediaTypes
/** The forms of /v1, and the page of the reading site. */
export type HeldForm = Form | 'page'
export const forms = ['json', 'html', 'txt'] as const satisfies readonly Form[]
