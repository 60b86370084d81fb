import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { narrowTables } from '../../../src/render/narrowTables'
import { buildReviewStage, type ReviewStage } from './stage'

let stage: ReviewStage
beforeAll(async () => {
  stage = await buildReviewStage()
})
afterAll(async () => stage.library.stop())

const preview = (email?: string) =>
  stage.library.api(
    'GET',
    `${stage.journey.path}/preview`,
    email === undefined ? {} : { as: email },
  )

const addressOfPicture = (page: string): string =>
  /<img[^>]* src="\/api([^"]+)"/.exec(page)?.[1] ?? 'no picture'

describe('the preview of a working copy', () => {
  test('is the document as it would be released, said not to be in force', async () => {
    const { status, headers, body } = await preview(stage.people.reviewer1.email)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(body).toContain('Morphine : 2 à 3 mg.')
    expect(body).toContain('Version de travail : elle n’est pas en vigueur')
    expect(body).not.toMatch(/<(script|input|form|button)/)
    expect(body).toContain(`data-content-hash="${await stage.journey.hash()}"`)
  })

  test('runs nothing, loads nothing from elsewhere, is kept by nobody, and stands in frames of ours only', async () => {
    const { headers } = await preview(stage.people.reviewer1.email)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/^default-src 'none'; style-src 'self' 'sha256-[^']+'; img-src 'self';/)
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).not.toMatch(/script-src|unsafe/)
    expect(headers.get('cache-control')).toBe('private, no-store')
  })

  test('answers who may not know of the document as if there were none', async () => {
    const { library, others, journey } = stage
    expect((await preview()).status).toBe(401)
    expect((await preview(others.author.email)).status).toBe(404)
    const unknown = await library.api('GET', '/protocols/inconnu/preview', {
      as: others.author.email,
    })
    expect(unknown.body).toEqual((await preview(others.author.email)).body)
    const wrong = await library.api('POST', `${journey.path}/preview`, {
      as: stage.people.reviewer1.email,
      body: {},
    })
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET'])
  })

  test('shows a picture that is not public to who may see it, and to nobody else', async () => {
    const { library, people, others, picture, journey } = stage
    const { body } = await preview(people.reviewer1.email)
    const address = addressOfPicture(body)
    expect(address).toContain(picture.sha256)
    const follow = async (email?: string) => {
      const as = email === undefined ? {} : { as: email }
      const way = await library.api('GET', address, as)
      const to = way.headers.get('location')?.replace(/^\/api/, '')
      return to === undefined ? way.status : (await library.api('GET', to, as)).status
    }
    expect(await follow(people.reviewer1.email)).toBe(200)
    expect(await follow(people.auditor.email)).toBe(200)
    expect(await follow(others.author.email)).toBe(404)
    expect(await follow()).toBe(401)
    // By the address of a document of their own, somebody else’s file is unknown too.
    const own = await library.api('POST', '/protocols', {
      as: others.author.email,
      body: { title: 'Un autre', workingGroup: others.group.id, themes: [others.theme.id] },
    })
    const theirs = address.replace(journey.id, String(own.body.doc.id))
    expect((await library.api('GET', theirs, { as: others.author.email })).status).toBe(404)
    const direct = await library.api('GET', `/media/file/${picture.filename}`, {
      as: others.author.email,
    })
    expect(direct.status).toBe(403)
  })

  test('says which number it will have once it is submitted, and is then released word for word', async () => {
    const { library, people, journey } = stage
    await journey.approve('major')
    const before = (await preview(people.reviewer1.email)).body
    expect(before).toContain('deviendra la version 1.0')
    const { body } = await journey.does(people.editor, 'release')
    expect(body.release.number).toBe('1.0')
    const { docs } = (
      await library.api('GET', `/releases?where[reference][equals]=${journey.reference}`, {
        as: people.coordinator.email,
      })
    ).body
    const article = (html: string) => /<article>.*<\/article>/s.exec(html)?.[0] ?? html
    const files = new RegExp(`/api/protocols/${journey.id}/files/`, 'g')
    const released = String(docs[0].documentHtml).replaceAll(' loading="lazy"', '')
    expect(article(before).replaceAll(files, '/v1/files/')).toBe(
      narrowTables(`<article>${released}</article>`).markup,
    )
    const after = (await preview(people.reviewer1.email)).body
    expect(after).toContain('Ce texte est celui de la version 1.0')
    expect(after).not.toMatch(/version de travail/i)
    await journey.edit(people.author, { summary: 'Un autre résumé.' })
    const edited = (await preview(people.reviewer1.email)).body
    expect(edited).toContain('Lire la version en vigueur')
    expect(edited).toContain('Version de travail : elle n’est pas en vigueur')
  })
})
