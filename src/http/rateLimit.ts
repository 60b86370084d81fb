export type RateVerdict = { headers: Record<string, string>; retryAfter: number | undefined }
/** Counts one of a kind, or one that costs as much as several. */
export type RateLimit = (address: string, cost?: number) => RateVerdict

/** What is counted, and how many of it a minute one address may do. */
export type Allowance = { name: string; aMinute: number }

type Count = { used: number; until: number }

const window = 60
export const publicReads: Allowance = { name: 'reads', aMinute: 6000 }

/** More addresses than this in a minute are an attack: those whose minute is over are forgotten. */
const manyAddresses = 10_000

/**
 * Counts requests by address, in windows of a minute; with a scale of 0 nothing is counted. It answers
 * at once, without a promise: a promise would cost more than all the rest of answering from the store.
 */
export const createRateLimit = (
  scale: number,
  { name, aMinute }: Allowance = publicReads,
): RateLimit | undefined => {
  const points = Math.ceil(aMinute * scale)
  if (points === 0) return undefined
  const counts = new Map<string, Count>()
  const policy = `"${name}";q=${String(points)};w=${String(window)}`

  // They lie in the order in which their minutes end. When all are of this minute, the oldest starts afresh, which harms
  // nobody but the limit.
  const forgetPast = (time: number): void => {
    for (const [address, { until }] of counts) {
      if (until > time && counts.size < manyAddresses) return
      counts.delete(address)
    }
  }

  const countOf = (address: string, time: number): Count => {
    const known = counts.get(address)
    if (known && known.until > time) return known
    counts.delete(address)
    if (counts.size >= manyAddresses) forgetPast(time)
    const fresh = { used: 0, until: time + window * 1000 }
    counts.set(address, fresh)
    return fresh
  }

  return (address, cost = 1) => {
    const time = performance.now()
    const count = countOf(address, time)
    count.used += cost
    const remaining = String(Math.max(points - count.used, 0))
    const seconds = Math.max(Math.ceil((count.until - time) / 1000), 1)
    const headers = {
      'RateLimit-Policy': policy,
      RateLimit: `"${name}";r=${remaining};t=${String(seconds)}`,
      'RateLimit-Limit': String(points),
      'RateLimit-Remaining': remaining,
      'RateLimit-Reset': String(seconds),
    }
    return { headers, retryAfter: count.used > points ? seconds : undefined }
  }
}
