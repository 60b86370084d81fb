import type { ServerResponse } from 'node:http'

const headers: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  // Pages of the admin are drawn by Next with scripts in them: what else they may do is bounded here.
  'Content-Security-Policy':
    "base-uri 'self'; object-src 'none'; frame-ancestors 'self'; form-action 'self'",
}

const entries = Object.entries(headers)

/** Puts on every answer what no handler should have to think of; a handler may say it better. */
export const setSecureHeaders = (
  res: ServerResponse,
  { publicUrl }: { publicUrl: string },
): void => {
  for (const [name, value] of entries) res.setHeader(name, value)
  if (publicUrl.startsWith('https:')) {
    res.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
  }
}
