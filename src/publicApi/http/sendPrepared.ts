import { notModifiedTag } from './conditional'
import { chooseBody } from './encoding'
import { encodings, type Prepared } from './prepare'
import type { Exchange } from './reply'

/** Sends a prepared answer, or 304 when the client holds it already. */
export const sendPrepared = (
  { req, res, headers }: Exchange,
  prepared: Prepared,
  vary: string,
): void => {
  const body = chooseBody(prepared, req.headers['accept-encoding'])
  const etags = [body, ...encodings.map((coding) => prepared.bodies[coding])].flatMap((other) =>
    other ? [other.etag] : [],
  )
  const held = notModifiedTag(
    {
      ifNoneMatch: req.headers['if-none-match'],
      ifModifiedSince: req.headers['if-modified-since'],
    },
    { etags, lastModified: prepared.lastModified },
  )
  const common = {
    ...headers,
    'Cache-Control': prepared.cacheControl,
    'Last-Modified': prepared.lastModified.toUTCString(),
    Vary: vary,
    ...prepared.headers,
  }
  if (held !== undefined) {
    res.writeHead(304, { ...common, ETag: held })
    res.end()
    return
  }
  res.writeHead(200, { ...common, ...body.headers })
  res.end(req.method === 'HEAD' ? undefined : body.bytes)
}
