import fc from 'fast-check'

import { strangersWord } from './words'

const elsewhere = `${strangersWord}.example`

const targets: readonly ((path: string) => string)[] = [
  (path) => `http://${elsewhere}${path}`,
  (path) => `https://${elsewhere}:99999${path}`,
  (path) => `//${elsewhere}${path}`,
  (path) => `\\\\${elsewhere}${path}`,
  (path) => path.slice(1),
  (path) => `/${path}`,
  (path) => `${path}#${strangersWord}`,
  (path) => path.toUpperCase(),
  (path) => `/.${path}`,
  (path) => `/v1/..${path}`,
  (path) => `/admin/%2e%2e${path}`,
  () => '*',
  () => `${elsewhere}:443`,
]

/** A target that no browser sends: another host’s, another form, another way round. */
export const oddTarget: fc.Arbitrary<(path: string) => string> = fc.constantFrom(...targets)

/** What stands at the end of a path and means nothing there. */
export const oddEnd = fc.constantFrom('/', '//', ';a=b', '%2F', '.json')

/** Methods of HTTP, of others, and of nobody. */
export const oddMethods = [
  ...['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY'],
  ...['MKCOL', 'LOCK', 'SEARCH', 'M-SEARCH', 'PURGE', 'LINK', 'REPORT', 'SOURCE'],
] as const

/** Headers that come a second time, with another value. */
export const sentTwice: fc.Arbitrary<[string, string][]> = fc
  .constantFrom<[string, string]>(
    ['Host', elsewhere],
    ['Content-Type', 'text/plain'],
    ['Authorization', `JWT ${strangersWord}`],
    ['Cookie', `payload-token=${strangersWord}`],
    ['Origin', `https://${elsewhere}`],
    ['X-Forwarded-For', strangersWord],
    ['Next-Action', strangersWord],
    ['Accept', 'text/html'],
    ['If-None-Match', `"${strangersWord}"`],
    ['Range', 'bytes=0-0'],
  )
  .map((pair) => [pair])

const parts = ['body', 'end', 'headers', 'method', 'path', 'query', 'target', 'twice'] as const

/** A part of a request that may be odd. */
export type Part = (typeof parts)[number]

/**
 * Which parts of a request are odd: often none or one, so that what stands behind the first check is reached too.
 * Were each of them odd by itself now and then, hardly a request would pass all of them.
 */
export const oddParts: fc.Arbitrary<readonly Part[]> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Part[]>([]) },
  {
    weight: 9,
    arbitrary: fc
      .constantFrom<Part>(...parts, 'body', 'body', 'query', 'query')
      .map((one) => [one]),
  },
  { weight: 3, arbitrary: fc.subarray([...parts]) },
)
