import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'

import { patience } from '../../../scripts/patience.mjs'
import type { FuzzRequest } from './requests'
import type { Stage } from './stage'

/** What came back, or why nothing did. */
export type Sent = {
  status: number
  headers: IncomingHttpHeaders
  text: string
  ms: number
  lost: string | undefined
}

/** What is not answered by then, in milliseconds, is looked at more closely. */
const soon = 5000

const decoded = (res: IncomingMessage, bytes: Buffer): string => {
  try {
    const coding = res.headers['content-encoding']
    if (coding === 'gzip') return gunzipSync(bytes).toString('utf8')
    if (coding === 'br') return brotliDecompressSync(bytes).toString('utf8')
    if (coding === 'deflate') return inflateSync(bytes).toString('utf8')
    return bytes.toString('utf8')
  } catch {
    // A part of a compressed answer, which a range had asked for.
    return ''
  }
}

/** A text with what its names stand for. */
export const named = (text: string, names: Stage['names']): string =>
  text.replaceAll(/@@(\w+)@@/g, (whole, name: string) => names[name] ?? whole)

const bytesOf = ({ body, bytes }: FuzzRequest, names: Stage['names']): Buffer | undefined =>
  body === undefined ? undefined : Buffer.from(named(body, names), bytes ? 'latin1' : 'utf8')

const tokenIn = /^JWT (.+)$/

/** The session, as it comes from a page of ours; what the request says of itself goes before. */
const inCookie = (own: Record<string, string>): Record<string, string> => {
  const [, token] = tokenIn.exec(own['Authorization'] ?? '') ?? []
  return token === undefined
    ? own
    : { Cookie: `payload-token=${token}`, 'Sec-Fetch-Site': 'same-origin' }
}

const sendOnce = async (
  { port, names, headersOf }: Stage,
  asked: FuzzRequest,
  most: number,
): Promise<Sent> => {
  const session = await headersOf(asked.as)
  const own = asked.byCookie === true ? inCookie(session) : session
  const body = bytesOf(asked, names)
  const foreign = { Cookie: own['Cookie'], Authorization: own['Authorization'] }
  const pairs = {
    ...own,
    ...Object.fromEntries(
      Object.entries(asked.headers).map(([name, value]) => [name, named(value, names)]),
    ),
    ...Object.fromEntries(Object.entries(foreign).filter(([, value]) => value !== undefined)),
    ...(body && { 'Content-Length': String(body.byteLength) }),
    // What offers another protocol says so twice.
    Connection: asked.headers['Upgrade'] === undefined ? 'close' : 'close, Upgrade',
  }
  const host = asked.headers['Host'] === undefined ? ['Host', `127.0.0.1:${String(port)}`] : []
  const headers = [...host, ...Object.entries(pairs).flat(), ...(asked.twice ?? []).flat()].map(
    String,
  )
  const began = performance.now()
  return new Promise((resolve) => {
    const finish = (given: Omit<Sent, 'ms'>) => resolve({ ...given, ms: performance.now() - began })
    const lose = (lost: string) => finish({ status: 0, headers: {}, text: '', lost })
    const { method } = asked
    const path = named(asked.path, names)
    const req = httpRequest({ host: '127.0.0.1', port, method, path, headers, agent: false })
    const timer = setTimeout(() => req.destroy(new Error('no answer in time')), most)
    req.on('error', (error) => lose(error.message))
    req.on('close', () => clearTimeout(timer))
    req.on('response', (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('error', (error) => lose(error.message))
      res.on('end', () => {
        const text = decoded(res, Buffer.concat(chunks))
        finish({ status: res.statusCode ?? 0, headers: res.headers, text, lost: undefined })
      })
    })
    req.end(body)
  })
}

/**
 * Sends a request. One that was not answered in time is sent again, and then it is the processor's time
 * that counts: a busy machine answers late, a server that hangs or toils does not.
 */
export const send = async (stage: Stage, asked: FuzzRequest): Promise<Sent> => {
  const first = await sendOnce(stage, asked, soon)
  if (first.lost === undefined) return first
  const before = process.cpuUsage()
  const second = await sendOnce(stage, asked, patience)
  const { user, system } = process.cpuUsage(before)
  const toiled = (user + system) / 1000
  if (toiled < patience) return second
  return { ...second, lost: `${toiled.toFixed(0)} ms of the processor` }
}
