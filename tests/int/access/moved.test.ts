import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { verifyAudit } from '../../../src/audit'
import {
  buildPeople,
  startLibrary,
  type Library,
  type People,
  type TestPerson,
} from '../../helpers'
import { startJourney, type Journey } from '../workflow/journey'
import { fileForm, png } from './stage'

let library: Library
let people: People
let others: People
let journey: Journey

const uploadOf = async (person: TestPerson): Promise<string> => {
  const form = { form: fileForm(png(), 'schema.png', { alt: 'Un schéma' }) }
  const { body } = await library.api('POST', '/media', { as: person.email, ...form })
  return String(body.doc.id)
}

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  others = await buildPeople(library, { slug: 'autres', themeCode: 'AGE' })
  // Shown by two documents, of which one will go to another group.
  const file = await uploadOf(people.author)
  const attachments = [{ title: 'Schéma', file }]
  journey = await startJourney(library, people, { attachments })
  await startJourney(library, people, { attachments })
  await journey.release()
  await journey.edit(people.author, { keywords: ['schéma'] })
  await journey.release('minor')
  const document = { relationTo: 'protocols', value: journey.id }
  const comment = { document, text: 'Une remarque.' }
  await library.api('POST', '/comments', { as: people.lead.email, body: comment })
  await journey.edit(people.author, { attachments: [] })
})
afterAll(() => library.stop())

const listsOf = () => {
  const of = `where[document.value][equals]=${journey.id}`
  return {
    reviews: `/reviews?${of}`,
    decisions: `/decisions?${of}`,
    comments: `/comments?${of}`,
    superseded: `/releases?where[reference][equals]=${journey.reference}&where[status][equals]=superseded`,
    versions: `/protocols/versions?where[parent][equals]=${journey.id}`,
  }
}

/** How many rows of each list a person reads. */
const readBy = async (person: TestPerson): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const [name, path] of Object.entries(listsOf())) {
    const { status, body } = await library.api('GET', path, { as: person.email })
    counts[name] = status === 200 ? Number(body.totalDocs) : 0
  }
  const media = await library.api('GET', '/media', { as: person.email })
  counts['media'] = Number(media.body.totalDocs ?? 0)
  return counts
}

const whole = { reviews: 2, decisions: 5, comments: 1, superseded: 1, media: 1 }
const none = { reviews: 0, decisions: 0, comments: 0, superseded: 0, versions: 0, media: 0 }

const moveTo = async (to: People): Promise<void> => {
  const body = { workingGroup: to.group.id }
  const as = people.coordinator.email
  expect((await library.api('PATCH', journey.path, { as, body })).status).toBe(200)
}

describe('what hangs on a document', () => {
  it('goes with it to another group, and comes back with it', async () => {
    const before = await readBy(people.reviewer1)
    expect(before).toMatchObject(whole)
    expect(await readBy(others.reviewer1)).toEqual(none)
    await moveTo(others)
    // The file is still that of a document of theirs.
    expect(await readBy(people.reviewer1)).toEqual({ ...none, media: 1 })
    // The move is a save: one version more.
    const versions = Number(before['versions']) + 1
    expect(await readBy(others.reviewer1)).toEqual({ ...before, versions })
    await moveTo(people)
    expect(await readBy(others.reviewer1)).toEqual(none)
    expect(await readBy(people.reviewer1)).toEqual({ ...before, versions: versions + 1 })
  })

  it('is written in by those who have it', async () => {
    await moveTo(others)
    const document = { relationTo: 'protocols', value: journey.id }
    const write = (person: TestPerson) =>
      library.api('POST', '/comments', { as: person.email, body: { document, text: 'Encore.' } })
    expect((await write(people.lead)).status).toBe(403)
    const { status, body } = await write(others.lead)
    expect(status).toBe(201)
    expect(body.doc).not.toHaveProperty('documentGroup')
    const read = (person: TestPerson) =>
      library.api('GET', `/comments/${String(body.doc.id)}`, { as: person.email })
    expect((await read(others.author)).status).toBe(200)
    expect((await read(people.author)).status).toBe(404)
  })

  it('is told apart by a column that nobody reads, writes or searches by', async () => {
    const as = others.author.email
    for (const path of ['/reviews', '/decisions', '/comments', '/releases']) {
      const { body } = await library.api('GET', path, { as })
      expect(body.docs.length).toBeGreaterThan(0)
      expect(JSON.stringify(body)).not.toContain('documentGroup')
      const asked = `${path}?where[documentGroup][equals]=${others.group.id}`
      expect((await library.api('GET', asked, { as })).status).toBe(400)
    }
    const asked = `/media?where[usedByGroups][equals]=${others.group.id}`
    expect((await library.api('GET', asked, { as })).status).toBe(400)
  })

  it('leaves the log whole', async () => {
    expect(await verifyAudit(library.payload)).toMatchObject({ intact: true })
  })
})
