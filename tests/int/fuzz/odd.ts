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

/** A target that no browser sends: another host’s, another form, another way round. Mostly the path itself. */
export const oddTarget: fc.Arbitrary<(path: string) => string> = fc.oneof(
  { weight: 15, arbitrary: fc.constant((path: string) => path) },
  { weight: 1, arbitrary: fc.constantFrom(...targets) },
)

/** Methods of HTTP, of others, and of nobody. */
export const oddMethods = [
  ...['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY'],
  ...['MKCOL', 'LOCK', 'SEARCH', 'M-SEARCH', 'PURGE', 'LINK', 'REPORT', 'SOURCE'],
] as const

/** Headers that come a second time, with another value. */
export const sentTwice: fc.Arbitrary<[string, string][]> = fc.oneof(
  { weight: 12, arbitrary: fc.constant<[string, string][]>([]) },
  {
    weight: 1,
    arbitrary: fc
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
      .map((pair) => [pair]),
  },
)
