import { Agent, request } from 'node:http'

import { copiedReference } from '../largeLibrary/plan'

/** What is asked: addresses of one sort, another one each time. */
export type Question = { name: string; addressAt: (turn: number) => string }

/** The same numbers each run, spread over what there is. */
const spread = (turn: number, among: number): number => (turn * 7919) % among

const sorts = ['title', '-effectiveAt', 'reference']

/** Documents, lists and places of the feed, all over a library of this size. */
export const questionsFor = (documents: number): Question[] => [
  {
    name: 'a document, any of them',
    // Six of ten are protocols.
    addressAt: (turn) => {
      const index = Math.floor(spread(turn, documents) / 10) * 10 + (turn % 6)
      return `/v1/protocols/${copiedReference({ reference: 'PRO' }, Math.min(index, documents - (documents % 10) - 5))}`
    },
  },
  { name: 'one document, again and again', addressAt: () => `/v1/protocols/PRO-MES0-001` },
  {
    name: 'a list, any page and order',
    addressAt: (turn) =>
      `/v1/protocols?limit=20&page=${1 + spread(turn, Math.ceil((documents * 0.6) / 20))}&sort=${sorts[turn % 3] ?? ''}`,
  },
  {
    name: 'the feed, a snapshot from its beginning',
    addressAt: (turn) => `/v1/changes?start=snapshot&limit=${1 + (turn % 100)}`,
  },
]

const agent = new Agent({ keepAlive: true, maxSockets: 4 })

/** Asks and reads to the end; gives how long that took, in milliseconds. @throws for anything but a 200. */
const ask = (url: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const before = performance.now()
    request(url, { agent }, (answer) => {
      answer.resume()
      answer.on('error', reject)
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve(performance.now() - before)
        else reject(new Error(`${url} answers ${answer.statusCode ?? 'nothing'}`))
      })
    })
      .on('error', reject)
      .end()
  })

/** The time that 99 of a hundred answers take at most, of so many, four asked at once. */
export const slowest = async (
  origin: string,
  { addressAt }: Question,
  { from, count }: { from: number; count: number },
): Promise<number> => {
  const times: number[] = []
  let turn = from
  const askAll = async (): Promise<void> => {
    while (turn < from + count) {
      const address = addressAt(turn)
      turn += 1
      times.push(await ask(origin + address))
    }
  }
  await Promise.all([askAll(), askAll(), askAll(), askAll()])
  times.sort((a, b) => a - b)
  return times[Math.floor(times.length * 0.99)] ?? NaN
}
