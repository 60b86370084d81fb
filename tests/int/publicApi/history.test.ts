import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { releaseOf } from '../../../src/publicApi/schemas/release'
import { historyOfKind } from '../../../src/publicApi/schemas/responses'
import { startPublicServer, type PublicServer } from './publicServer'
import { createChangeRow, createReleaseRow } from './releaseRows'

const withdrawal = (kind: string, replacedBy: string | null = null) => ({
  kind,
  reason: 'Dose fausse',
  at: '2026-05-01T08:00:00.000Z',
  replacedBy,
  by: 'Personne Interne',
})

let site: PublicServer
beforeAll(async () => {
  site = await startPublicServer(async ({ payload }) => {
    const reference = 'PRO-MEOPA-001'
    const rows = [
      { number: '1.0', status: 'superseded', supersededBy: '1.1' },
      { number: '1.1', status: 'withdrawn', withdrawal: withdrawal('error') },
      { number: '1.2', status: 'withdrawn', withdrawal: withdrawal('obsolete') },
      { number: '2.0', status: 'inForce', supersedes: '1.2' },
    ]
    for (const row of rows) {
      await createReleaseRow(payload, 'protocol', { reference, ...row })
      const { number } = row
      await createChangeRow(payload, { type: 'released', kind: 'protocol', reference, number })
    }
    const gone = [
      { reference: 'PRO-AGE-002', withdrawal: withdrawal('replaced', 'PRO-AGE-001') },
      { reference: 'PRO-URG-002', withdrawal: withdrawal('error') },
    ]
    for (const row of gone) {
      await createReleaseRow(payload, 'protocol', { ...row, status: 'withdrawn' })
      const about = { kind: 'protocol', reference: row.reference } as const
      await createChangeRow(payload, { type: 'released', ...about })
      await createChangeRow(payload, { type: 'withdrawn', ...about })
    }
  })
})
afterAll(() => site.stop())

const base = '/v1/protocols/PRO-MEOPA-001/releases'

describe('the history of a document', () => {
  it('lists every release, the newest first', async () => {
    const body = (await site.ask(base)).json()
    expect(historyOfKind('protocol').parse(body)).toEqual(body)
    expect(body.total).toBe(4)
    const numbers = body.items.map(({ number, status }: Record<string, string>) => [number, status])
    expect(numbers).toEqual([
      ['2.0', 'inForce'],
      ['1.2', 'withdrawn'],
      ['1.1', 'withdrawn'],
      ['1.0', 'superseded'],
    ])
    expect(body.items[3]).toMatchObject({ supersededBy: '1.1', title: 'Titre de PRO-MEOPA-001' })
    expect(body.items[0]).not.toHaveProperty('sections')
  })

  it('says no more of an erroneous release than that it was one', async () => {
    const { items } = (await site.ask(base)).json()
    expect(items[2]).toEqual({
      reference: 'PRO-MEOPA-001',
      kind: 'protocol',
      number: '1.1',
      status: 'withdrawn',
      withdrawal: {
        kind: 'error',
        reason: 'Dose fausse',
        at: '2026-05-01T08:00:00.000Z',
        replacedBy: null,
      },
      links: expect.objectContaining({
        self: 'http://localhost:3000/v1/protocols/PRO-MEOPA-001/releases/1.1',
      }),
    })
  })

  it('is given in pages', async () => {
    const body = (await site.ask(`${base}?limit=3&page=2&fields=number`)).json()
    expect(body).toMatchObject({ items: [{ number: '1.0' }], page: 2, pages: 2, total: 4 })
  })

  it('is unknown for a document that was never released', async () => {
    expect((await site.ask('/v1/protocols/PRO-ETP-001/releases')).status).toBe(404)
    expect((await site.ask('/v1/training/PRO-MEOPA-001/releases')).status).toBe(404)
  })

  it.each(['sort=title', 'theme=AGE', 'limit=0', 'fields=content'])('refuses %s', async (query) => {
    expect((await site.ask(`${base}?${query}`)).status).toBe(400)
  })
})

describe('a release that is not in force', () => {
  it.each([
    ['1.0', 'superseded', 'Version remplacée'],
    ['1.2', 'withdrawn', 'Version retirée'],
  ])('%s is read at its number, as %s, with a notice', async (number, status, notice) => {
    const json = (await site.ask(`${base}/${number}`)).json()
    expect(releaseOf.protocol.parse(json)).toEqual(json)
    expect(json.status).toBe(status)
    expect(JSON.stringify(json)).not.toContain('Personne Interne')
    expect((await site.ask(`${base}/${number}.html`)).text).toContain(notice)
    const text = await site.ask(`${base}/${number}`, { headers: { accept: 'text/plain' } })
    expect(text.text.toLowerCase()).toContain(notice.toLowerCase())
  })

  it.each(['', '.json', '.html', '.txt'])('is gone%s when it was wrong', async (suffix) => {
    const answer = await site.ask(`${base}/1.1${suffix}`)
    expect(answer.status).toBe(410)
    expect(answer.json()).toMatchObject({ code: 'WITHDRAWN', withdrawal: { kind: 'error' } })
  })
})

describe('a withdrawn document', () => {
  it.each([
    { reference: 'PRO-AGE-002', kind: 'replaced', replacedBy: 'PRO-AGE-001', numbered: 200 },
    { reference: 'PRO-URG-002', kind: 'error', replacedBy: null, numbered: 410 },
  ])('$reference is gone at its address ($kind)', async ({ reference, numbered, ...about }) => {
    const address = `/v1/protocols/${reference}`
    for (const suffix of ['', '.json', '.html', '.txt']) {
      const answer = await site.ask(address + suffix)
      expect(answer.status).toBe(410)
      expect(answer.headers['content-type']).toContain('application/problem+json')
      expect(answer.json()).toMatchObject({
        status: 410,
        code: 'WITHDRAWN',
        withdrawal: { ...about, reason: 'Dose fausse' },
      })
    }
    expect((await site.ask(`${address}/releases/1.0`)).status).toBe(numbered)
    expect((await site.ask(`${address}/releases`)).json().total).toBe(1)
  })

  it('is in no list', async () => {
    expect((await site.ask('/v1/protocols')).json().total).toBe(1)
  })
})
