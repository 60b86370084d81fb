import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { chunksOf } from './chunksOf'

const writeHead = (req: IncomingMessage, res: ServerResponse, response: Response): void => {
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') res.setHeader(name, value)
  }
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) res.setHeader('Set-Cookie', cookies)
  // A body that nobody read is still arriving: the connection cannot carry another request.
  if (!req.complete) res.setHeader('Connection', 'close')
  res.writeHead(response.status)
}

/** Sends a web `Response` on a `node:http` one, streaming; a client that leaves ends it quietly. */
export const sendWebResponse = async (
  req: IncomingMessage,
  { res, response }: { res: ServerResponse; response: Response },
): Promise<void> => {
  if (res.destroyed) {
    await response.body?.cancel().catch(() => undefined)
    return
  }
  writeHead(req, res, response)
  if (response.body === null || req.method === 'HEAD') {
    await response.body?.cancel()
    res.end()
    return
  }
  try {
    await pipeline(Readable.from(chunksOf(response.body)), res)
  } catch {
    // The status is gone already: a cut connection is the only way left to say that it broke.
    res.destroy()
  }
}
