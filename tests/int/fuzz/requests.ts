import fc from 'fast-check'

import { fieldsOfActions, validBodyFor } from './bodies'
import { bodyFor, plainBodyFor, type Body } from './wire'
import { headersFor } from './headers'
import { functionId } from './pages'
import { idsOf } from './ids'
import { plainQueryFor, queryFor } from './query'
import type { Route } from './entryPoints'
import type { GraphqlSchema } from './graphqlBodies'
import { oddEnd, oddMethods, oddParts, oddTarget, sentTwice, type Part } from './odd'
import { senders, type Sender } from './stage'
import { anyText } from './values'

/** A request as it is sent, `@@names@@` aside: it can be printed, kept and sent again. */
export type FuzzRequest = {
  as: Sender
  method: string
  path: string
  headers: Record<string, string>
  /** Whether the session comes in a cookie, as from a browser. */
  byCookie?: true
  /** Headers that come once more. */
  twice?: [string, string][]
} & Body

const known: Readonly<Record<string, readonly string[]>> = {
  reference: ['@@reference@@', '@@reference@@', '@@reference@@', 'PRO-MEOPA-999'],
  number: ['1.0', '1.0', '1.0', '0.9', '1e3'],
  sha256: ['0'.repeat(64)],
  name: ['schema.png'],
  filename: ['@@filename@@', '@@hiddenFile@@'],
  key: ['colonnes', 'protocols-list'],
  action: Object.keys(fieldsOfActions),
  anything: ['admin', 'protocols/', 'users/me', '%2e%2e/v1'],
}

// As a client that encodes nothing might send it, what would end the line aside.
const raw = (text: string): string =>
  text
    .slice(0, 3000)
    .replaceAll(/[^\u0021-\u007e]/g, (sign) => encodeURIComponent(sign.toWellFormed()))

const usualSegment = (route: Route, name: string): fc.Arbitrary<string> =>
  fc.constantFrom(...(known[name] ?? idsOf(route)))

const oddSegment = (): fc.Arbitrary<string> =>
  fc
    .tuple(anyText, fc.boolean())
    .map(([text, coded]) =>
      coded ? encodeURIComponent(text.toWellFormed()).slice(0, 3000) : raw(text),
    )

const placeFor = (
  route: Route,
  segment: (route: Route, name: string) => fc.Arbitrary<string>,
): fc.Arbitrary<string> => {
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  return fc.tuple(...names.map((name) => segment(route, name))).map((filled) => {
    let next = 0
    return route.path.replaceAll(/\{\w+\}/g, () => filled[next++] ?? '')
  })
}

// As the admin sends a query that is too long for an address.
const byPost = (request: FuzzRequest): FuzzRequest => {
  const [path = '', query = ''] = request.path.split('?', 2)
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
  const headers = { ...request.headers, ...form, 'X-Payload-HTTP-Method-Override': 'GET' }
  return { ...request, method: 'POST', path, headers, body: query }
}

// Most that is written is written by authors.
const writers: readonly Sender[] = ['author', 'author', 'coordinator']

const numbered = (text: string, at: number): string =>
  text.replaceAll('@@n@@', String(at)).replaceAll('@@nn@@', String(1 + (at % 99)))

/** Any request of this route by one of these people. */
export const requestFor = (
  route: Route,
  { by = senders, graphql }: { by?: readonly Sender[]; graphql: GraphqlSchema },
): fc.Arbitrary<FuzzRequest> => {
  const valid = validBodyFor(route)
  return fc
    .record({
      as: fc.constantFrom(...by, ...writers.filter((sender) => by.includes(sender))),
      odd: oddParts,
      // What may not be there twice is numbered.
      at: fc.integer({ min: 100, max: 999 }),
      method: fc.constantFrom(...oddMethods),
      place: placeFor(route, usualSegment),
      oddPlace: placeFor(route, oddSegment),
      query: plainQueryFor(route),
      oddQuery: queryFor(route, graphql),
      end: oddEnd,
      target: oddTarget,
      twice: sentTwice,
      byCookie: fc
        .nat({ max: 3 })
        .map((chance): true | undefined => (chance === 0 ? true : undefined)),
      headers: headersFor(),
      body: bodyFor(route, valid, graphql),
      isByPost: fc.nat({ max: 7 }).map((chance) => chance === 0),
    })
    .map((drawn) => {
      const { as, byCookie, isByPost } = drawn
      const isOdd = (part: Part): boolean => drawn.odd.includes(part)
      const method = isOdd('method') ? drawn.method : route.method
      const place = isOdd('path') ? drawn.oddPlace : drawn.place
      const end = isOdd('end') ? drawn.end : ''
      const path = `${place}${end}${isOdd('query') ? drawn.oddQuery : drawn.query}`
      const { type, body, bytes } = isOdd('body') ? drawn.body : plainBodyFor(route, valid, place)
      const reads = method === 'GET' || method === 'HEAD'
      const request: FuzzRequest = {
        as,
        method,
        path: isOdd('target') ? drawn.target(path) : path,
        ...(byCookie && { byCookie }),
        ...(isOdd('twice') && { twice: drawn.twice }),
        headers: {
          ...(type !== undefined && !reads && { 'Content-Type': type }),
          ...(route.takes === 'function' && !reads && { 'Next-Action': functionId }),
          ...(isOdd('headers') && drawn.headers),
        },
        ...(reads || body === undefined ? {} : { body: numbered(body, drawn.at) }),
        ...(!reads && bytes && { bytes }),
      }
      const isOfPayload = route.slug !== undefined && method === 'GET'
      return isOfPayload && isByPost ? byPost(request) : request
    })
}
