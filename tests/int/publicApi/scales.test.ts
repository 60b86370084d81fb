import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { scaleSchema } from '../../../src/kinds/scale/schema'
import { startPublicServer, type PublicServer } from './publicServer'
import { createReleaseRow, releaseNow } from './releaseRows'

const html = '<p>Coter <img src="/v1/files/aa/b.png" alt="Visage"></p>'

let site: PublicServer
beforeAll(async () => {
  site = await startPublicServer(async ({ payload }) => {
    await releaseNow(payload, 'scale', {
      reference: 'ECH-PED-001',
      title: 'Échelle de l’enfant',
      population: 'Enfant',
      ageGroups: ['child'],
      ages: { from: 0, to: 84 },
      settings: ['emergency'],
      recommendation: { html, text: 'Coter.' },
    })
    await releaseNow(payload, 'scale', {
      reference: 'ECH-URG-001',
      title: 'Échelle <i>numérique</i>',
      communication: 'selfReport',
      scaleItems: [],
      formerReferences: ['Fiche 12'],
    })
    await createReleaseRow(payload, 'scale', {
      reference: 'ECH-AGE-009',
      status: 'withdrawn',
      title: 'Échelle retirée',
      withdrawal: { kind: 'error', reason: 'Seuil faux.', at: '2026-02-01T08:00:00.000Z' },
    })
    await releaseNow(payload, 'protocol', { reference: 'PRO-URG-001', number: '1.0' })
  })
})
afterAll(() => site.stop())

const linksIn = (page: string): string[] =>
  [...page.matchAll(/<h3><a href="([^"]*)"/g)].map(([, address = '']) => address)

describe('a scale of the public API', () => {
  it('has the members of the contract, its pictures at addresses that hold anywhere', async () => {
    const body = (await site.ask('/v1/scales/ECH-PED-001')).json()
    expect(scaleSchema.release.parse(body)).toEqual(body)
    expect(body).toMatchObject({
      kind: 'scale',
      measures: 'Intensité de la douleur',
      population: 'Enfant',
      settings: ['emergency'],
      filledInBy: 'Un soignant',
      itemCount: 1,
      items: [{ id: 'item', key: 'item', title: 'Visage', scores: [{ value: 0, label: 'Non' }] }],
      range: { min: 0, max: 1 },
      thresholds: [{ from: 1, to: null, meaning: 'Douleur' }],
      recommendation: { text: 'Coter.' },
      licence: 'Texte libre',
      source: 'HAS',
    })
    expect(body.recommendation.html).toMatch(/src="http:\/\/[^"]+\/v1\/files\/aa\/b\.png"/)
  })

  it('is listed without its items', async () => {
    const { items, total } = (await site.ask('/v1/scales?sort=reference')).json()
    expect(total).toBe(2)
    expect(items[0].recommendation.text).toBe('Coter.')
    expect(items[0]).not.toHaveProperty('items')
  })

  it('is typed in GraphQL down to its scores, which show no id of the database', async () => {
    const ask = async (query: string) =>
      (await site.ask(`/api/graphql?query=${encodeURIComponent(query)}`)).json()
    const scores = (fields: string) =>
      `{Releases(where:{reference:{equals:"ECH-PED-001"}}){docs{thresholds{from meaning} scaleItems{id key scores{${fields}}}}}}`
    expect((await ask(scores('value label'))).data.Releases.docs).toEqual([
      {
        thresholds: [{ from: 1, meaning: 'Douleur' }],
        scaleItems: [
          { id: 'ECH-PED-001/1.0/item', key: 'item', scores: [{ value: 0, label: 'Non' }] },
        ],
      },
    ])
    expect((await ask(scores('id'))).errors).toHaveLength(1)
  })
})

describe('« quelle échelle ? »', () => {
  it('asks by a form, and shows all scales in force until it is asked', async () => {
    const { status, headers, text } = await site.ask('/scales')
    expect(status).toBe(200)
    expect(headers['content-security-policy']).toContain("form-action 'self'")
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(text).toContain('<form class="choose" action="/scales" method="get">')
    expect(linksIn(text)).toEqual(['/scales/ECH-URG-001', '/scales/ECH-PED-001'])
    expect(text).not.toContain('ECH-AGE-009')
    expect(text).not.toContain('<i>numérique</i>')
  })

  it('lists what fits, with why', async () => {
    const { text } = await site.ask('/scales?age=5&unit=year&communication=no&setting=emergency')
    expect(linksIn(text)).toEqual(['/scales/ECH-PED-001'])
    expect(text).toContain('<li>Âge\u00a0: enfant\u202f; de la naissance à 7\u00a0ans.</li>')
    expect(text).toContain('<li>Lieu\u00a0: Urgences.</li>')
    expect(text).toContain('1 échelle convient')
  })

  it('keeps what was asked in its form', async () => {
    const { text } = await site.ask('/scales?age=2,5&communication=unsure&setting=geriatrics')
    expect(text).toContain('value="2,5"')
    expect(text).toMatch(/value="unsure" +checked/)
    expect(text).toMatch(/value="geriatrics" +selected/)
    expect(text).toContain('Aucune échelle ne convient')
  })

  it('says of what is no age that it is none, and shows nothing of it', async () => {
    const { status, text } = await site.ask('/scales?age=%3Cb%3E&communication=no')
    expect(status).toBe(200)
    expect(text).toContain('aria-invalid="true"')
    expect(text).not.toContain('<b>')
    expect(linksIn(text)).toEqual([])
  })

  it('is not the same answer to two questions, and the same to one however it is written', async () => {
    const one = await site.ask('/scales?communication=no&x=1')
    const same = await site.ask('/scales?setting=&age=&unit=year&communication=no')
    const other = await site.ask('/scales?communication=yes')
    expect(same.headers.etag).toBe(one.headers.etag)
    expect(other.headers.etag).not.toBe(one.headers.etag)
  })

  it('is found with a stroke at its end', async () => {
    const { status, headers } = await site.ask('/scales/')
    expect([status, headers.location]).toEqual([308, '/scales'])
  })
})

describe('the sheet of a scale', () => {
  it('is a page of its own, which the document leads to', async () => {
    const { text: page } = await site.ask('/scales/ECH-PED-001')
    expect(page).toContain('<a href="/scales/ECH-PED-001/sheet">')
    const { status, headers, text } = await site.ask('/scales/ECH-PED-001/sheet')
    expect(status).toBe(200)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(text).toContain('ECH-PED-001, version 1.0')
    expect(text).toContain('<th scope="rowgroup" colspan="8">Visage</th>')
    expect(text).toContain('Né(e) le')
    expect(text).toContain('<meta name="robots" content="noindex" />')
  })

  it('is refused as its document is', async () => {
    expect((await site.ask('/scales/ECH-AGE-009/sheet')).status).toBe(410)
    expect((await site.ask('/scales/ECH-AGE-000/sheet')).status).toBe(404)
    expect((await site.ask('/scales/PRO-URG-001/sheet')).status).toBe(404)
  })

  it('is found under a former reference', async () => {
    const { status, headers } = await site.ask(`/scales/${encodeURIComponent('Fiche 12')}/sheet`)
    expect([status, headers.location]).toEqual([308, '/scales/ECH-URG-001/sheet'])
  })
})
