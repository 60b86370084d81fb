import { createLocalReq, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { inTransaction } from '../../../src/database'
import { loadDashboard } from '../../../src/admin/dashboard'
import { slugs } from '../../../src/slugs'
import {
  buildPeople,
  buildProtocol,
  databaseOfProject,
  startLibrary,
  type Library,
  type People,
  type TestPerson,
} from '../../helpers'
import { isDeep } from '../../helpers/depth'
import { requestOf } from '../dashboard/support'
import { startJourney, type Journey } from '../workflow/journey'
import { fileForm, png } from './stage'

let library: Library
let people: People
let stranger: TestPerson
let journey: Journey
let file: string

/** How much was asked of the database, and how much it gave: characters of conditions, rows. */
let asked = { characters: 0, rows: 0 }

const reads = ['find', 'findOne', 'count', 'findVersions', 'countVersions', 'findDistinct'] as const

/** Counts what goes through the adapter, where the conditions of the rules end up. */
const watchDatabase = ({ payload: { db } }: Library): void => {
  for (const name of reads) {
    const read: unknown = Reflect.get(db, name)
    if (typeof read !== 'function') throw new Error(`no ${name}`)
    const watched = async (question: { where?: unknown }): Promise<unknown> => {
      asked.characters += JSON.stringify(question.where ?? {}).length
      const found: unknown = await Reflect.apply(read, db, [question])
      if (
        typeof found === 'object' &&
        found !== null &&
        'docs' in found &&
        Array.isArray(found.docs)
      )
        asked.rows += found.docs.length
      return found
    }
    Reflect.set(db, name, watched)
  }
}

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  const others = await buildPeople(library, { slug: 'autres', themeCode: 'AGE' })
  stranger = others.reviewer1
  const form = { form: fileForm(png(), 'schema.png', { alt: 'Un schéma' }) }
  const uploaded = await library.api('POST', '/media', { as: people.author.email, ...form })
  file = String(uploaded.body.doc.id)
  journey = await startJourney(library, people, { attachments: [{ title: 'Schéma', file }] })
  await journey.release()
  await journey.edit(people.author, { summary: 'Autrement.' })
  await journey.submit()
  const assignees = [{ email: stranger.email, as: 'reviewer' }]
  await journey.does(people.lead, 'assign', { assignees })
  // A list is answered by the page: there is one whole page from the start.
  for (let made = 1; made < 10; made += 1) await buildProtocol(library, people)
  watchDatabase(library)
})
afterAll(() => library.stop())

const routes = (): [method: string, path: string, body?: object][] => {
  const document = { relationTo: slugs.protocols, value: journey.id }
  return [
    ['GET', '/reviews'],
    ['GET', '/decisions'],
    ['GET', '/comments/count'],
    ['GET', '/releases'],
    ['GET', '/media'],
    ['GET', `/media/${file}`],
    ['GET', `/protocols/versions?where[parent][equals]=${journey.id}`],
    ['GET', `/protocols/${journey.id}`],
    ['POST', `/protocols/access/${journey.id}`],
    ['GET', `${journey.path}/workflow`],
    ['GET', '/payload-locked-documents'],
    ['GET', '/access'],
    ['POST', '/comments', { document, text: 'Une remarque.' }],
    ['PATCH', `/media/${file}`, { alt: 'Un schéma' }],
  ]
}

/** What each route asks of the database for a person, and the first screen. */
const costs = async (person: TestPerson): Promise<Record<string, typeof asked>> => {
  const found: Record<string, typeof asked> = {}
  for (const [method, path, body] of routes()) {
    asked = { characters: 0, rows: 0 }
    await library.api(method, path, { as: person.email, ...(body && { body }) })
    found[`${method} ${path}`] = asked
  }
  const req = await requestOf(library, person)
  asked = { characters: 0, rows: 0 }
  await loadDashboard(req)
  return { ...found, dashboard: { ...asked } }
}

type Row = Record<string, unknown>

// MongoDB takes its time over a thousand: all of them in deep runs.
const added = databaseOfProject() === 'sqlite' || isDeep() ? 990 : 190

/** Documents of the group as they lie in the database once they are in force: nothing of them waits for anybody. */
const addReleased = async (req: PayloadRequest, count: number): Promise<void> => {
  const { db } = library.payload
  const where = { id: { equals: journey.id } }
  const stored = await db.findOne<Row & { id: string }>({ collection: slugs.protocols, where, req })
  if (!stored) throw new Error('no protocol')
  const { id: _id, sections: _sections, legalBasis: _basis, attachments: _files, ...said } = stored
  for (let made = 0; made < count; made += 1) {
    const named = { reference: `PRO-N-${String(made)}`, identifier: `urn:${String(made)}` }
    const data = { ...said, ...named, unreleased: false }
    const { id } = await db.create({ collection: slugs.protocols, data, req })
    // What the person did with it, long ago.
    const event = {
      seq: 100_000 + made,
      at: new Date(0).toISOString(),
      type: 'edited',
      actor: { user: people.author.id, name: people.author.name },
      documentKey: `${slugs.protocols}/${String(id)}`,
      data: {},
      dataHash: '0',
      hash: String(made),
    }
    await db.create({ collection: slugs.auditEvents, data: event, req })
  }
}

it('asks and reads as much of the database for a thousand documents as for ten', async () => {
  const everyone = [people.author, people.lead, people.reviewer1, people.approver1, stranger]
  // Once for what is made at the first request.
  for (const person of everyone) await costs(person)
  const before: Record<string, typeof asked>[] = []
  for (const person of everyone) before.push(await costs(person))
  const req = await createLocalReq({}, library.payload)
  await inTransaction({ req, name: 'essai' }, () => addReleased(req, added))
  for (const [at, person] of everyone.entries()) {
    expect(await costs(person), person.name).toEqual(before[at])
  }
})
