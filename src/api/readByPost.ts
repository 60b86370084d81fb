import { createError } from '../errors'
import { noBody, type KeptBody } from './keepBody'

type Sent = { method: string; url: URL; headers: Headers; body: KeptBody }

const override = 'X-Payload-HTTP-Method-Override'

const queryIn = ({ headers, body }: Sent): string => {
  const type = headers.get('Content-Type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded')) return ''
  if (body.bytes > 0 && body.inMemory === undefined) throw createError('TOO_LARGE')
  return Buffer.from(body.inMemory ?? []).toString('utf8')
}

/**
 * Reads a POST that says it is a GET, as Payload's admin sends a query too long for an address, as the
 * GET that it is: whatever looks at a query has to see it. Anything else is left as it is.
 * @throws TOO_LARGE
 */
export const readByPost = <Asked extends Sent>(asked: Asked): Asked => {
  const { method, url } = asked
  if (method !== 'POST' || asked.headers.get(override) !== 'GET') return asked
  const address = new URL(url)
  address.search = [url.search.slice(1), queryIn(asked)].filter(Boolean).join('&')
  const headers = new Headers(asked.headers)
  for (const name of [override, 'Content-Type', 'Content-Length']) headers.delete(name)
  return { ...asked, method: 'GET', url: address, headers, body: noBody }
}
