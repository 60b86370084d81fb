import { createError } from '../errors'
import { noBody, type KeptBody } from './bufferBody'

type Sent = { method: string; url: URL; headers: Headers; body: KeptBody }

// Payload takes either.
const overrides = ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']

const queryIn = ({ headers, body }: Sent): string => {
  const type = headers.get('Content-Type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded')) return ''
  if (body.bytes > 0 && body.inMemory === undefined) throw createError('TOO_LARGE')
  return Buffer.from(body.inMemory ?? []).toString('utf8')
}

/**
 * Reads a POST that says it is a GET, as Payload's admin sends a query too long for an address, as the
 * GET that it is: whatever looks at a query has to see it. No other method is taken for another one.
 * @throws TOO_LARGE
 */
export const readByPost = <Asked extends Sent>(asked: Asked): Asked => {
  const { method, url } = asked
  const headers = new Headers(asked.headers)
  const isRead = overrides.some((name) => headers.get(name)?.toUpperCase() === 'GET')
  for (const name of overrides) headers.delete(name)
  if (method !== 'POST' || !isRead) return { ...asked, headers }
  const address = new URL(url)
  address.search = [url.search.slice(1), queryIn(asked)].filter(Boolean).join('&')
  for (const name of ['Content-Type', 'Content-Length']) headers.delete(name)
  return { ...asked, method: 'GET', url: address, headers, body: noBody }
}
