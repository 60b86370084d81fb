import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { releaseOf } from '../../../src/publicApi/schemas/release'
import { problem } from '../../../src/publicApi/schemas/responses'
import { documentKinds } from '../../../src/vocabulary/documents'
import { kindFacts } from '../../../src/kinds/facts'
import { startPublicServer, type PublicServer } from './publicServer'
import { releaseNow } from './releaseRows'

const references = {
  protocol: 'PRO-MEOPA-001',
  training: 'FOR-MEOPA-001',
  newsletter: 'LET-2026-T3',
  resource: 'RES-MEOPA-001',
  scale: 'ECH-MEOPA-001',
}
const address = '/v1/protocols/PRO-MEOPA-001'

let site: PublicServer
beforeAll(async () => {
  site = await startPublicServer(async ({ payload }) => {
    for (const kind of documentKinds.codes) {
      await releaseNow(payload, kind, {
        reference: references[kind],
        formerReferences: kind === 'protocol' ? ['Ancien 12'] : [],
      })
    }
  })
})
afterAll(() => site.stop())

describe('a document in force', () => {
  it.each(documentKinds.codes)(
    'answers a %s in exactly the shape of the contract',
    async (kind) => {
      const answer = await site.ask(`/v1/${kindFacts[kind].path}/${references[kind]}`)
      expect(answer.status).toBe(200)
      expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
      const body = answer.json()
      expect(releaseOf[kind].parse(body)).toEqual(body)
      expect(body.links.self).toBe(
        `http://localhost:3000/v1/${kindFacts[kind].path}/${references[kind]}/releases/1.0`,
      )
    },
  )

  it('says nothing of what stays inside', async () => {
    const { text } = await site.ask(address)
    for (const inside of ['canonique', '4242', 'cache', 'Commentaire interne', 'slot']) {
      expect(text).not.toContain(inside)
    }
  })

  it('gives sections by their stable key, with files at whole addresses', async () => {
    const { sections } = (await site.ask(address)).json()
    expect(sections[0]).toEqual({
      id: 'k1',
      key: 'k1',
      kind: 'purpose',
      title: 'Objet',
      html: '<p>Texte <a href="http://localhost:3000/v1/protocols/PRO-MEOPA-001">voir</a></p>',
      text: 'Texte',
    })
  })

  it('is found at its number too, the same bytes', async () => {
    const document = await site.ask(address)
    const numbered = await site.ask(`${address}/releases/1.0`)
    expect(numbered.bytes.equals(document.bytes)).toBe(true)
    expect(numbered.headers.etag).toBe(document.headers.etag)
  })

  it.each([
    ['application/json', 'application/json'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
    ['text/plain', 'text/plain'],
    ['application/json;q=0.2, text/plain;q=0.9', 'text/plain'],
    ['*/*', 'application/json'],
  ])('answers Accept: %s with %s', async (accept, type) => {
    const answer = await site.ask(address, { headers: { accept } })
    expect(answer.headers['content-type']).toContain(type)
    expect(answer.headers.vary).toBe('Accept, Accept-Encoding, Origin')
  })

  it.each([
    ['json', 'application/json'],
    ['html', 'text/html'],
    ['txt', 'text/plain'],
  ])('lets .%s choose the form, whatever is accepted', async (suffix, type) => {
    const answer = await site.ask(`${address}.${suffix}`, { headers: { accept: 'image/png' } })
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toContain(type)
    expect(answer.headers.vary).toBe('Accept-Encoding, Origin')
    const numbered = await site.ask(`${address}/releases/1.0.${suffix}`)
    expect(numbered.bytes.equals(answer.bytes)).toBe(true)
  })

  it('refuses a form that it does not have with 406', async () => {
    const answer = await site.ask(address, { headers: { accept: 'application/pdf' } })
    expect(answer.status).toBe(406)
    expect(answer.json().code).toBe('NOT_ACCEPTABLE')
  })

  it('sends former references on to the document', async () => {
    const answer = await site.ask('/v1/protocols/Ancien%2012.html')
    expect(answer.status).toBe(308)
    expect(answer.headers.location).toBe(`${address}.html`)
  })

  it('finds the newest newsletter', async () => {
    const latest = await site.ask('/v1/newsletters/latest')
    expect(latest.json().reference).toBe('LET-2026-T3')
  })

  it.each([
    '/v1/protocols/PRO-MEOPA-999',
    '/v1/training/PRO-MEOPA-001',
    '/v1/protocols/PRO-MEOPA-001/releases/9.9',
    '/v1/protocols/PRO-MEOPA-001.pdf',
    '/v1/protocols/%E0%A4%A',
    '/v1/nothing',
  ])('does not know %s', async (path) => {
    const answer = await site.ask(path)
    expect(answer.status).toBe(404)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(problem.parse(answer.json()).code).toBe('NOT_FOUND')
  })
})

describe('how it is sent', () => {
  it('tags the very bytes, in each coding, and says their digest', async () => {
    const plain = await site.ask(address)
    const gzip = await site.ask(address, { headers: { 'accept-encoding': 'gzip' } })
    const br = await site.ask(address, { headers: { 'accept-encoding': 'gzip, deflate, br' } })
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true)
    expect(brotliDecompressSync(br.bytes).equals(plain.bytes)).toBe(true)
    for (const { bytes, headers } of [plain, gzip, br]) {
      const digest = createHash('sha256').update(bytes).digest('base64')
      expect(headers['repr-digest']).toBe(`sha-256=:${digest}:`)
      expect(headers.etag).toMatch(/^"[\w-]{32}"$/)
      expect(headers['content-length']).toBe(String(bytes.length))
    }
    expect(new Set([plain, gzip, br].map(({ headers }) => headers.etag)).size).toBe(3)
  })

  it('answers 304 to who holds it, and lets If-None-Match win', async () => {
    // No date is given until the second of the change is over.
    const { headers } = await vi.waitFor(async () => {
      const answer = await site.ask(address)
      expect(answer.headers['last-modified']).toBeDefined()
      return answer
    })
    const etag = String(headers.etag)
    const since = String(headers['last-modified'])
    const ask = (conditions: Record<string, string>) => site.ask(address, { headers: conditions })
    const held = await ask({ 'if-none-match': `W/"x", ${etag}` })
    expect(held.status).toBe(304)
    expect(held.bytes.length).toBe(0)
    expect(held.headers.etag).toBe(etag)
    expect((await ask({ 'if-modified-since': since })).status).toBe(304)
    expect((await ask({ 'if-none-match': '"x"', 'if-modified-since': since })).status).toBe(200)
  })

  it('answers HEAD with the same headers and no body', async () => {
    const get = await site.ask(address)
    const head = await site.ask(address, { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(head.bytes.length).toBe(0)
    for (const name of ['etag', 'content-length', 'content-type', 'last-modified', 'vary']) {
      expect(head.headers[name]).toBe(get.headers[name])
    }
  })

  it('may be read from any page, and cached for a moment only', async () => {
    const { headers } = await site.ask(address, { headers: { origin: 'https://other.example' } })
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['access-control-expose-headers']).toContain('ETag')
    expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=20, must-revalidate')
    expect(headers['x-content-type-options']).toBe('nosniff')
    const preflight = await site.ask(address, { method: 'OPTIONS' })
    expect(preflight.status).toBe(204)
    expect(preflight.headers['access-control-allow-methods']).toBe('GET, HEAD, OPTIONS')
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('refuses %s', async (method) => {
    const answer = await site.ask(address, { method })
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('GET, HEAD, OPTIONS')
    expect(answer.json().code).toBe('METHOD_NOT_ALLOWED')
  })

  it('refuses unknown parameters by name, in the language asked for', async () => {
    const answer = await site.ask(`${address}?x=1`, { headers: { 'accept-language': 'en' } })
    expect(answer.status).toBe(400)
    expect(answer.json()).toMatchObject({
      code: 'INVALID_PARAMETER',
      title: 'Invalid parameter',
      errors: [{ path: 'x', message: 'Unknown parameter.' }],
    })
    expect((await site.ask(`${address}?x=1`)).json()).toMatchObject({
      errors: [{ path: 'x', message: 'Paramètre inconnu.' }],
    })
  })

  it('sends what another form or coding would be, and not what the client holds of it', async () => {
    const ask = (headers: Record<string, string>) => site.ask(address, { headers })
    const plain = String((await ask({})).headers.etag)
    const html = String((await ask({ accept: 'text/html' })).headers.etag)
    const gzip = { 'accept-encoding': 'gzip' }
    const packed = String((await ask(gzip)).headers.etag)
    expect((await ask({ ...gzip, 'if-none-match': packed })).status).toBe(304)
    expect((await ask({ ...gzip, 'if-none-match': plain })).status).toBe(200)
    expect((await ask({ 'if-none-match': packed })).status).toBe(200)
    expect((await ask({ 'if-none-match': html })).status).toBe(200)
    expect((await ask({ accept: 'text/html', 'if-none-match': html })).status).toBe(304)
  })

  it.each([address, '/protocols/PRO-MEOPA-001', '/v1/protocols', '/v1/changes', '/'])(
    'is read on conditions, or refused: %s',
    async (path) => {
      const etag = String((await site.ask(path)).headers.etag)
      const past = 'Mon, 01 Jan 2024 00:00:00 GMT'
      const asked = async (headers: Record<string, string>) =>
        (await site.ask(path, { headers })).status
      expect(await asked({ 'if-match': '"x"' })).toBe(412)
      expect(await asked({ 'if-match': `W/${etag}` })).toBe(412)
      expect(await asked({ 'if-match': `"x", ${etag}` })).toBe(200)
      expect(await asked({ 'if-match': '*', 'if-unmodified-since': past })).toBe(200)
      expect(await asked({ 'if-unmodified-since': past })).toBe(412)
      expect(await asked({ 'if-unmodified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' })).toBe(200)
      expect(await asked({ 'if-match': '"x"', 'if-none-match': etag })).toBe(412)
      expect(await asked({ 'if-match': etag, 'if-none-match': etag })).toBe(304)
    },
  )

  it('looks at no condition where there is nothing to be read', async () => {
    const headers = { 'if-match': '"x"' }
    expect((await site.ask('/v1/protocols/PRO-MEOPA-999', { headers })).status).toBe(404)
    const failed = await site.ask(address, { headers })
    expect(problem.parse(failed.json()).code).toBe('PRECONDITION_FAILED')
    expect(failed.headers['cache-control']).toBe('no-store')
  })

  it('refuses an address or headers that are too long', async () => {
    expect((await site.ask(`${address}?x=${'y'.repeat(9000)}`)).status).toBe(414)
    expect((await site.ask(`${address}?x=${'y'.repeat(40_000)}`)).status).toBe(414)
    expect((await site.ask(address, { headers: { 'x-long': 'y'.repeat(20_000) } })).status).toBe(
      431,
    )
    expect((await site.ask(address, { headers: { 'x-long': 'y'.repeat(90_000) } })).status).toBe(
      431,
    )
  })

  it('describes itself', async () => {
    const description = (await site.ask('/v1/openapi.json')).json()
    expect(description.openapi).toBe('3.1.0')
    const page = await site.ask('/v1/docs')
    expect(page.headers['content-type']).toContain('text/html')
    expect(page.text).not.toMatch(/(src|href)="https?:/)
  })
})
