import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { createServer, type LibraryServer, type PageHandler } from '../../src/server'
import { SettingsError } from '../../src/settings'
import { buildPeople, startLibrary, testPassword, type Library, type People } from '../helpers'
import { until } from '../helpers/until'
import { asker, serverOptions, type Ask } from './publicApi/publicServer'
import { releaseNow } from './publicApi/releaseRows'

let library: Library
let people: People
beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  await releaseNow(library.payload, 'protocol', { reference: 'PRO-MEOPA-001' })
})
afterAll(() => library.stop())

type About = { port: number; stop: () => Promise<void>; connections: () => Promise<number> }

const connectionsOf = ({ server }: LibraryServer): Promise<number> =>
  new Promise((resolve, reject) => {
    server.getConnections((error, count) => (error ? reject(error) : resolve(count)))
  })

/** Runs a test against a server of its own. */
const withServer = async (
  act: (ask: Ask, about: About) => Promise<void>,
  next?: PageHandler,
): Promise<void> => {
  const server = await createServer({ ...serverOptions(library), ...(next && { next }) })
  const port = await server.listen({ host: '127.0.0.1', port: 0 })
  let stopped: Promise<void> | undefined
  const stop = () => (stopped ??= server.stop())
  try {
    await act(asker(port), { port, stop, connections: () => connectionsOf(server) })
  } finally {
    await stop()
  }
}

describe('one server', () => {
  it('says that it lives and that its database answers', () =>
    withServer(async (ask) => {
      expect((await ask('/healthz')).json()).toEqual({ status: 'ok' })
      expect((await ask('/readyz')).status).toBe(200)
      expect((await ask('/readyz', { method: 'POST' })).status).toBe(405)
    }))

  it('answers /v1, /api and pages, each by its own, all with secure headers', () =>
    withServer(
      async (ask) => {
        const answers = await Promise.all([
          ask('/v1/protocols/PRO-MEOPA-001'),
          ask('/api/protocols'),
          ask('/admin'),
          ask('/healthz'),
        ])
        expect(answers.map(({ status }) => status)).toEqual([200, 403, 203, 200])
        const [, ...others] = answers
        for (const { headers } of others)
          expect(headers['content-security-policy']).toContain("frame-ancestors '")
        for (const { headers } of answers) {
          expect(headers['x-content-type-options']).toBe('nosniff')
          expect(headers['x-powered-by']).toBeUndefined()
        }
      },
      {
        handle: (_req, res) => {
          res.writeHead(203).end('page')
          return Promise.resolve()
        },
      },
    ))

  it('signs people in through the gateway: bodies, cookies and tokens pass', () =>
    withServer(async (ask, { port }) => {
      const signIn = await ask('/api/users/login', {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: library.settings.publicUrl },
        body: JSON.stringify({ email: people.author.email, password: testPassword }),
      })
      expect(signIn.status).toBe(200)
      expect(signIn.headers['set-cookie']?.[0]).toMatch(/^payload-token=.*HttpOnly/)
      const me = await ask('/api/users/me', {
        headers: { authorization: `JWT ${signIn.json().token}`, host: `127.0.0.1:${port}` },
      })
      expect(me.json().user.email).toBe(people.author.email)
    }))

  it('answers what it has no page for with a problem, where there is no Next', () =>
    withServer(async (ask) => {
      expect((await ask('/admin')).json().code).toBe('NOT_FOUND')
      expect((await ask('//evil.example/v1')).status).toBe(404)
    }))

  it('tells what is not HTTP so, and hangs up', () =>
    withServer(async (_ask, { port }) => {
      const socket = connect(port, '127.0.0.1')
      const chunks: Buffer[] = []
      socket.on('data', (chunk: Buffer) => chunks.push(chunk))
      socket.write('NONSENSE\r\n\r\n')
      await once(socket, 'close')
      const text = Buffer.concat(chunks).toString()
      expect(text).toMatch(/^HTTP\/1\.1 400 /)
      expect(text).toContain('application/problem+json')
    }))

  it('finishes what was begun before it stops, and takes nothing new', async () => {
    let finish = (): void => undefined
    let begin = (): void => undefined
    const hasBegun = new Promise<void>((resolve) => {
      begin = resolve
    })
    const slow: PageHandler = {
      handle: async (_req, res) => {
        await new Promise<void>((resolve) => {
          finish = resolve
          begin()
        })
        res.end('done')
      },
      close: vi.fn(() => Promise.resolve()),
    }
    await withServer(async (ask, { stop }) => {
      const begun = ask('/admin/slow')
      await hasBegun
      const stopping = stop()
      await expect(ask('/healthz')).rejects.toThrow()
      finish()
      expect((await begun).text).toBe('done')
      await stopping
      expect(slow.close).toHaveBeenCalledOnce()
    }, slow)
  })

  it('lets a client that leaves leave, and goes on', () =>
    withServer(async (ask, { port, connections }) => {
      const socket = connect(port, '127.0.0.1')
      socket.write(
        'POST /api/users/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{"email"',
      )
      await until(connections).toBe(1)
      socket.destroy()
      await until(connections).toBe(0)
      expect((await ask('/healthz')).status).toBe(200)
    }))

  it('says in one sentence that the port is taken', async () => {
    const other = createHttpServer()
    other.listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const server = await createServer(serverOptions(library))
    const refusal = await server
      .listen({ host: '127.0.0.1', port })
      .catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(SettingsError)
    expect(String(refusal)).toContain(`Le port ${port} est déjà pris`)
    await server.stop()
    other.close()
  })
})
