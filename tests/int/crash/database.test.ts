import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { buildProtocol, databaseOfProject } from '../../helpers'
import { until } from '../../helpers/until'
import { journeyOf, type Journey } from '../workflow/journey'
import { prepareAbsence, type Absence } from './absence'
import { startSite, type Site } from './site'

let absence: Absence
let site: Site
let journey: Journey
beforeAll(async () => {
  absence = await prepareAbsence()
  const { databaseUri } = absence
  site = await startSite(databaseUri === undefined ? {} : { given: { databaseUri } })
  const { id, reference } = await buildProtocol(site, site.people)
  journey = journeyOf(site, { people: site.people, path: `/protocols/${id}`, id, reference })
  await journey.release('minor')
  await journey.edit(site.people.author, { keywords: ['revu'] })
})
afterAll(async () => {
  await absence.back().catch(() => undefined)
  await site.stop()
  await absence.end()
  await rm(site.settings.dataDir, { recursive: true, force: true })
})

const read = async (path: string): Promise<[number, string]> => {
  const answer = await site.child().get(path)
  return [answer.status, await answer.text()]
}

const readable = () => [
  `/v1/protocols/${journey.reference}`,
  `/v1/protocols/${journey.reference}.html`,
  '/v1/protocols',
  '/v1/changes',
]

describe(`a database that goes away (${databaseOfProject()})`, () => {
  it('leaves the public its documents, refuses writes for a while, and takes them again', async () => {
    const { author } = site.people
    const summary = { changeType: 'minor', changeSummary: 'Revu.' }
    const before = await Promise.all(readable().map(read))
    expect(before.map(([status]) => status)).toEqual([200, 200, 200, 200])
    const expectedHash = await journey.hash()

    await absence.away(site.settings.databaseUri)
    const writes = await Promise.all([
      journey.edit(author, { summary: 'Perdu.' }),
      journey.act(author, 'submit', { ...summary, expectedHash }),
      site.api('POST', '/protocols', { as: author.email, body: { title: 'Perdu' } }),
      // The gateway looks up who asks before Payload does.
      site.api('POST', '/payload-preferences/essai', { as: author.email, body: { value: 1 } }),
    ])
    // An SQLite that takes no writes can still be read.
    const asked = await site.api('POST', `/protocols/access/${journey.id}`, { as: author.email })
    expect(asked.status).toBe(databaseOfProject() === 'sqlite' ? 200 : 503)
    for (const { status, headers, body } of writes) {
      expect([status, body.code], JSON.stringify(body)).toEqual([503, 'UNAVAILABLE'])
      expect(Number(headers.get('Retry-After'))).toBeGreaterThan(0)
    }
    expect(await Promise.all(readable().map(read))).toEqual(before)

    await absence.back()
    const submitted = async () =>
      (await journey.act(author, 'submit', { ...summary, expectedHash })).status
    await until(submitted).toBe(200)
    await journey.does(site.people.reviewer1, 'verify')
    await journey.does(site.people.approver1, 'approve')
    const { body } = await journey.does(site.people.editor, 'release')
    expect(body.release).toMatchObject({ number: '1.1', keywords: ['revu'] })
    const [, shown] = await read(`/v1/protocols/${journey.reference}`)
    expect(JSON.parse(shown)).toMatchObject({ number: '1.1' })
    expect((await site.child().examine()).faults).toEqual([])
  })
})
