import type { IncomingMessage } from 'node:http'

/** The parser takes more than we allow, so that we can say which limit was passed. */
export const parserHeaderBytes = 65_536
const longestAddress = 8192
const longestHeaders = 16_384

/** Which limit a request passes, if any. */
export const passedLimit = ({
  url = '',
  rawHeaders,
}: Pick<IncomingMessage, 'rawHeaders' | 'url'>): 'address' | 'headers' | undefined => {
  if (url.length > longestAddress) return 'address'
  const size = rawHeaders.reduce((total, text) => total + text.length, 0)
  return size > longestHeaders ? 'headers' : undefined
}
