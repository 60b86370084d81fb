import { createError } from '../errors'
import type { Settings } from '../settings'

const loopback = ['localhost', '127.0.0.1', '[::1]']

/** The origins that our own pages have: the public one, and this machine's names for it. */
export const ownOrigins = ({ publicUrl, port }: Pick<Settings, 'port' | 'publicUrl'>): string[] => {
  const { origin, protocol, hostname, port: publicPort } = new URL(publicUrl)
  if (!loopback.includes(hostname)) return [origin]
  const ports = new Set([publicPort, String(port)])
  const names = loopback.flatMap((name) =>
    [...ports].map((each) => `${protocol}//${name}${each === '' ? '' : `:${each}`}`),
  )
  return [...new Set([origin, ...names])]
}

const isRead = (method: string): boolean => ['GET', 'HEAD', 'OPTIONS'].includes(method)

const hasSessionCookie = ({ headers }: Request): boolean =>
  /(?:^|;\s*)payload-token=/.test(headers.get('Cookie') ?? '')

const isOwn = (request: Request, origins: readonly string[]): boolean => {
  const origin = request.headers.get('Origin')
  // The host that the browser asked is ours, whatever name a proxy gave it.
  if (origin !== null) return origins.includes(origin) || origin === new URL(request.url).origin
  const site = request.headers.get('Sec-Fetch-Site')
  return site === null ? isRead(request.method) : site === 'same-origin' || site === 'none'
}

const setsCookie =
  /^\/api\/[\w-]+\/(?:login|logout|refresh-token|reset-password|first-register)\/?$/i

// A browser says of every POST where it comes from; a program need not.
const isForeign = (request: Request, origins: readonly string[]): boolean =>
  (request.headers.has('Origin') || request.headers.has('Sec-Fetch-Site')) &&
  !isOwn(request, origins)

const refuse = () =>
  createError('FORBIDDEN', {
    detail:
      'Cette demande ne vient pas d’une page de la Protothèque. Rechargez la page, puis recommencez.',
  })

/**
 * Refuses a write that another site may have made the browser send: signed in by cookie alone, and
 * not from a page of ours; and whatever sets or clears a cookie there, which would sign a person in as somebody
 * else. What is ours goes on under the one origin that Payload compares with.
 * @throws FORBIDDEN
 */
export const checkOrigin = (
  request: Request,
  { publicUrl, port }: Pick<Settings, 'port' | 'publicUrl'>,
): Headers => {
  const headers = new Headers(request.headers)
  const origins = ownOrigins({ publicUrl, port })
  const { pathname } = new URL(request.url)
  if (setsCookie.test(pathname) && isForeign(request, origins)) throw refuse()
  if (!hasSessionCookie(request)) return headers
  if (isOwn(request, origins)) {
    headers.set('Origin', new URL(publicUrl).origin)
    return headers
  }
  if (headers.has('Authorization') || isRead(request.method)) {
    // Answered, but not as the person of the cookie.
    headers.delete('Cookie')
    return headers
  }
  throw refuse()
}
