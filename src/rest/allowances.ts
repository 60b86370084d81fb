import { createError } from '../errors'
import { createRateLimit, publicReads, type RateLimit } from '../http/rateLimit'

const signIns =
  /^\/api\/[\w-]+\/(login|forgot-password|change-password|reset-password|first-register|refresh-token|verify\/[^/]+)\/?$/

const isRead = (method: string): boolean => ['GET', 'HEAD', 'OPTIONS'].includes(method)

type Counted = { method: string; pathname: string; address: string }

/** Counts requests by address and minute: sign-ins, writes, reads. Gives the headers that say so. */
export const createAllowances = (scale: number) => {
  const reads = createRateLimit(scale, publicReads)
  const writes = createRateLimit(scale, { name: 'writes', aMinute: 600 })
  const attempts = createRateLimit(scale, { name: 'signIns', aMinute: 60 })

  const limitOf = ({ method, pathname }: Counted): RateLimit | undefined => {
    // Whatever the method, GraphQL only reads what /v1 reads.
    if (isRead(method) || pathname === '/api/graphql') return reads
    return signIns.test(pathname) ? attempts : writes
  }

  /** @returns the headers, and the refusal to throw when there have been too many. */
  return (counted: Counted) => {
    const verdict = limitOf(counted)?.(counted.address)
    const retryAfter = verdict?.retryAfter
    return {
      headers: verdict?.headers ?? {},
      refusal:
        retryAfter === undefined
          ? undefined
          : createError('RATE_LIMITED', { extra: { retryAfter } }),
    }
  }
}
