import { createHash } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { catchUpHere } from '../../../src/events'
import { databaseAway } from '../../helpers/databaseAway'
import { startPublicServer, type PublicServer } from './publicServer'
import { createChangeRow, createReleaseRow, patchReleaseRow, releaseNow } from './releaseRows'

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
    await createReleaseRow(payload, 'protocol', {
      reference: 'PRO-MEOPA-001',
      number: '1.1',
      status: 'withdrawn',
      changeSummary: 'Dose fausse, à taire.',
      withdrawal: { kind: 'error', reason: 'Dose fausse.', at: '2026-02-01T08:00:00.000Z' },
    })
    await releaseNow(payload, 'resource', {
      reference: 'RES-MEOPA-001',
      number: '1.0',
      relations: [],
    })
  })
})
afterAll(() => site.stop())

describe('what a cache is told again', () => {
  const addresses = [
    ...['', '.html', '.txt'].map((form) => `/v1/protocols/PRO-MEOPA-001${form}`),
    ...['', '.html', '.txt'].map((form) => `/v1/protocols/PRO-MEOPA-001/releases/2.0${form}`),
    ...['/', '/protocols/PRO-MEOPA-001', '/protocols/PRO-MEOPA-001/releases/2.0'],
    ...['/v1/protocols', '/v1/themes', '/v1/changes', '/v1/openapi.json', '/v1/docs'],
    ...['/reading.css', '/robots.txt', '/sitemap.xml'],
  ]

  it.each(addresses)('is what it was told the first time: %s', async (address) => {
    const first = await site.ask(address)
    expect(first.status).toBe(200)
    const { etag } = first.headers
    // What has no mark is sent whole each time.
    if (etag === undefined) return
    const again = await site.ask(address, { headers: { 'If-None-Match': etag } })
    expect(again.status).toBe(304)
    for (const [name, value] of Object.entries(again.headers)) {
      if (!/^(?:date|connection|keep-alive|ratelimit.*)$/.test(name))
        expect({ [name]: value }).toEqual({ [name]: first.headers[name] })
    }
    const policy = 'content-security-policy'
    expect(again.headers[policy]).toBe(first.headers[policy])
  })
})

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
    expect(text).not.toMatch(/<script| style=/)
    const again = await site.ask('/protocols/PRO-MEOPA-001', {
      headers: { 'If-None-Match': headers.etag },
    })
    expect(again.status).toBe(304)
  })

  it('allows the print style of that very page, and no other style', async () => {
    const { headers, text } = await site.ask('/protocols/PRO-MEOPA-001')
    const styles = [...text.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => style)
    expect(styles).toHaveLength(1)
    const hash = createHash('sha256')
      .update(styles[0] ?? '')
      .digest('base64')
    expect(headers['content-security-policy']).toContain(`style-src 'self' 'sha256-${hash}';`)
  })

  it('lists the versions, with no way to one that was withdrawn for an error', async () => {
    const { text } = await site.ask('/protocols/PRO-MEOPA-001')
    expect(text).toContain('href="/protocols/PRO-MEOPA-001/releases/1.0"')
    expect(text).toMatch(/Version.1\.1<\/strong>, retirée pour une erreur/)
    expect(text).not.toContain('releases/1.1')
    expect(text).not.toContain('à taire')
    const { status, text: refusal } = await site.ask('/protocols/PRO-MEOPA-001/releases/1.1')
    expect(status).toBe(410)
    expect(refusal).toContain('Version retirée')
    expect(refusal).toContain('Retirée pour une erreur')
    expect(refusal).toContain('<a href="/protocols/PRO-MEOPA-001">Lire la version en vigueur</a>')
    expect(refusal).not.toContain('Titre de')
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
    expect(text).toContain('Document retiré')
    expect(text).toContain('Remplacé par un autre document')
    expect(text).toContain('Double.')
    expect(text).toContain('<a href="/protocols/PRO-MEOPA-001">')
  })

  it('follows what becomes of a related document', async () => {
    const { payload } = site.library
    const asked = '/protocols/PRO-MEOPA-003'
    await releaseNow(payload, 'protocol', {
      reference: 'PRO-MEOPA-003',
      relations: [{ type: 'seeAlso', reference: 'RES-MEOPA-003' }],
      documentHtml:
        '<section class="section" aria-labelledby="documents-lies"><h2 id="documents-lies">Documents liés</h2><ul><li>Voir aussi : RES-MEOPA-003</li></ul></section>',
    })
    await catchUpHere(payload)
    expect((await site.ask(asked)).text).not.toContain('href="/resources/RES-MEOPA-003"')

    await releaseNow(payload, 'resource', { reference: 'RES-MEOPA-003', title: 'Une fiche' })
    await catchUpHere(payload)
    const link = '<a href="/resources/RES-MEOPA-003">'
    expect((await site.ask(asked)).text).toContain(`${link}Une fiche</a>`)

    const target = { reference: 'RES-MEOPA-003', number: '1.0' }
    await patchReleaseRow(payload, target, {
      status: 'withdrawn',
      withdrawal: { kind: 'error', reason: 'Faux.', at: '2026-06-01T08:00:00.000Z' },
      slot: 'resource/RES-MEOPA-003/1.0',
    })
    await createChangeRow(payload, { type: 'withdrawn', kind: 'resource', ...target })
    await catchUpHere(payload)
    const { text } = await site.ask(asked)
    expect(text).toContain(`${link}RES-MEOPA-003</a> (document retiré)`)
    expect(text).not.toContain('Une fiche')
  })

  it('says that the review is overdue from the day on, without being built anew', async () => {
    const { payload } = site.library
    const asked = '/protocols/PRO-MEOPA-001'
    expect((await site.ask(asked)).text).not.toContain('Révision dépassée')
    // What the job does that looks at review dates every minute: a new state, and its entry.
    const target = { reference: 'PRO-MEOPA-001', number: '2.0' }
    await patchReleaseRow(payload, target, {
      reviewDueAt: '2026-03-10T09:00:00.000Z',
      reviewState: 'overdue',
    })
    await createChangeRow(payload, { type: 'reviewState', kind: 'protocol', ...target })
    await catchUpHere(payload)
    const { text } = await site.ask(asked)
    expect(text).toContain('Révision dépassée')
    expect((await site.ask('/')).text).toContain('Révision dépassée')
  })

  it('says in French what it cannot show while the database is away', async () => {
    const down = vi.spyOn(site.library.payload, 'find').mockRejectedValue(databaseAway())
    try {
      const { status, headers, text } = await site.ask('/protocols/PRO-MEOPA-001/releases/0.9')
      expect(status).toBe(503)
      expect(headers['retry-after']).toBe('5')
      expect(text).toContain('Page momentanément indisponible')
      expect((await site.ask('/protocols/PRO-MEOPA-001')).status).toBe(200)
    } finally {
      down.mockRestore()
    }
  })

  it('sets French as it is set, on every page', async () => {
    const pages = [
      '/',
      '/protocols/PRO-MEOPA-001',
      '/protocols/PRO-MEOPA-001/releases/1.0',
      '/protocols/PRO-MEOPA-001/releases/1.1',
      '/protocols/PRO-URG-002',
      '/nulle-part',
    ]
    for (const path of pages) {
      const { text } = await site.ask(path)
      const words = text.replaceAll(/<(style|article)[ >].*?<\/\1>|<[^>]*>/gs, '\n')
      const loose = words.match(/\S* [:;?!»](?= |$)|« \S*|\w'\w|\.\.\./gm) ?? []
      expect({ path, loose }).toEqual({ path, loose: [] })
    }
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
    await catchUpHere(payload)
    expect((await site.ask('/')).text).toContain('<a href="/resources/RES-MEOPA-009">')
  })

  it('gives its stylesheet', async () => {
    const { status, headers } = await site.ask('/reading.css')
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/css; charset=utf-8')
  })
})
