import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { slugs } from '../../../src/slugs'
import {
  buildPeople,
  buildPerson,
  buildProtocol,
  startLibrary,
  testPassword,
  type Answer,
  type Library,
  type People,
} from '../../helpers'
import { startJourney } from '../workflow/journey'
import { fingerprintOf } from '../matrix/fingerprint'
import { buildDocx, p } from '../../unit/import/buildDocx'
import { fileForm, png } from './stage'

let library: Library
let people: People
let id: string
let review: string
let contentHash: string
let onAsked: () => void = () => undefined

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  id = (await buildProtocol(library, people)).id
  const built = await buildProtocol(library, people)
  review = built.id
  contentHash = built.contentHash
  const { db } = library.payload
  const begin = db.beginTransaction.bind(db)
  db.beginTransaction = (...asked) => {
    onAsked()
    return begin(...asked)
  }
})
afterAll(() => library.stop())

type Row = Record<string, unknown> & { id: string }
const stored = (collection: 'users' | 'working-groups', of: string) =>
  library.payload.db.findOne<Row>({ collection, where: { id: { equals: of } } })

let person: Row | null
let group: Row | null
beforeEach(async () => {
  await library.api('GET', '/users/me', { as: people.author.email })
  person = await stored(slugs.users, people.author.id)
  group = await stored(slugs.workingGroups, people.group.id)
})

type Change = {
  collection: 'releases' | 'users' | 'working-groups'
  of: string
  data: Record<string, unknown>
}

const write = async ({ collection, of, data }: Change, transactionID?: number | string) => {
  const where = { id: { equals: of } }
  const req = transactionID === undefined ? {} : { req: { transactionID } }
  await library.payload.db.updateOne({ collection, where, data, ...req })
}

/** Holds the one writer, lets an act wait for it, takes the right away, and lets the act go on. */
const whileWaiting = async (act: () => Promise<Answer>, change: Change): Promise<Answer> => {
  const held = await library.payload.db.beginTransaction()
  if (held === null) throw new Error('There is no transaction')
  const isWaiting = new Promise<void>((resolve) => (onAsked = resolve))
  const answer = act()
  await Promise.race([isWaiting, answer])
  onAsked = () => undefined
  await write(change, held)
  await library.payload.db.commitTransaction(held)
  return answer
}

const giveBack = async (): Promise<void> => {
  const { id: personId = '', ...data } = person ?? {}
  await write({ collection: slugs.users, of: personId, data })
  const { id: groupId = '', ...members } = group ?? {}
  await write({ collection: slugs.workingGroups, of: groupId, data: members })
}

const as = () => people.author.email
const acts: Readonly<Record<string, () => Promise<Answer>>> = {
  'a save': () => library.api('PATCH', `/protocols/${id}`, { as: as(), body: { title: 'Autre' } }),
  'a new document': () => library.api('POST', `/protocols/${id}/duplicate`, { as: as(), body: {} }),
  'a file': () =>
    library.api('POST', '/media', {
      as: as(),
      form: fileForm(png(), 'a.png', { alt: 'Un schéma' }),
    }),
  'an import': () =>
    library.api('POST', '/protocols/import', {
      as: as(),
      form: fileForm(buildDocx({ body: p('Un mot.') }), 'texte.docx', {
        workingGroup: people.group.id,
        themes: [people.theme.id],
      }),
    }),
  'an act of the workflow': () =>
    library.api('POST', `/protocols/${review}/workflow/submit`, {
      as: as(),
      body: { expectedHash: contentHash, changeType: 'major', changeSummary: 'Ce qui change.' },
    }),
  'a comment': () =>
    library.api('POST', '/comments', {
      as: as(),
      body: { document: { relationTo: 'protocols', value: review }, text: 'Un mot.' },
    }),
}

const losses: Readonly<Record<string, () => Change>> = {
  'is deactivated': () => ({
    collection: slugs.users,
    of: people.author.id,
    data: { active: false },
  }),
  'leaves the group': () => ({
    collection: slugs.workingGroups,
    of: people.group.id,
    data: { members: [] },
  }),
}

const cases = Object.keys(acts).flatMap((act) => Object.keys(losses).map((loss) => [act, loss]))

describe('a person who, while the writer is busy,', () => {
  it.each(cases)('waits with %s and %s has done nothing', async (act = '', loss = '') => {
    const run = acts[act]
    const change = losses[loss]
    if (!run || !change) throw new Error('No such case')
    const { users: _u, 'working-groups': _g, ...before } = await fingerprintOf(library)
    const answer = await whileWaiting(run, change())
    await giveBack()
    expect([401, 403, 404]).toContain(answer.status)
    const { users: _v, 'working-groups': _h, ...after } = await fingerprintOf(library)
    expect(after).toEqual(before)
  })

  it('loses a role of the network makes no use of it', async () => {
    const admin = await buildPerson(library, 'bientot@essais.example', {
      name: 'Bientôt Rien',
      roles: ['coordinator'],
    })
    await library.api('GET', '/users/me', { as: admin.email })
    const rename = () =>
      library.api('PATCH', `/themes/${people.theme.id}`, { as: admin.email, body: { title: 'X' } })
    const change = { collection: slugs.users, of: admin.id, data: { roles: [] } } as const
    expect((await whileWaiting(rename, change)).status).toBe(403)
  })
})

describe('what replaces a document', () => {
  it('is looked at again once the writer is free: it may have been withdrawn meanwhile', async () => {
    const old = await startJourney(library, people)
    const other = await startJourney(library, people)
    await old.release()
    await other.release()
    const { docs } = await library.payload.find({
      collection: slugs.releases,
      where: { reference: { equals: other.reference } },
    })
    const withdraw = () =>
      library.api('POST', `${old.path}/workflow/withdraw`, {
        as: people.coordinator.email,
        body: {
          number: '1.0',
          kind: 'replaced',
          replacedBy: other.reference,
          reason: 'Il y a mieux.',
          password: testPassword,
        },
      })
    const of = String(docs[0]?.id)
    const data = { status: 'withdrawn' }
    const answer = await whileWaiting(withdraw, { collection: slugs.releases, of, data })
    expect([answer.status, answer.body.code]).toEqual([400, 'INVALID_BODY'])
    expect(answer.body.errors).toMatchObject([{ path: 'replacedBy' }])
    expect((await old.view(people.coordinator)).body.currentRelease).toMatchObject({
      number: '1.0',
    })
  })
})
