import { closedPolicy, commonHeadersAt } from './secureHeaders'

/** What an answer is, as far as its headers go: data for programs, a page, or a file that pages show. */
export type HeaderSet = 'data' | 'file' | 'page'

/**
 * The headers of every answer, for a library at this address. Policies of pages are for pages: data runs nothing
 * wherever it is opened, as its type is not guessed at.
 */
export const publicHeadersAt = (
  publicUrl: string,
): Readonly<Record<HeaderSet, Readonly<Record<string, string>>>> => {
  const all = commonHeadersAt(publicUrl)
  const secure = all['Strict-Transport-Security']
  const data = {
    'X-Content-Type-Options': 'nosniff',
    ...(secure !== undefined && { 'Strict-Transport-Security': secure }),
    'Access-Control-Allow-Origin': '*',
  }
  const file = { ...data, 'Cross-Origin-Resource-Policy': 'cross-origin' }
  return { data, file, page: { ...all, ...file, 'Content-Security-Policy': closedPolicy } }
}

/** What a page of another site may read of an answer, for the requests that come from one. */
export const exposed: Readonly<Record<string, string>> = {
  'Access-Control-Expose-Headers':
    'Allow, Content-Disposition, Content-Range, ETag, Last-Modified, Location, RateLimit, RateLimit-Limit, RateLimit-Policy, RateLimit-Remaining, RateLimit-Reset, Repr-Digest, Retry-After',
}

/** The headers of a request that an answer depends on; a page of another site is told which it may read. */
export const varying = {
  origin: 'Origin',
  coding: 'Accept-Encoding, Origin',
  form: 'Accept, Accept-Encoding, Origin',
  refusal: 'Accept, Accept-Language, Origin',
} as const

/** The answer to a preflight. */
export const preflightHeaders: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Headers':
    'Accept, Accept-Language, Authorization, Cache-Control, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Range, If-Unmodified-Since, Range',
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
export const forms = ['json', 'html', 'txt'] as const satisfies readonly Form[]
/** The forms of /v1, and the page of the reading site. */
export const cachedForms = [...forms, 'page'] as const
export type CachedForm = (typeof cachedForms)[number]
