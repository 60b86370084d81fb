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

/** Short, because anything may be withdrawn; a cache may answer while it asks again. */
export const cacheFor = {
  document: 'public, max-age=30, stale-while-revalidate=120',
  list: 'public, max-age=15, stale-while-revalidate=60',
  feed: 'public, max-age=5, stale-while-revalidate=30',
  history: 'public, max-age=15, stale-while-revalidate=60',
  file: 'public, max-age=300, stale-while-revalidate=600',
  description: 'public, max-age=300, stale-while-revalidate=3600',
} as const

export const mediaTypes = {
  json: 'application/json; charset=utf-8',
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
} as const

export type Form = keyof typeof mediaTypes
/** The forms of /v1, and the page of the reading site. */
export type HeldForm = Form | 'page'
export const forms = ['json', 'html', 'txt'] as const satisfies readonly Form[]
