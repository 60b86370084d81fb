import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { catchUpHere } from '../../../src/events'
import { startPublicServer, type PublicServer } from './publicServer'
import { releaseNow } from './releaseRows'

let site: PublicServer
beforeAll(async () => {
  site = await startPublicServer(async ({ payload }) => {
    await releaseNow(payload, 'protocol', { reference: 'PRO-AGE-001', title: 'Chute' })
  })
})
afterAll(() => site.stop())

const lists = ['/v1/protocols', '/v1/protocols?limit=10&sort=title', '/v1/themes', '/v1/changes']

describe('a list that was asked for before', () => {
  it.each(lists)('is the same, in each coding, by HEAD and when it is held: %s', async (path) => {
    const first = await site.ask(path)
    const again = await site.ask(path)
    expect([again.status, again.text]).toEqual([200, first.text])
    expect(again.headers).toEqual({ ...first.headers, ...changing(again.headers) })
    const head = await site.ask(path, { method: 'HEAD' })
    expect([head.status, head.bytes.length, head.headers.etag]).toEqual([
      200,
      0,
      first.headers.etag,
    ])
    const held = { 'if-none-match': String(first.headers.etag) }
    expect((await site.ask(path, { headers: held })).status).toBe(304)
    const other = await site.ask(path, { headers: { 'if-match': '"x"' } })
    expect([other.status, other.json().code]).toEqual([412, 'PRECONDITION_FAILED'])
  })

  // A coding is made, or read from disk, when somebody asks for it.
  it.each([...lists, '/', '/v1/protocols/PRO-AGE-001', '/v1/protocols/PRO-AGE-001.html'])(
    'says the same in each coding, whichever was asked for first: %s',
    async (path) => {
      const asked = ['gzip', 'br', 'identity', 'br;q=0.5, gzip', 'deflate', '*', '']
      const answers = await Promise.all(
        asked.map((coding) => site.ask(path, { headers: { 'accept-encoding': coding } })),
      )
      const plain = await site.ask(path)
      expect(answers.map(({ headers }) => headers['content-encoding'])).toEqual(
        plain.bytes.length < 512
          ? asked.map(() => undefined)
          : ['gzip', 'br', undefined, 'gzip', undefined, 'br', undefined],
      )
      for (const [at, { status, bytes, headers }] of answers.entries()) {
        expect([asked[at], status, plainOf(bytes, headers).toString()]).toEqual([
          ...[asked[at], 200, plain.text],
        ])
        const held = { 'accept-encoding': asked[at], 'if-none-match': String(headers.etag) }
        expect((await site.ask(path, { headers: held })).status).toBe(304)
      }
      const tags = answers.map(({ headers }) => String(headers.etag))
      expect(new Set(tags).size).toBe(plain.bytes.length < 512 ? 1 : 3)
    },
  )

  it.each(lists)('is refused like any other: %s', async (path) => {
    await site.ask(path)
    const unreadable = await site.ask(path, { headers: { accept: 'image/png' } })
    expect([unreadable.status, unreadable.json().code]).toEqual([406, 'NOT_ACCEPTABLE'])
    expect((await site.ask(path, { method: 'POST' })).status).toBe(405)
    const wrong = await site.ask(`${path}${path.includes('?') ? '&' : '?'}nothing=1`)
    expect([wrong.status, wrong.json().code]).toEqual([400, 'INVALID_PARAMETER'])
  })

  it('has what was released since', async () => {
    const references = async (path: string): Promise<string[]> =>
      (await site.ask(path)).json().items.map((item: { reference: string }) => item.reference)
    const [plain = '', sorted = ''] = lists
    expect(await references(plain)).toEqual(['PRO-AGE-001'])
    expect(await references(sorted)).toEqual(['PRO-AGE-001'])
    const { payload } = site.library
    await releaseNow(payload, 'protocol', { reference: 'PRO-AGE-002', title: 'Appui' })
    await catchUpHere(payload)
    expect((await references(plain)).sort()).toEqual(['PRO-AGE-001', 'PRO-AGE-002'])
    expect(await references(sorted)).toEqual(['PRO-AGE-002', 'PRO-AGE-001'])
    expect(await references('/v1/changes')).toEqual(['PRO-AGE-001', 'PRO-AGE-002'])
  })
})

const plainOf = (bytes: Buffer, headers: Readonly<Record<string, unknown>>): Buffer => {
  const coding = headers['content-encoding']
  if (coding === 'br') return brotliDecompressSync(bytes)
  return coding === 'gzip' ? gunzipSync(bytes) : bytes
}

/** What differs from one answer to the next, whatever is answered. */
const changing = (headers: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => name === 'date' || name.startsWith('ratelimit')),
  )
