import type { IncomingMessage } from 'node:http'

/** The parser takes more than we allow, so that we can say which limit was passed. */
export const parserHeaderBytes = 65_536
const longestAddress = 8192
const longestHeaders = 16_384

/** How a request breaks a rule that holds whatever it asks for. */
export type BrokenRule = 'address' | 'expectation' | 'headers' | 'hosts' | 'method'

// What some address of ours takes, and what HTTP itself has; whatever else the parser knows nobody here does.
const methods: ReadonlySet<string> = new Set([
  ...['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'CONNECT', 'TRACE'],
])

/** Whether the header at this place has this name; told by its length first, as this is asked of each one. */
const isNamed = (text: string, name: string): boolean =>
  text.length === name.length && text.toLowerCase() === name

/**
 * Which rule a request breaks, if any. One that says twice for which host it is may have been read otherwise by what
 * stands in front, and one that does not say it at all is none (RFC 9112 §3.2).
 */
export const brokenRule = ({
  method = '',
  url = '',
  rawHeaders,
  httpVersion,
}: Pick<IncomingMessage, 'httpVersion' | 'method' | 'rawHeaders' | 'url'>):
  BrokenRule | undefined => {
  if (!methods.has(method)) return 'method'
  if (url.length > longestAddress) return 'address'
  let size = 0
  let hosts = 0
  let expectation = ''
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? ''
    const value = rawHeaders[index + 1] ?? ''
    size += name.length + value.length
    if (isNamed(name, 'host')) hosts += 1
    else if (isNamed(name, 'expect')) expectation = value.trim().toLowerCase()
  }
  if (size > longestHeaders) return 'headers'
  if (hosts > 1 || (hosts === 0 && httpVersion === '1.1')) return 'hosts'
  const isUnknown = expectation !== '' && expectation !== '100-continue'
  // What came before 1.1 had no expectations: they are left unread (RFC 9110 §10.1.1).
  return isUnknown && httpVersion === '1.1' ? 'expectation' : undefined
}
