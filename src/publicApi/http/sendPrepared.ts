import { notModifiedTag } from './conditional'
import { chooseBody } from './encoding'
import { encodings, type EncodedBody, type Prepared } from './prepare'
import { headersOf, type Exchange } from './reply'

/**
 * Names and values in turn, as Node takes them fastest: what a body is sent with, put together the first
 * time that it is, for each way of varying.
 */
const fixedHeaders = new WeakMap<EncodedBody, Map<string, readonly string[]>>()

const describing = (prepared: Prepared, vary: string): Record<string, string> => ({
  'Cache-Control': prepared.cacheControl,
  'Last-Modified': prepared.lastModified.toUTCString(),
  Vary: vary,
  ...prepared.headers,
})

type Chosen = { prepared: Prepared; body: EncodedBody; vary: string }

const fixedOf = (
  common: Exchange['common'],
  { prepared, body, vary }: Chosen,
): readonly string[] => {
  const ofBody = fixedHeaders.get(body) ?? new Map<string, readonly string[]>()
  const known = ofBody.get(vary)
  if (known) return known
  const all = { ...common, ...describing(prepared, vary), ...body.headers }
  const list = Object.entries(all).flat()
  fixedHeaders.set(body, ofBody.set(vary, list))
  return list
}

const heldTag = ({ headers }: Exchange['req'], { prepared, body }: Chosen): string | undefined => {
  const ifNoneMatch = headers['if-none-match']
  const ifModifiedSince = headers['if-modified-since']
  if (ifNoneMatch === undefined && ifModifiedSince === undefined) return undefined
  const others = encodings.flatMap((coding) => prepared.bodies[coding]?.etag ?? [])
  const validators = { etags: [body.etag, ...others], lastModified: prepared.lastModified }
  return notModifiedTag({ ifNoneMatch, ifModifiedSince }, validators)
}

/** Sends a prepared answer, or 304 when the client holds it already. */
export const sendPrepared = (exchange: Exchange, prepared: Prepared, vary: string): void => {
  const { req, res, common, own } = exchange
  const body = chooseBody(prepared, req.headers['accept-encoding'])
  const chosen = { prepared, body, vary }
  const held = heldTag(req, chosen)
  if (held !== undefined) {
    const headers = { ...headersOf(exchange), ...describing(prepared, vary), ETag: held }
    res.writeHead(304, headers).end()
    return
  }
  const headers = fixedOf(common, chosen).slice()
  for (const [name, value] of Object.entries(own)) headers.push(name, value)
  res.writeHead(200, headers)
  res.end(req.method === 'HEAD' ? undefined : body.bytes)
}
