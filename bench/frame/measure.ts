import autocannon from 'autocannon'

import type { Contestant, Sample, Score } from './types'

export type Effort = { rounds: number; seconds: number; connections: number }

const shoot = async (
  { url, headers }: Contestant,
  { connections, seconds }: Pick<Effort, 'connections' | 'seconds'>,
): Promise<Sample> => {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    ...(headers && { headers }),
  })
  return {
    requestsPerSecond: result.requests.average,
    medianMs: result.latency.p50,
    p99Ms: result.latency.p99,
    errors: result.errors + result.timeouts + result.non2xx,
  }
}

/** The bytes of one answer, as sent. @throws when it is not a 200: its figures would mean nothing. */
const weigh = async ({ name, url, headers }: Contestant): Promise<number> => {
  const response = await fetch(url, headers && { headers })
  const body = await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`${name} answers ${response.status} at ${url}`)
  return body.byteLength
}

const middle = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** The same contestants, beginning with another one each round. */
const rotated = <Item>(items: readonly Item[], by: number): Item[] => {
  const start = by % items.length
  return [...items.slice(start), ...items.slice(0, start)]
}

/**
 * Measures in rounds, one contestant after the other in each: a machine that gets slower or faster
 * meanwhile does so for all of them.
 */
export const measure = async (
  contestants: readonly Contestant[],
  effort: Effort,
): Promise<Score[]> => {
  const bytes = new Map<Contestant, number>()
  const rounds = new Map<Contestant, Sample[]>()
  for (const contestant of contestants) {
    bytes.set(contestant, await weigh(contestant))
    rounds.set(contestant, [])
    await shoot(contestant, { connections: effort.connections, seconds: 1 })
  }
  for (let round = 0; round < effort.rounds; round += 1) {
    for (const contestant of rotated(contestants, round)) {
      rounds.get(contestant)?.push(await shoot(contestant, effort))
    }
  }
  const scores = contestants.map((contestant) => {
    const samples = rounds.get(contestant) ?? []
    return {
      name: contestant.name,
      requestsPerSecond: middle(samples.map((sample) => sample.requestsPerSecond)),
      medianMs: middle(samples.map(({ medianMs }) => medianMs)),
      p99Ms: middle(samples.map(({ p99Ms }) => p99Ms)),
      errors: samples.reduce((sum, { errors }) => sum + errors, 0),
      bytes: bytes.get(contestant) ?? 0,
      rounds: samples,
    }
  })
  const first = scores[0]?.requestsPerSecond ?? 0
  return scores.map((score) => ({ ...score, ratio: score.requestsPerSecond / first }))
}
