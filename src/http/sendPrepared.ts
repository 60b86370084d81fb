import { isNotModified } from './conditional'
import { datedAt } from './dateHeader'
import { chooseBody } from './encoding'
import type { HeaderSet } from './headers'
import type { EncodedBody, Prepared } from './prepare'
import type { Exchange } from './reply'

type Chosen = { prepared: Prepared; body: EncodedBody; vary: string; dated: Date | undefined }

/** Names and values in turn, as Node takes them fastest. */
type Lists = { whole: readonly string[]; current: readonly string[] }

/**
 * What a body is sent with, and a 304 in its place: put together the first time, for each way of varying, dated and
 * not.
 */
const fixedHeaders = new WeakMap<EncodedBody, Map<string, Lists>>()

const setOf = ({ type }: Prepared): HeaderSet => (type.startsWith('text/html') ? 'page' : 'data')

const policy = 'Content-Security-Policy'

const policyOf = ({ headers }: Prepared): Readonly<Record<string, string>> =>
  headers[policy] === undefined ? {} : { [policy]: headers[policy] }

const listsOf = (common: Exchange['common'], chosen: Chosen): Lists => {
  const { prepared, body, vary, dated } = chosen
  const shared = {
    ...common[setOf(prepared)],
    'Cache-Control': prepared.cacheControl,
    ...(dated && { 'Last-Modified': dated.toUTCString() }),
    Vary: vary,
  }
  return {
    whole: Object.entries({ ...shared, ...prepared.headers, ...body.headers }).flat(),
    // A browser takes the policy of a 304 for that of the page that it kept.
    current: Object.entries({ ...shared, ...policyOf(prepared), ETag: body.etag }).flat(),
  }
}

const fixedOf = (common: Exchange['common'], chosen: Chosen): Lists => {
  const { body, vary, dated } = chosen
  const key = dated ? vary : `undated ${vary}`
  const ofBody = fixedHeaders.get(body) ?? new Map<string, Lists>()
  const known = ofBody.get(key)
  if (known) return known
  const lists = listsOf(common, chosen)
  fixedHeaders.set(body, ofBody.set(key, lists))
  return lists
}

const withOwn = (fixed: readonly string[], own: Exchange['own']): string[] => {
  const headers = fixed.slice()
  for (const name in own) headers.push(name, own[name] ?? '')
  return headers
}

/**
 * Sends a prepared answer, or 304 when the client holds it already.
 * @throws PRECONDITION_FAILED when it is not what the client will have.
 */
export const sendPrepared = (exchange: Exchange, prepared: Prepared, vary: string): void => {
  const { req, res, common, own } = exchange
  const body = chooseBody(prepared, req.headers['accept-encoding'])
  const { lastModified: changed } = prepared
  const dated = datedAt(changed)
  const isCurrent = isNotModified(req.headers, { etag: body.etag, dated, changed })
  const { whole, current } = fixedOf(common, { prepared, body, vary, dated })
  res.writeHead(isCurrent ? 304 : 200, withOwn(isCurrent ? current : whole, own))
  res.end(isCurrent || req.method === 'HEAD' ? undefined : body.bytes)
}
