import fc from 'fast-check'

import { fieldsOfActions, validBodyFor } from './bodies'
import { bodyFor, type Body } from './wire'
import { headersFor } from './headers'
import { functionId } from './pages'
import { queryFor } from './query'
import type { Route } from './doors'
import type { GraphqlSchema } from './graphqlBodies'
import { oddMethods, oddTarget, sentTwice } from './odd'
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
  reference: ['@@reference@@', 'PRO-MEOPA-999'],
  number: ['1.0', '0.9', '1e3'],
  sha256: ['0'.repeat(64)],
  name: ['schema.png'],
  filename: ['@@filename@@', '@@hiddenFile@@'],
  key: ['colonnes', 'protocols-list'],
  action: Object.keys(fieldsOfActions),
  anything: ['admin', 'protocols/', 'users/me', '%2e%2e/v1'],
}

const idsOf = ({ path, slug }: Route): readonly string[] => {
  if (path.includes('/versions/')) return ['@@version@@']
  if (slug === 'users') return ['@@user@@']
  if (slug === 'working-groups') return ['@@group@@']
  if (slug === 'themes') return ['@@theme@@']
  if (slug === 'comments') return ['@@comment@@', '@@hiddenComment@@']
  if (slug === 'media') return ['@@media@@', '@@hiddenMedia@@']
  if (slug === 'api-clients') return ['@@client@@']
  return ['@@draft@@', '@@review@@', '@@inForce@@', '@@hidden@@', '@@hiddenReview@@']
}

// As a client that encodes nothing might send it, what would end the line aside.
const raw = (text: string): string =>
  text
    .slice(0, 3000)
    .replaceAll(/[^\u0021-\u007e]/g, (sign) => encodeURIComponent(sign.toWellFormed()))

const segment = (route: Route, name: string): fc.Arbitrary<string> => {
  const usual = known[name] ?? idsOf(route)
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...usual) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(anyText, fc.boolean())
        .map(([text, coded]) =>
          coded ? encodeURIComponent(text.toWellFormed()).slice(0, 3000) : raw(text),
        ),
    },
  )
}

const pathFor = (route: Route, graphql: GraphqlSchema): fc.Arbitrary<string> => {
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  return fc
    .record({
      filled: fc.tuple(...names.map((name) => segment(route, name))),
      query: queryFor(route, graphql),
      end: fc.oneof(
        { weight: 9, arbitrary: fc.constant('') },
        { weight: 1, arbitrary: fc.constantFrom('/', '//', ';a=b', '%2F', '.json') },
      ),
    })
    .map(({ filled, query, end }) => {
      let next = 0
      const path = route.path.replaceAll(/\{\w+\}/g, () => filled[next++] ?? '')
      return `${path}${end}${query}`
    })
}

// As the admin sends a query that is too long for an address.
const byPost = (request: FuzzRequest): FuzzRequest => {
  const [path = '', query = ''] = request.path.split('?', 2)
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
  const headers = { ...request.headers, ...form, 'X-Payload-HTTP-Method-Override': 'GET' }
  return { ...request, method: 'POST', path, headers, body: query }
}

/** Any request of this route by one of these people. */
export const requestFor = (
  route: Route,
  { by = senders, graphql }: { by?: readonly Sender[]; graphql: GraphqlSchema },
): fc.Arbitrary<FuzzRequest> =>
  fc
    .record({
      as: fc.constantFrom(...by),
      method: fc.oneof(
        { weight: 9, arbitrary: fc.constant(route.method) },
        { weight: 1, arbitrary: fc.constantFrom(...oddMethods) },
      ),
      path: pathFor(route, graphql),
      target: oddTarget,
      twice: sentTwice,
      byCookie: fc
        .nat({ max: 3 })
        .map((chance): true | undefined => (chance === 0 ? true : undefined)),
      headers: headersFor(),
      sent: bodyFor(route, validBodyFor(route), graphql),
      isByPost: fc.nat({ max: 7 }).map((chance) => chance === 0),
    })
    .map(({ as, method, path, target, headers, twice, byCookie, sent, isByPost }) => {
      const { type, ...body } = sent
      const reads = method === 'GET' || method === 'HEAD'
      const request: FuzzRequest = {
        as,
        method,
        path: target(path),
        ...(byCookie && { byCookie }),
        ...(twice.length > 0 && { twice }),
        headers: {
          ...(type !== undefined && !reads && { 'Content-Type': type }),
          ...(route.takes === 'function' && !reads && { 'Next-Action': functionId }),
          ...headers,
        },
        ...(reads ? {} : body),
      }
      return method === 'GET' && isByPost ? byPost(request) : request
    })
