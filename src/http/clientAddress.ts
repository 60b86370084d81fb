import type { IncomingMessage } from 'node:http'

type Seen = { headers: IncomingMessage['headers']; socket: { remoteAddress?: string | undefined } }

/**
 * The network address of who asks: the other end of the connection, or whom the trusted proxies in
 * front saw. Each proxy adds at the end of `X-Forwarded-For`; what stands before is anybody's claim.
 */
export const clientAddressOf = (
  { headers, socket }: Seen,
  { trustedProxies }: { trustedProxies: number },
): string => {
  const peer = socket.remoteAddress ?? ''
  if (trustedProxies === 0) return peer
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',')
  const chain = [...forwarded.split(','), peer].map((part) => part.trim()).filter(Boolean)
  return chain.at(-1 - trustedProxies) ?? chain[0] ?? peer
}
