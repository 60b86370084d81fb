import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startSampleLibrary, type SampleLibrary } from './sampleLibrary'

const manifest: unknown = JSON.parse(
  readFileSync('.next/server/server-reference-manifest.json', 'utf8'),
)
const node: unknown = typeof manifest === 'object' && manifest && Reflect.get(manifest, 'node')
const functions = Object.entries(typeof node === 'object' && node ? node : {})
const idOf = (shape: RegExp): string =>
  functions.find(([, about]) => shape.test(JSON.stringify(about)))?.[0] ?? ''
const ours = idOf(/src\/app\/\(payload\)\/layout\.tsx/)
const payloads = idOf(/node_modules\/@payloadcms\/next/)

let library: SampleLibrary
const tokens = new Map<string, string>()
const ids = new Map<string, string>()

const tokenOf = async (as: string): Promise<string> => {
  const known = tokens.get(as)
  if (known !== undefined) return known
  const answer = await fetch(`${library.origin}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: `${as}@demo.example`, password: library.password }),
  })
  const token = String((await answer.json()).token)
  tokens.set(as, token)
  return token
}

const read = async (as: string, path: string) => {
  const headers = { Authorization: `JWT ${await tokenOf(as)}` }
  return (await fetch(`${library.origin}/api${path}`, { headers })).json()
}

/** Calls a function through Next, as a page does; what comes back is React's. */
const call = async (
  { as, id = ours }: { as?: string; id?: string },
  name: string,
  args: object,
): Promise<{ status: number; text: string }> => {
  const answer = await fetch(`${library.origin}/admin`, {
    method: 'POST',
    headers: {
      'Next-Action': id,
      'Content-Type': 'text/plain;charset=UTF-8',
      Accept: 'text/x-component',
      ...(as !== undefined && { Authorization: `JWT ${await tokenOf(as)}` }),
    },
    body: JSON.stringify([{ name, args }]),
  })
  return { status: answer.status, text: await answer.text() }
}

const draft = 'PRO-ETP-001'
beforeAll(async () => {
  library = await startSampleLibrary()
  const { docs } = await read('coordination', `/protocols?where[reference][equals]=${draft}`)
  ids.set(draft, String(docs[0].id))
})
afterAll(() => library.stop())

const form = (more: object = {}) => ({
  collectionSlug: 'protocols',
  id: ids.get(draft),
  operation: 'update',
  schemaPath: 'protocols',
  data: { title: 'Un titre' },
  ...more,
})

describe('a function of the admin, through Next', () => {
  it('draws a form for who may read the document', async () => {
    const { status, text } = await call({ as: 'coordination' }, 'form-state', form())
    expect(status).toBe(200)
    expect(text).toContain('"state"')
    expect(text).toContain('Un titre')
  })

  it('tells who may not read it what it tells of a document that is not there', async () => {
    const hidden = await call({ as: 'admin' }, 'form-state', form())
    const unknown = await call(
      { as: 'admin' },
      'form-state',
      form({ id: '00000000-0000-4000-8000-000000000000' }),
    )
    expect(hidden.text).toBe(unknown.text)
    expect(hidden.text).toContain('"code":"NOT_FOUND"')
  })

  it('locks nothing for who may not write', async () => {
    await call({ as: 'coordination' }, 'form-state', form({ returnLockStatus: true }))
    const { totalDocs } = await read('coordination', '/payload-locked-documents')
    expect(totalDocs).toBe(0)
  })

  it('says nothing of the database, whatever it is asked', async () => {
    for (const args of [form({ id: "' or 1=1" }), form({ schemaPath: 'protocols.rien' }), {}]) {
      const { text } = await call({ as: 'coordination' }, 'form-state', args)
      expect(text).not.toMatch(/select |sqlite|SQL|fieldSchemaMap/i)
    }
  })

  it.each(['schedule-publish', 'table-state', 'inventée'])('knows no other: %s', async (name) => {
    const { status, text } = await call({ as: 'coordination' }, name, form())
    expect(status).toBe(200)
    expect(text).toContain('"code":"NOT_FOUND"')
  })

  it('is refused before Next hears of it: without a session, of Payload’s own, unknown', async () => {
    expect((await call({}, 'form-state', form())).status).toBe(401)
    expect(payloads).toMatch(/^[0-9a-f]{42}$/)
    expect((await call({ as: 'coordination', id: payloads }, 'x', {})).status).toBe(404)
    expect((await call({ as: 'coordination', id: 'f'.repeat(42) }, 'x', {})).status).toBe(404)
  })
})

describe('a connection that offers another protocol', () => {
  it('is nobody’s, after a page of the admin was drawn too', async () => {
    expect((await fetch(`${library.origin}/admin/login`)).status).toBe(200)
    const { port } = new URL(library.origin)
    const offered = ['/_next/webpack-hmr', '/_next/hmr', '/admin', '/v1/themes'].map(
      async (path) => {
        const socket = connect(Number(port), 'localhost')
        let text = ''
        socket.setEncoding('latin1').on('data', (chunk: string) => (text += chunk))
        const lines = [
          `GET ${path} HTTP/1.1`,
          'Host: x',
          'Connection: Upgrade',
          'Upgrade: websocket',
        ]
        socket.write(`${lines.join('\r\n')}\r\n\r\n`)
        await once(socket, 'close')
        return text.slice(0, 12)
      },
    )
    for (const answer of await Promise.all(offered)) expect(answer).toMatch(/^HTTP\/1\.1 [2-4]/)
  })
})

describe('what Next would fail on', () => {
  it.each([
    ['/admin/%E0%A4%A', {}, 400],
    ['/admin/login', { 'Next-Router-State-Tree': 'x', RSC: '1' }, 0],
    ['/admin/login', { 'Next-Router-State-Tree': '%5B%7B%7D%5D', RSC: '1' }, 0],
    ['/admin/login', { 'x-forwarded-host': 'ailleurs.example' }, 200],
  ])('is no failure: %s %j', async (path, headers, status) => {
    const given: Record<string, string> = { ...headers }
    const answer = await fetch(`${library.origin}${path}`, { headers: given, redirect: 'manual' })
    expect(answer.status).toBeLessThan(500)
    if (status !== 0) expect(answer.status).toBe(status)
  })
})
