import autocannon from 'autocannon'

import type { MeasuredServer } from './startServer'

type Asked = { server: MeasuredServer; path: string; headers?: Record<string, string> }

/** The same question put to two servers: ours, and the one that it is measured by. */
export type Pair = { name: string; status: number; ours: Asked; bare: Asked }

export type Cost = { name: string; ours: number; bare: number; ratio: number; rounds: number[] }

const amount = 20_000

/** Microseconds of a processor that the process of the server takes for one request. */
const costOf = async (
  { server, path, headers }: Asked,
  { status, requests }: { status: number; requests: number },
): Promise<number> => {
  const before = await server.used()
  const result = await autocannon({
    url: server.origin + path,
    connections: 20,
    amount: requests,
    ...(headers && { headers }),
  })
  const after = await server.used()
  const answered = result.statusCodeStats?.[`${status}`]?.count ?? 0
  if (answered !== requests) throw new Error(`${path} answers something else than ${status}`)
  return (after - before) / requests
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const costOfPair = async (pair: Pair, rounds: number): Promise<Cost> => {
  const { name, status } = pair
  const measured: { ours: number; bare: number }[] = []
  for (const asked of [pair.bare, pair.ours]) await costOf(asked, { status, requests: amount })
  for (let round = 0; round < rounds; round += 1) {
    const bare = await costOf(pair.bare, { status, requests: amount })
    const ours = await costOf(pair.ours, { status, requests: amount })
    measured.push({ ours, bare })
  }
  const ratios = measured.map(({ ours, bare }) => ours / bare)
  return {
    name,
    ours: middle(measured.map(({ ours }) => ours)),
    bare: middle(measured.map(({ bare }) => bare)),
    ratio: middle(ratios),
    rounds: ratios,
  }
}

/**
 * What a request costs the process that answers it, beside a bare server, in turn: time of a processor and not on the
 * clock, so that who asks and what else runs count for little.
 */
export const measureProcessor = async (pairs: readonly Pair[], rounds: number): Promise<Cost[]> => {
  const costs: Cost[] = []
  for (const pair of pairs) costs.push(await costOfPair(pair, rounds))
  return costs
}

/** The costs as rows of a table, heads first. */
export const costRows = (costs: readonly Cost[]): string[][] => [
  ['processor per request', 'µs', 'bare µs', 'ratio'],
  ...costs.map(({ name, ours, bare, ratio }) => [
    name,
    ours.toFixed(1),
    bare.toFixed(1),
    `× ${ratio.toFixed(2)}`,
  ]),
]
