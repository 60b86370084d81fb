import type { IncomingMessage } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { createServer, type LibraryServer, type PageHandler } from '../../../src/server'
import type { Settings } from '../../../src/settings'
import { buildPeople, buildPerson, startLibrary, type Library, type People } from '../../helpers'
import { createSignedIn } from '../../helpers/signedIn'
import { asker, serverOptions, type Ask } from '../publicApi/publicServer'

const known = 'a'.repeat(42)
const reached: IncomingMessage[] = []

/** Stands for Next. */
const pages: PageHandler = {
  handle: (req, res) => {
    reached.push(req)
    res.end('page')
    return Promise.resolve()
  },
  functions: new Set([known]),
}

let library: Library
let people: People
let token: string
const servers: LibraryServer[] = []

const serve = async (settings: Partial<Settings> = {}): Promise<Ask> => {
  const options = serverOptions(library)
  const merged = { ...options.settings, ...settings }
  const server = await createServer({ ...options, settings: merged, next: pages })
  servers.push(server)
  return asker(await server.listen({ host: '127.0.0.1', port: 0 }))
}

let ask: Ask
beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  token = await createSignedIn(library.payload)(people.author.email)
  ask = await serve()
})
beforeEach(() => {
  reached.length = 0
})
afterAll(async () => {
  for (const server of servers) await server.stop()
  await library.stop()
})

const bearer = (own = token) => ({ authorization: `JWT ${own}` })
const call = (headers: Record<string, string>, path = '/admin', through = ask) =>
  through(path, { method: 'POST', headers: { 'next-action': known, ...headers }, body: '[]' })

describe('the gateway in front of the pages', () => {
  it('lets a function through for a person with a session', async () => {
    expect((await call(bearer())).status).toBe(200)
    expect(reached).toHaveLength(1)
  })

  it('asks nothing of Next for who has none: nobody, a client, an account that is gone', async () => {
    const inactive = await buildPerson(library, 'partie@essais.example', { name: 'Partie' })
    const old = await createSignedIn(library.payload)(inactive.email)
    const where = { id: { equals: inactive.id } }
    await library.payload.db.updateOne({ collection: 'users', where, data: { active: false } })
    const data = { name: 'Un client', enableAPIKey: true, apiKey: 'cle-de-la-porte-0001' }
    await library.payload.create({ collection: 'api-clients', data })
    for (const headers of [
      {},
      bearer('inventé'),
      bearer(old),
      { authorization: 'api-clients API-Key cle-de-la-porte-0001' },
    ]) {
      const answer = await call(headers)
      expect([answer.status, answer.json().code]).toEqual([401, 'UNAUTHENTICATED'])
    }
    expect(reached).toEqual([])
  })

  it.each(['', 'x', 'b'.repeat(42), 'A'.repeat(42), '__proto__'])(
    'knows no other function than ours: %s',
    async (id) => {
      const answer = await call({ ...bearer(), 'next-action': id })
      expect([answer.status, answer.json().code]).toEqual([404, 'NOT_FOUND'])
      expect(answer.headers['x-nextjs-action-not-found']).toBe('1')
      expect(reached).toEqual([])
    },
  )

  it('takes a function called by cookie from a page of ours, and from no other', async () => {
    const cookie = `payload-token=${token}`
    const from = (headers: Record<string, string>) => call({ cookie, ...headers })
    expect((await from({ origin: library.settings.publicUrl })).status).toBe(200)
    expect((await from({ 'sec-fetch-site': 'same-origin' })).status).toBe(200)
    expect(reached[0]?.headers['x-forwarded-host']).toBe('localhost:3000')
    reached.length = 0
    const elsewhere: Record<string, string>[] = [
      {},
      { origin: 'https://ailleurs.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://ailleurs.example', 'x-forwarded-host': 'ailleurs.example' },
    ]
    for (const headers of elsewhere) {
      expect((await from(headers)).status).toBe(403)
    }
    expect(reached).toEqual([])
  })

  it.each([
    ['POST', '/admin', {}],
    ['POST', '/admin/login', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['POST', '/icon.svg', { 'next-action': known }],
    ['POST', '/_next/static/a.js', { 'next-action': known }],
    ['PUT', '/admin', { 'next-action': known }],
    ['DELETE', '/admin', {}],
    ['PATCH', '/admin', {}],
    ['TRACE', '/admin', {}],
  ])('sends nothing else on: %s %s %j', async (method, path, headers) => {
    const answer = await ask(path, { method, headers: { ...bearer(), ...headers } })
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toContain('GET')
    expect(reached).toEqual([])
  })

  it('says which methods a page takes', async () => {
    const answer = await ask('/admin', { method: 'OPTIONS' })
    expect([answer.status, answer.headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS, POST'])
  })

  it.each(['/admin/%E0%A4%A', '/admin/%', '/_next/%zz'])(
    'refuses an address that is no text: %s',
    async (path) => {
      expect((await ask(path)).status).toBe(400)
      expect(reached).toEqual([])
    },
  )

  it.each(['/__nextjs_original-stack-frames', '/__next_hmr'])(
    'keeps what is for development to development: %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404)
      expect(reached).toEqual([])
    },
  )

  it('believes nobody who speaks as Next does to itself', async () => {
    await ask('/admin', {
      headers: {
        'x-action-forwarded': '1',
        'x-forwarded-host': 'ailleurs.example',
        'x-forwarded-proto': 'ftp',
        'x-invoke-path': '/admin/autre',
        'x-matched-path': '/x',
        'x-middleware-subrequest': 'middleware',
        'x-now-route-matches': '1',
        'next-action': known,
        'next-resume': '1',
        'next-router-state-tree': 'x',
      },
    })
    const passed = Object.keys(reached[0]?.headers ?? {})
    expect(passed.filter((name) => /^(x-|next-)/.test(name))).toEqual([])
    const tree = encodeURIComponent('["",{}]')
    await ask('/admin', { headers: { 'next-router-state-tree': tree } })
    expect(reached[1]?.headers['next-router-state-tree']).toBe(tree)
  })

  it('counts pages and functions apart, and no static file', async () => {
    const few = await serve({ rateLimitScale: 0.005 })
    const statuses = async (asked: () => Promise<{ status: number }>, times: number) => {
      const all: number[] = []
      for (let time = 0; time < times; time += 1) all.push((await asked()).status)
      return all
    }
    expect(await statuses(() => call(bearer(), '/admin', few), 4)).toEqual([200, 200, 200, 429])
    const drawn = await statuses(() => few('/admin/login'), 31)
    expect([drawn.at(-2), drawn.at(-1)]).toEqual([200, 429])
    expect(await statuses(() => few('/_next/static/a.js'), 1)).toEqual([200])
    const refused = await few('/admin')
    expect(refused.json().code).toBe('RATE_LIMITED')
    expect(refused.headers['retry-after']).toBeDefined()
  })
})
