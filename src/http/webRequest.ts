import type { IncomingMessage, ServerResponse } from 'node:http'

/** The body of a request, read only as fast as it is asked for. */
const bodyOf = (req: IncomingMessage): ReadableStream<Uint8Array> => {
  // Left open when reading stops early: the refusal still has to go out on the same connection.
  const chunks = req.iterator({ destroyOnReturn: false })
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const next = await chunks.next()
      if (next.done === true) {
        controller.close()
        return
      }
      const chunk: unknown = next.value
      if (chunk instanceof Uint8Array) controller.enqueue(new Uint8Array(chunk))
    },
    cancel: async () => {
      await chunks.return?.()
    },
  })
}

const headersOf = (req: IncomingMessage): Headers => {
  const headers = new Headers()
  for (const [name, values] of Object.entries(req.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value)
  }
  return headers
}

const hostPattern = /^[\w.-]+(:\d+)?$|^\[[\da-fA-F:.]+\](:\d+)?$/

/** Where the request believes it is: its own `Host` when that is one, else the public address. */
const originOf = (req: IncomingMessage, publicUrl: string): string => {
  const { host } = req.headers
  const { protocol } = new URL(publicUrl)
  const own = `${protocol}//${host ?? ''}`
  return host !== undefined && hostPattern.test(host) && URL.canParse(own) ? own : publicUrl
}

const pathOf = ({ url }: IncomingMessage): string => (url?.startsWith('/') === true ? url : '/')

/** A request without its body, which stays where it is for somebody else to read. */
export const toBodilessRequest = (
  req: IncomingMessage,
  { publicUrl }: { publicUrl: string },
): Request =>
  new Request(originOf(req, publicUrl) + pathOf(req), {
    method: req.method ?? 'GET',
    headers: headersOf(req),
  })

/**
 * A request of `node:http` as a web `Request`: the body streams, and leaving early aborts it. An
 * address that is not a path of ours (a proxy's, another host's) is read as one.
 */
export const toWebRequest = (
  req: IncomingMessage,
  { res, publicUrl }: { res: ServerResponse; publicUrl: string },
): Request => {
  const left = new AbortController()
  res.once('close', () => {
    if (!res.writableFinished) left.abort()
  })
  const hasBody = req.method !== 'GET' && req.method !== 'HEAD'
  return new Request(originOf(req, publicUrl) + pathOf(req), {
    method: req.method ?? 'GET',
    headers: headersOf(req),
    signal: left.signal,
    ...(hasBody && { body: bodyOf(req), duplex: 'half' }),
  })
}
