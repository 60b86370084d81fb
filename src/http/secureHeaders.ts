import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

type Headers = Readonly<Record<string, string>>

/** Powers of a browser that no page of ours asks for. */
const permissions = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
]

const common: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': permissions.map((name) => `${name}=()`).join(', '),
}

/** What every answer carries, of a library at this address; who answers says what its content may do. */
export const commonHeadersAt = (publicUrl: string): Headers => ({
  ...common,
  ...(publicUrl.startsWith('https:') && {
    'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  }),
})

/** An answer that is no page: it loads nothing and stands in no frame. */
export const closedPolicy = "default-src 'none'; frame-ancestors 'none'"

/** What is not for pages of other sites, and no page either. */
export const closedHeadersAt = (publicUrl: string): Headers => ({
  ...commonHeadersAt(publicUrl),
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Content-Security-Policy': closedPolicy,
})

/**
 * A page of the admin: the scripts that Next marks with the nonce of this very answer and those that they
 * load, nothing from elsewhere. Styles stand inline in what Payload and its editor draw.
 */
const adminPolicy = (nonce: string, isDevelopment: boolean): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    // The document as it would be published, in its own style.
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

const isAdmin = (url: string): boolean => /^\/admin(?:[/?]|$)/.test(url)

/**
 * Puts on every answer but those under /v1 what no handler should have to think of; a handler may say it
 * better.
 */
export const createSecureHeaders = ({
  publicUrl,
  isDevelopment = process.env.NODE_ENV === 'development',
}: {
  publicUrl: string
  isDevelopment?: boolean
}): ((req: IncomingMessage, res: ServerResponse) => void) => {
  const closed = Object.entries(closedHeadersAt(publicUrl))
  return (req, res) => {
    for (const [name, value] of closed) res.setHeader(name, value)
    // Next takes the nonce of its scripts from the request: nobody else may choose it.
    delete req.headers['content-security-policy-report-only']
    delete req.headers['content-security-policy']
    if (!isAdmin(req.url ?? '')) return
    const policy = adminPolicy(randomBytes(16).toString('base64'), isDevelopment)
    req.headers['content-security-policy'] = policy
    res.setHeader('Content-Security-Policy', policy)
  }
}
