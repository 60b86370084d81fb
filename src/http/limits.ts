import type { IncomingMessage } from 'node:http'

/** The parser takes more than we allow, so that we can say which limit was passed. */
export const parserHeaderBytes = 65_536
const longestAddress = 8192
const longestHeaders = 16_384

/** How a request breaks a rule that holds whatever it asks for. */
export type BrokenRule = 'address' | 'headers' | 'hosts'

/**
 * Which rule a request breaks, if any. One that says twice for which host it is may have been read otherwise by what
 * stands in front (RFC 9112 §3.2).
 */
export const brokenRule = ({
  url = '',
  rawHeaders,
}: Pick<IncomingMessage, 'rawHeaders' | 'url'>): BrokenRule | undefined => {
  if (url.length > longestAddress) return 'address'
  let size = 0
  let hosts = 0
  for (const [index, text] of rawHeaders.entries()) {
    size += text.length
    if (index % 2 === 0 && text.length === 4 && text.toLowerCase() === 'host') hosts += 1
  }
  if (size > longestHeaders) return 'headers'
  return hosts > 1 ? 'hosts' : undefined
}
