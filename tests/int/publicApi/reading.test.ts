import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { refreshPublicStore } from '../../../src/publicApi'
import { startPublicServer, type PublicServer } from './publicServer'
import { createReleaseRow, releaseNow } from './releaseRows'

let site: PublicServer
beforeAll(async () => {
  site = await startPublicServer(async ({ payload }) => {
    await releaseNow(payload, 'protocol', {
      reference: 'PRO-MEOPA-001',
      number: '2.0',
      formerReferences: ['Ancien 12'],
    })
    await createReleaseRow(payload, 'protocol', {
      reference: 'PRO-MEOPA-001',
      number: '1.0',
      status: 'superseded',
      supersededBy: '2.0',
    })
    await createReleaseRow(payload, 'protocol', {
      reference: 'PRO-URG-002',
      status: 'withdrawn',
      withdrawal: {
        kind: 'replaced',
        reason: 'Double.',
        at: '2026-02-01T08:00:00.000Z',
        replacedBy: 'PRO-MEOPA-001',
      },
    })
  })
})
afterAll(() => site.stop())

describe('the reading site', () => {
  it('lists what is in force under its address, and runs nothing', async () => {
    const { status, headers, text } = await site.ask('/')
    expect(status).toBe(200)
    expect(headers['content-security-policy']).toContain("default-src 'none'; style-src 'self'")
    expect(text).toContain('<a href="/protocols/PRO-MEOPA-001">')
    expect(text).not.toContain('PRO-URG-002')
    expect(text).not.toContain('<script')
  })

  it('shows what is in force, and says when it is held already', async () => {
    const { status, headers, text } = await site.ask('/protocols/PRO-MEOPA-001')
    expect(status).toBe(200)
    expect(text).toContain('<h2 id="objet">Objet</h2>')
    expect(text).toContain('version 2.0')
    expect(text).not.toMatch(/<style|<script| style=/)
    const again = await site.ask('/protocols/PRO-MEOPA-001', {
      headers: { 'If-None-Match': headers.etag },
    })
    expect(again.status).toBe(304)
  })

  it('leads from a superseded release to the page of what is in force', async () => {
    const { status, text } = await site.ask('/protocols/PRO-MEOPA-001/releases/1.0')
    expect(status).toBe(200)
    expect(text).toContain('Version remplacée')
    expect(text).toContain('<a href="/protocols/PRO-MEOPA-001">Lire la version en vigueur</a>')
  })

  it('leads from a former reference to the new one', async () => {
    const { status, headers } = await site.ask('/protocols/Ancien%2012')
    expect(status).toBe(308)
    expect(headers.location).toBe('/protocols/PRO-MEOPA-001')
  })

  it('says at the address of a withdrawn document why, and what replaces it', async () => {
    const { status, headers, text } = await site.ask('/protocols/PRO-URG-002')
    expect(status).toBe(410)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(text).toContain('Double.')
    expect(text).toContain('<a href="/protocols/PRO-MEOPA-001">')
  })

  it('answers an unknown address with a page and the way home, a write with 405', async () => {
    for (const path of ['/protocols/PRO-MEOPA-999', '/nulle-part', '/administration']) {
      const { status, text } = await site.ask(path)
      expect(status).toBe(404)
      expect(text).toContain('<html lang="fr">')
      expect(text).toContain('<a href="/">')
    }
    expect((await site.ask('/', { method: 'POST' })).status).toBe(405)
  })

  it('lists a release as soon as there is one, though the page was held', async () => {
    const { payload } = site.library
    expect((await site.ask('/')).text).not.toContain('RES-MEOPA-009')
    await releaseNow(payload, 'resource', { reference: 'RES-MEOPA-009', number: '1.0' })
    await refreshPublicStore(payload)
    expect((await site.ask('/')).text).toContain('<a href="/resources/RES-MEOPA-009">')
  })

  it('gives its stylesheet', async () => {
    const { status, headers } = await site.ask('/reading.css')
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/css; charset=utf-8')
  })
})
