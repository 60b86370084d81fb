import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createServer, type LibraryServer } from '../../../src/server'
import { slugs } from '../../../src/slugs'
import { temporaryFolder } from '../../../src/files/uploads/folders'
import { buildPeople, startLibrary, type Library, type People } from '../../helpers'
import { until } from '../../helpers/until'
import { fileForm } from '../access/stage'
import { asker, serverOptions, type Ask } from '../publicApi/publicServer'

let library: Library
let people: People
let server: LibraryServer
let port: number
let ask: Ask
let token: string
beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  token = await library.signIn(people.author.email)
  const minThroughput = { grace: 700, bytesPerSecond: 1024 }
  server = await createServer({ ...serverOptions(library), minThroughput, idle: 1500 })
  port = await server.listen({ host: '127.0.0.1', port: 0 })
  ask = asker(port)
})
afterAll(async () => {
  await server.stop()
  await library.stop()
})

const temporaryFiles = (): Promise<string[]> =>
  readdir(temporaryFolder(library.settings)).catch(() => [])

const open = async (): Promise<Socket> => {
  const socket = connect(port, '127.0.0.1')
  // What the server cuts off may end in an error here: that is its right.
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  return socket
}

const headOf = (method: string, where: string, more: string[] = []): string =>
  [
    `${method} ${where} HTTP/1.1`,
    'Host: localhost',
    `Authorization: JWT ${token}`,
    ...more,
    '',
    '',
  ].join('\r\n')

/** Everything that comes until the connection ends. */
const textOf = async (socket: Socket): Promise<string> => {
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  await once(socket, 'close')
  return Buffer.concat(chunks).toString('utf8')
}

const countOf = async (collection: 'media' | 'protocols'): Promise<number> =>
  (await library.payload.count({ collection })).totalDocs

describe('a body that is sent one byte at a time', () => {
  it('is cut off with a code of its own, and writes nothing', async () => {
    const before = await countOf(slugs.protocols)
    const socket = await open()
    const answer = textOf(socket)
    socket.write(
      headOf('POST', '/api/protocols', ['Content-Type: application/json', 'Content-Length: 5000']),
    )
    const dripping = setInterval(() => socket.write(' '), 20)
    const text = await answer
    clearInterval(dripping)
    expect(text).toMatch(/^HTTP\/1\.1 408 /)
    expect(text).toContain('REQUEST_TIMEOUT')
    expect(await countOf(slugs.protocols)).toBe(before)
  })
})

describe('an upload that is broken off', () => {
  it('leaves nothing behind: no row, no file, nothing that can be read', async () => {
    const { mediaDir } = library.settings
    const filesIn = () => readdir(mediaDir).catch(() => [])
    const before = [await countOf(slugs.media), await filesIn()]
    const socket = await open()
    const head = headOf('POST', '/api/media', [
      'Content-Type: multipart/form-data; boundary=xx',
      'Content-Length: 9000000',
    ])
    const part =
      '--xx\r\nContent-Disposition: form-data; name="file"; filename="coupe.png"\r\nContent-Type: image/png\r\n\r\n'
    socket.write(head + part)
    socket.write(Buffer.alloc(2_000_000))
    await until(temporaryFiles).not.toEqual([])
    socket.destroy()
    await until(temporaryFiles).toEqual([])
    expect([await countOf(slugs.media), await filesIn()]).toEqual(before)
    const path = '/api/media/file/coupe.png'
    const { status } = await ask(path, { headers: { authorization: `JWT ${token}` } })
    expect(status).toBe(403)
  })
})

describe('a reader that stops reading', () => {
  it('is let go, and holds up nobody', async () => {
    const noise = await sharp({
      create: {
        width: 2000,
        height: 2000,
        channels: 3,
        background: '#ffffff',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .png()
      .toBuffer()
    const { body } = await library.api('POST', '/media', {
      as: people.author.email,
      form: fileForm(noise, 'grand.png'),
    })
    const socket = await open()
    socket.pause()
    socket.write(headOf('GET', `/api/media/file/${body.doc.filename}`))
    const statuses = await Promise.all(
      Array.from({ length: 20 }, async () => (await ask('/healthz')).status),
    )
    expect(new Set(statuses)).toEqual(new Set([200]))
    const openConnections = () =>
      new Promise<number>((resolve, reject) => {
        server.server.getConnections((error, count) => (error ? reject(error) : resolve(count)))
      })
    await until(openConnections).toBe(0)
    socket.resume()
    await once(socket, 'close')
    expect(socket.bytesRead).toBeLessThan(noise.length)
  })
})
