import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startPublicServer, type PublicServer } from './publicServer'
import { releaseNow } from './releaseRows'

let site: PublicServer
beforeAll(async () => {
  site = await startPublicServer(async ({ payload }) => {
    await releaseNow(payload, 'protocol', {
      reference: 'PRO-MEOPA-001',
      formerReferences: ['D-12', 'PRO-AGE-001'],
    })
    await releaseNow(payload, 'protocol', { reference: 'PRO-AGE-001' })
    await releaseNow(payload, 'newsletter', { reference: 'LET-2026-T3' })
  })
})
afterAll(() => site.stop())

describe('an address that nothing answers leads where it means to', () => {
  it.each([
    ['/v1/protocols/pro-meopa-001', '/v1/protocols/PRO-MEOPA-001'],
    ['/v1/protocols/pro-meopa-001.html', '/v1/protocols/PRO-MEOPA-001.html'],
    ['/v1/protocols/pro-meopa-001/releases', '/v1/protocols/PRO-MEOPA-001/releases'],
    [
      '/v1/protocols/pro-meopa-001/releases/1.0.txt',
      '/v1/protocols/PRO-MEOPA-001/releases/1.0.txt',
    ],
    ['/protocols/Pro-Meopa-001', '/protocols/PRO-MEOPA-001'],
    ['/protocols/PRO-MEOPA-001/', '/protocols/PRO-MEOPA-001'],
    ['/v1/protocols/PRO-MEOPA-001/', '/v1/protocols/PRO-MEOPA-001'],
    ['/v1/protocols/?theme=MEOPA', '/v1/protocols?theme=MEOPA'],
    ['/v1/changes/', '/v1/changes'],
    ['/v1/protocols/D-12', '/v1/protocols/PRO-MEOPA-001'],
    ['/v1/protocols/d-12/releases', '/v1/protocols/PRO-MEOPA-001/releases'],
    ['/v1/protocols/D-12/releases/1.0', '/v1/protocols/PRO-MEOPA-001/releases/1.0'],
    ['/protocols/D-12', '/protocols/PRO-MEOPA-001'],
    ['/protocols/D-12/releases/1.0', '/protocols/PRO-MEOPA-001/releases/1.0'],
    ['/protocols', '/'],
    ['/training/', '/'],
    ['/resources', '/'],
    ['/newsletters', '/#lettres'],
    ['/v1', '/v1/docs'],
    ['/v1/', '/v1/docs'],
    ['/favicon.ico', '/icon.svg'],
  ])('%s to %s', async (from, to) => {
    const answer = await site.ask(from)
    expect([answer.status, answer.headers.location]).toEqual([308, to])
  })

  it('never away from what has that reference itself', async () => {
    expect((await site.ask('/v1/protocols/PRO-AGE-001')).json().reference).toBe('PRO-AGE-001')
    expect((await site.ask('/v1/protocols/PRO-AGE-001/releases')).status).toBe(200)
  })

  it.each([
    '//evil.example/',
    '/v1//evil.example/',
    '/protocols//evil.example/',
    '/\\evil.example/',
    '/protocols/%2F%2Fevil.example/',
    '/v1/training/pro-meopa-001',
    '/v1/protocols/pro-nulle-001',
    '/nulle-part/',
    '/v1/protocols/%ff/',
  ])('but nowhere when it means nothing: %s', async (path) => {
    const answer = await site.ask(path)
    const location = answer.headers.location ?? ''
    expect([400, 404, 308]).toContain(answer.status)
    if (answer.status === 308) expect(location).toMatch(/^\/(v1\/)?(protocols|training)\/[^/]+$/)
  })
})

describe('what an address carries besides', () => {
  it.each(['utm_source=lettre', 'utm_medium=mail&utm_campaign=x', '_=1'])(
    'is no error on a document: %s',
    async (mark) => {
      const plain = await site.ask('/v1/protocols/PRO-MEOPA-001')
      const marked = await site.ask(`/v1/protocols/PRO-MEOPA-001?${mark}`)
      expect([marked.status, marked.bytes.equals(plain.bytes)]).toEqual([200, true])
    },
  )

  it('is one when nobody knows what it means', async () => {
    expect((await site.ask('/v1/protocols/PRO-MEOPA-001?utm=1')).status).toBe(400)
  })
})

describe('search engines', () => {
  it('are told what is not theirs, and where the pages are', async () => {
    const robots = await site.ask('/robots.txt')
    expect(robots.headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(robots.text).toContain('Disallow: /admin\n')
    expect(robots.text).toContain('Sitemap: http://localhost:3000/sitemap.xml')
    const { headers, text } = await site.ask('/sitemap.xml')
    expect(headers['content-type']).toBe('application/xml; charset=utf-8')
    const pages = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, page = '']) => page)
    expect(pages.sort()).toEqual([
      'http://localhost:3000/',
      'http://localhost:3000/newsletters/LET-2026-T3',
      'http://localhost:3000/protocols/PRO-AGE-001',
      'http://localhost:3000/protocols/PRO-MEOPA-001',
    ])
  })
})
