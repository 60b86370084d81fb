import { notModifiedTag } from './conditional'
import { datedAt } from './dated'
import { chooseBody } from './encoding'
import { encodings, type EncodedBody, type Prepared } from './prepare'
import { headersOf, type Exchange } from './reply'

type Chosen = { prepared: Prepared; body: EncodedBody; vary: string; dated: Date | undefined }

/**
 * Names and values in turn, as Node takes them fastest: what a body is sent with, put together the first
 * time that it is, for each way of varying, dated and not.
 */
const fixedHeaders = new WeakMap<EncodedBody, Map<string, readonly string[]>>()

const describing = ({ prepared, vary, dated }: Chosen): Record<string, string> => ({
  'Cache-Control': prepared.cacheControl,
  ...(dated && { 'Last-Modified': dated.toUTCString() }),
  Vary: vary,
  ...prepared.headers,
})

const fixedOf = (common: Exchange['common'], chosen: Chosen): readonly string[] => {
  const { body, vary, dated } = chosen
  const key = dated ? vary : `undated ${vary}`
  const ofBody = fixedHeaders.get(body) ?? new Map<string, readonly string[]>()
  const known = ofBody.get(key)
  if (known) return known
  const all = { ...common, ...describing(chosen), ...body.headers }
  const list = Object.entries(all).flat()
  fixedHeaders.set(body, ofBody.set(key, list))
  return list
}

const heldTag = (
  { headers }: Exchange['req'],
  { prepared, body, dated }: Chosen,
): string | undefined => {
  const ifNoneMatch = headers['if-none-match']
  const ifModifiedSince = headers['if-modified-since']
  if (ifNoneMatch === undefined && ifModifiedSince === undefined) return undefined
  const others = encodings.flatMap((coding) => prepared.bodies[coding]?.etag ?? [])
  const validators = { etags: [body.etag, ...others], dated }
  return notModifiedTag({ ifNoneMatch, ifModifiedSince }, validators)
}

/** Sends a prepared answer, or 304 when the client holds it already. */
export const sendPrepared = (exchange: Exchange, prepared: Prepared, vary: string): void => {
  const { req, res, common, own } = exchange
  const body = chooseBody(prepared, req.headers['accept-encoding'])
  const chosen = { prepared, body, vary, dated: datedAt(prepared.lastModified) }
  const held = heldTag(req, chosen)
  if (held !== undefined) {
    const headers = { ...headersOf(exchange), ...describing(chosen), ETag: held }
    res.writeHead(304, headers).end()
    return
  }
  const headers = fixedOf(common, chosen).slice()
  for (const [name, value] of Object.entries(own)) headers.push(name, value)
  res.writeHead(200, headers)
  res.end(req.method === 'HEAD' ? undefined : body.bytes)
}
