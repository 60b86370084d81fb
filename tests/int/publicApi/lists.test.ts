import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { listOfKind, themeList } from '../../../src/publicApi/schemas/responses'
import { slugs } from '../../../src/slugs'
import { startPublicServer, type PublicServer } from './publicServer'
import { createReleaseRow, releaseNow } from './releaseRows'

const age = [{ code: 'AGE', title: 'Sujet âgé' }]
const dayOf = (day: number): string => `2026-03-${String(day).padStart(2, '0')}T08:00:00.000Z`

let site: PublicServer
beforeAll(async () => {
  site = await startPublicServer(async ({ payload }) => {
    for (const [order, code] of ['MEOPA', 'AGE', 'PED'].entries()) {
      const data = { code, title: `Thème ${code}`, order }
      await payload.create({ collection: slugs.themes, data, overrideAccess: true })
    }
    await releaseNow(payload, 'protocol', {
      reference: 'PRO-MEOPA-001',
      title: 'Échelle',
      effectiveAt: dayOf(1),
      reviewDueAt: '2020-01-01T00:00:00.000Z',
    })
    await releaseNow(payload, 'protocol', {
      reference: 'PRO-AGE-001',
      title: 'Zona',
      effectiveAt: dayOf(3),
      reviewDueAt: null,
      themes: age,
      audience: ['physician', 'patient'],
      settings: ['nursingHome'],
    })
    await releaseNow(payload, 'protocol', {
      reference: 'PRO-AGE-002',
      title: 'eau',
      effectiveAt: dayOf(2),
      themes: age,
    })
    await releaseNow(payload, 'resource', { reference: 'RES-AGE-001', themes: age })
    const old = { reference: 'PRO-AGE-001', number: '0.9', status: 'superseded' }
    await createReleaseRow(payload, 'protocol', old)
  })
})
afterAll(() => site.stop())

const references = async (query: string): Promise<string[]> => {
  const answer = await site.ask(`/v1/protocols?${query}`)
  expect(answer.status).toBe(200)
  return answer.json().items.map(({ reference }: { reference: string }) => reference)
}

describe('a list', () => {
  it('holds what is in force, the newest first, without what is long', async () => {
    const list = (await site.ask('/v1/protocols')).json()
    expect(listOfKind('protocol').parse(list)).toEqual(list)
    expect(list).toMatchObject({ page: 1, limit: 20, total: 3, pages: 1 })
    expect(list.items.map(({ reference }: { reference: string }) => reference)).toEqual([
      'PRO-AGE-001',
      'PRO-AGE-002',
      'PRO-MEOPA-001',
    ])
    expect(list.items[0]).not.toHaveProperty('sections')
    expect(list.items[0].links.document).toBe('http://localhost:3000/v1/protocols/PRO-AGE-001')
  })

  it.each([
    ['theme=AGE', ['PRO-AGE-001', 'PRO-AGE-002']],
    ['theme=PED', []],
    ['theme=AGE,MEOPA&audience=nurse', ['PRO-AGE-002', 'PRO-MEOPA-001']],
    ['audience=patient', ['PRO-AGE-001']],
    ['setting=emergency', ['PRO-AGE-002', 'PRO-MEOPA-001']],
    ['reviewState=overdue', ['PRO-MEOPA-001']],
    ['reviewState=none', ['PRO-AGE-001']],
    [`updatedSince=${dayOf(2)}`, ['PRO-AGE-001', 'PRO-AGE-002']],
    ['updatedSince=2026-03-03', ['PRO-AGE-001']],
    ['sort=title', ['PRO-AGE-002', 'PRO-MEOPA-001', 'PRO-AGE-001']],
    ['sort=-reference', ['PRO-MEOPA-001', 'PRO-AGE-002', 'PRO-AGE-001']],
    ['sort=reviewDueAt', ['PRO-MEOPA-001', 'PRO-AGE-002', 'PRO-AGE-001']],
    ['sort=-reviewDueAt', ['PRO-AGE-002', 'PRO-MEOPA-001', 'PRO-AGE-001']],
    ['limit=1&page=2', ['PRO-AGE-002']],
    ['page=9', []],
  ])('answers %s', async (query, expected) => {
    expect(await references(query)).toEqual(expected)
  })

  it('links its pages', async () => {
    const { links } = (await site.ask('/v1/protocols?limit=2&page=1')).json()
    expect(links).toEqual({
      self: 'http://localhost:3000/v1/protocols?limit=2',
      first: 'http://localhost:3000/v1/protocols?limit=2',
      previous: null,
      next: 'http://localhost:3000/v1/protocols?limit=2&page=2',
      last: 'http://localhost:3000/v1/protocols?limit=2&page=2',
    })
  })

  it('gives only the fields asked for', async () => {
    const { items } = (await site.ask('/v1/protocols?fields=title,reference&limit=1')).json()
    expect(items).toEqual([{ reference: 'PRO-AGE-001', title: 'Zona' }])
  })

  it.each([
    ['foo=1', 'foo'],
    ['theme=NOPE', 'theme'],
    ['audience=robot', 'audience'],
    ['setting=moon', 'setting'],
    ['reviewState=old', 'reviewState'],
    ['updatedSince=yesterday', 'updatedSince'],
    ['sort=size', 'sort'],
    ['page=0', 'page'],
    ['page=-1', 'page'],
    ['limit=101', 'limit'],
    ['limit=ten', 'limit'],
    ['limit=1&limit=2', 'limit'],
    ['fields=sections', 'fields'],
    ['fields=slot', 'fields'],
  ])('refuses %s by name', async (query, path) => {
    const answer = await site.ask(`/v1/protocols?${query}`)
    expect(answer.status).toBe(400)
    expect(answer.json().code).toBe('INVALID_PARAMETER')
    expect(answer.json().errors[0].path).toBe(path)
  })

  it('answers 304 for the same list', async () => {
    const { headers } = await site.ask('/v1/protocols?theme=AGE')
    const again = await site.ask('/v1/protocols?theme=AGE', {
      headers: { 'if-none-match': String(headers.etag) },
    })
    expect(again.status).toBe(304)
  })

  it('has no other form than JSON', async () => {
    const answer = await site.ask('/v1/protocols', { headers: { accept: 'text/html' } })
    expect(answer.status).toBe(406)
  })
})

describe('themes', () => {
  it('are counted by kind, in their order', async () => {
    const body = (await site.ask('/v1/themes')).json()
    expect(themeList.parse(body)).toEqual(body)
    expect(body.items.slice(0, 2)).toEqual([
      {
        code: 'MEOPA',
        title: 'Thème MEOPA',
        counts: { protocol: 1, training: 0, newsletter: 0, resource: 0, scale: 0 },
      },
      {
        code: 'AGE',
        title: 'Thème AGE',
        counts: { protocol: 2, training: 0, newsletter: 0, resource: 1, scale: 0 },
      },
    ])
  })
})
