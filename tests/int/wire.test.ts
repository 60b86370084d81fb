import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createServer, type LibraryServer, type PageHandler } from '../../src/server'
import { startLibrary, type Library } from '../helpers'
import { until } from '../helpers/until'
import { serverOptions } from './publicApi/publicServer'
import { releaseNow } from './publicApi/releaseRows'

const drawn: string[] = []

/** Stands for Next: says where it leads, as Next does for a slash too many. */
const pages: PageHandler = {
  handle: (req, res) => {
    drawn.push(req.url ?? '')
    const [path = ''] = (req.url ?? '').split('?')
    if (path.endsWith('/')) res.writeHead(308, { Location: path.replace(/\/+$/, '') })
    res.end('page')
    return Promise.resolve()
  },
}

let library: Library
let server: LibraryServer
let port: number
beforeAll(async () => {
  library = await startLibrary()
  await releaseNow(library.payload, 'protocol', { reference: 'PRO-MEOPA-001' })
  server = await createServer({ ...serverOptions(library), next: pages })
  port = await server.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(async () => {
  await server.stop()
  await library.stop()
})

const open = async (at = port): Promise<Socket> => {
  const socket = connect(at, '127.0.0.1')
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  return socket
}

/** All that comes back for these bytes, the later ones sent once something did, until the server hangs up. */
const say = async (bytes: string, ...later: string[]): Promise<string> => {
  const socket = await open()
  let text = ''
  socket.setEncoding('latin1')
  socket.on('data', (chunk: string) => (text += chunk))
  socket.write(bytes)
  for (const more of later) {
    await once(socket, 'data')
    socket.write(more)
  }
  await once(socket, 'close')
  return text
}

const lines = (...given: string[]): string => `${given.join('\r\n')}\r\n\r\n`
const statusesIn = (text: string): string[] =>
  [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status = '']) => status)

const java = ['Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AAEAAEAA']
const places = ['/v1/protocols/PRO-MEOPA-001', '/protocols/PRO-MEOPA-001', '/healthz', '/admin']

describe('what cannot be read as a request', () => {
  const broken = (method: string) =>
    say(lines(`${method} \\\\ailleurs/ HTTP/1.1`, 'Host: localhost'))

  it('is refused with a body, and for a HEAD without', async () => {
    expect(await broken('GET')).toMatch(/^HTTP\/1\.1 400 [^]*"code":"INVALID_PARAMETER"/)
    expect(await broken('HEAD')).toMatch(/^HTTP\/1\.1 400 [^]*Connection: close\r\n\r\n$/)
  })
})

/** What a server keeps of those that came: who listens to it, and sockets of this process. */
const heldBy = ({ server: held }: LibraryServer) => ({
  listeners: held.eventNames().map((name) => [String(name), held.listenerCount(name)]),
  sockets: process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length,
})

describe('a request that offers another protocol', () => {
  it.each(places)('is answered as usual, and the connection goes on: %s', async (path) => {
    const first = lines(`GET ${path} HTTP/1.1`, 'Host: x', ...java)
    const second = lines('GET /healthz HTTP/1.1', 'Host: x', 'Connection: close')
    expect(statusesIn(await say(first, second))).toEqual(['200', '200'])
  })

  it.each(['websocket', 'h2c, websocket', 'TLS/1.0', 'x'])('whatever it is: %s', async (name) => {
    const text = lines(
      'GET /v1/themes HTTP/1.1',
      'Host: x',
      'Connection: Upgrade',
      `Upgrade: ${name}`,
    )
    const end = lines('GET /healthz HTTP/1.1', 'Host: x', 'Connection: close')
    expect(statusesIn(await say(text, end))).toEqual(['200', '200'])
  })

  it('is read to its end when it has a body', async () => {
    const body = '{"query":"{Releases{totalDocs}}"}'
    const head = ['POST /api/graphql HTTP/1.1', 'Host: x', 'Content-Type: application/json']
    const text = lines(...head, `Content-Length: ${String(body.length)}`, ...java) + body
    const end = lines('GET /healthz HTTP/1.1', 'Host: x', 'Connection: close')
    const answer = await say(text, end)
    expect(statusesIn(answer)).toEqual(['200', '200'])
    expect(answer).toContain('totalDocs')
  })

  it('leaves nothing behind when 3,000 of them stand idle', async () => {
    const own = await createServer({ ...serverOptions(library), next: pages })
    own.server.keepAliveTimeout = 100
    const at = await own.listen({ host: '127.0.0.1', port: 0 })
    const before = heldBy(own)
    const offer = lines(
      'GET /admin HTTP/1.1',
      'Host: x',
      'Connection: Upgrade',
      'Upgrade: websocket',
    )
    const sockets = await Promise.all(Array.from({ length: 3000 }, () => open(at)))
    const closed = sockets.map((socket) => once(socket.resume(), 'close'))
    for (const socket of sockets) socket.write(offer)
    await Promise.all(closed)
    const left = await new Promise((told) => {
      own.server.getConnections((_error, count) => told(count))
    })
    expect(left).toBe(0)
    expect(heldBy(own).listeners).toEqual(before.listeners)
    await until(() => heldBy(own).sockets).toBeLessThanOrEqual(before.sockets)
    await own.stop()
  })
})

describe('a target that names a host', () => {
  it.each([
    ['/admin/', '/admin'],
    ['/admin//', '/admin'],
  ])('leads nowhere but here: %s', async (path, location) => {
    const text = await say(
      lines(`GET http://ailleurs.example${path} HTTP/1.1`, 'Host: x', 'Connection: close'),
    )
    expect(statusesIn(text)).toEqual(['308'])
    expect(text).toContain(`\r\nLocation: ${location}\r\n`)
  })

  it.each([
    ['/v1/protocols/PRO-MEOPA-001', '200'],
    ['/healthz', '200'],
    ['/api/protocols', '403'],
    ['', '200'],
    ['?a=b', '200'],
    ['//ailleurs.example/', '404'],
    ['/nulle-part/', '404'],
  ])('is the path that it names: %s', async (path, status) => {
    const target = `GET http://ailleurs.example${path} HTTP/1.1`
    const text = await say(lines(target, 'Host: x', 'Connection: close'))
    expect(statusesIn(text)).toEqual([status])
    expect(text).not.toContain('Location:')
  })
})

describe('a request about the server', () => {
  it('OPTIONS * says what it takes', async () => {
    const text = await say(lines('OPTIONS * HTTP/1.1', 'Host: x', 'Connection: close'))
    expect(statusesIn(text)).toEqual(['204'])
    expect(text).toMatch(/\r\nAllow: GET, HEAD, POST/)
  })

  it.each(['GET', 'POST', 'DELETE'])('%s * is nothing', async (method) => {
    const text = await say(lines(`${method} * HTTP/1.1`, 'Host: x', 'Connection: close'))
    expect(statusesIn(text)).toEqual(['404'])
  })
})

describe('what only HTTP itself can refuse is refused in words', () => {
  it.each(['/v1/themes', '/', '/healthz', '/api/protocols', '/admin'])(
    'a request for no host: %s',
    async (path) => {
      const text = await say(lines(`GET ${path} HTTP/1.1`, 'Accept: */*'))
      expect(statusesIn(text)).toEqual(['400'])
      expect(text).toContain('application/problem+json')
      const old = await say(lines('GET /healthz HTTP/1.0', 'Accept: */*'))
      expect(statusesIn(old)).toEqual(['200'])
    },
  )

  it.each(['/v1/themes', '/', '/healthz', '/api/protocols', '/admin'])(
    'an expectation that nobody knows: %s',
    async (path) => {
      const asked = lines(`GET ${path} HTTP/1.1`, 'Host: x', 'Expect: tea', 'Connection: close')
      const text = await say(asked)
      expect(statusesIn(text)).toEqual(['417'])
      expect(text).toContain('"code":"EXPECTATION_FAILED"')
    },
  )

  it.each(['PROPFIND', 'BREW', 'get', 'M-SEARCH'])(
    'a method that nobody knows: %s',
    async (method) => {
      const text = await say(lines(`${method} /v1/themes HTTP/1.1`, 'Host: x', 'Connection: close'))
      expect(statusesIn(text)).toEqual(['501'])
      expect(text).toContain('application/problem+json')
      expect(text).toContain('"code":"NOT_IMPLEMENTED"')
    },
  )

  it.each(['/v1/themes', '/', '/healthz', '/readyz', '/api/protocols', '/admin', '/reading.css'])(
    'a method that the address does not take, with those that it takes: %s',
    async (path) => {
      const text = await say(lines(`TRACE ${path} HTTP/1.1`, 'Host: x', 'Connection: close'))
      expect(statusesIn(text)).toEqual(['405'])
      expect(text).toMatch(/\r\nAllow: GET, HEAD/)
    },
  )
})

describe('a request for two hosts', () => {
  it.each(['/v1/themes', '/', '/healthz', '/api/protocols', '/admin'])(
    'is refused: %s',
    async (path) => {
      for (const second of ['ailleurs.example', 'x']) {
        const text = await say(lines(`GET ${path} HTTP/1.1`, 'Host: x', `Host: ${second}`))
        expect(statusesIn(text)).toEqual(['400'])
        expect(text).toContain('application/problem+json')
        expect(text).toContain('\r\nConnection: close\r\n')
      }
    },
  )
})
