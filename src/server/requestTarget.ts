import type { IncomingMessage } from 'node:http'

/**
 * Reads the target of a request as a path of ours. A client may send a whole address (RFC 9112 §3.2.2), as to a proxy:
 * it is this server that was asked, whatever host the address names. What reads it later, Next above all, would take
 * the host for its own.
 */
export const takePathOfTarget = (req: IncomingMessage): void => {
  if (req.url?.startsWith('/') === true) return
  const [, path] = /^https?:\/\/[^/?#]*([^#]*)/i.exec(req.url ?? '') ?? []
  if (path === undefined) return
  req.url = path.startsWith('/') ? path : `/${path}`
}

/** `OPTIONS *`: what the server takes, not one address of it (RFC 9110 §9.3.7). */
export const asksAboutServer = ({ method, url }: IncomingMessage): boolean =>
  method === 'OPTIONS' && url === '*'
