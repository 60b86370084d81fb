import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

export type RateVerdict = { headers: Record<string, string>; retryAfter: number | undefined }
export type RateLimit = (address: string) => Promise<RateVerdict>

/** What is counted, and how many of it a minute one address may do. */
export type Allowance = { name: string; aMinute: number }

const window = 60
export const publicReads: Allowance = { name: 'reads', aMinute: 6000 }

/** Counts requests by address; with a scale of 0 nothing is counted. */
export const createRateLimit = (
  scale: number,
  { name, aMinute }: Allowance = publicReads,
): RateLimit | undefined => {
  const points = Math.ceil(aMinute * scale)
  if (points === 0) return undefined
  const limiter = new RateLimiterMemory({ points, duration: window })
  const policy = `"${name}";q=${String(points)};w=${String(window)}`

  const headersOf = ({ remainingPoints, msBeforeNext }: RateLimiterRes) => {
    const remaining = String(Math.max(remainingPoints, 0))
    const reset = String(Math.max(Math.ceil(msBeforeNext / 1000), 0))
    return {
      'RateLimit-Policy': policy,
      RateLimit: `"${name}";r=${remaining};t=${reset}`,
      'RateLimit-Limit': String(points),
      'RateLimit-Remaining': remaining,
      'RateLimit-Reset': reset,
    }
  }

  return async (address) => {
    try {
      return { headers: headersOf(await limiter.consume(address)), retryAfter: undefined }
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      const retryAfter = Math.max(Math.ceil(refusal.msBeforeNext / 1000), 1)
      return { headers: headersOf(refusal), retryAfter }
    }
  }
}
