import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '../../../src/slugs'
import {
  buildPeople,
  buildProtocol,
  protocolBody,
  startLibrary,
  testPassword,
  type Library,
  type People,
} from '../../helpers'
import { startJourney } from '../workflow/journey'

let library: Library
let people: People
let others: People
beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  others = await buildPeople(library, { slug: 'autres', themeCode: 'AGE' })
})
afterAll(() => library.stop())

const author = () => people.author.email

describe('a parameter that is given twice', () => {
  it.each([
    'limit=0&limit=1000',
    'limit=1&limit=1',
    'page=1&page=2',
    'depth=0&depth=10',
    'locale=fr&locale=fr',
    'fallback-locale=fr&fallback-locale=en',
    'draft=true&draft=true',
    'trash=true&trash=false',
    'pagination=true&pagination=false',
    'limit[0]=1',
    'depth[a]=1',
    'autre=1&autre=2',
  ])('is refused wherever one is meant: %s', async (query) => {
    const { id } = await buildProtocol(library, people)
    for (const path of [
      '/protocols',
      '/protocols/versions',
      '/protocols/count',
      `/protocols/${id}`,
    ]) {
      const answer = await library.api('GET', `${path}?${query}`, { as: author() })
      expect([path, answer.status, answer.body.code]).toEqual([path, 400, 'INVALID_PARAMETER'])
    }
  })

  it('is taken where several are meant', async () => {
    const asked = '/protocols?sort=title&sort=-createdAt&select[title]=true&select[summary]=true'
    expect((await library.api('GET', asked, { as: author() })).status).toBe(200)
  })
})

describe('a method that stands in a header', () => {
  it.each(['X-HTTP-Method-Override', 'X-Payload-HTTP-Method-Override', 'x-http-method-override'])(
    'is read where the query is checked: %s',
    async (name) => {
      const headers = { [name]: 'GET', 'Content-Type': 'application/x-www-form-urlencoded' }
      const ask = (body: string) =>
        library.api('POST', '/protocols', { as: author(), headers, body })
      expect((await ask('limit=1')).status).toBe(200)
      for (const wrong of ['limit=-1', 'where[id][all]=1', 'limit=1&limit=2'])
        expect((await ask(wrong)).body.code).toBe('INVALID_PARAMETER')
      const json = { [name]: 'GET' }
      const body = { ...protocolBody(people), locale: ['x'], depth: { a: 1 } }
      expect(
        (await library.api('POST', '/protocols', { as: author(), headers: json, body })).status,
      ).toBe(200)
    },
  )

  it.each(['DELETE', 'PATCH', 'PUT', 'oops'])('changes nothing else: %s', async (method) => {
    const { id } = await buildProtocol(library, people)
    const headers = { 'X-HTTP-Method-Override': method }
    const answer = await library.api('POST', `/protocols/${id}`, {
      as: author(),
      headers,
      body: {},
    })
    expect(answer.status).toBe(404)
    expect((await library.api('GET', `/protocols/${id}`, { as: author() })).status).toBe(200)
  })
})

describe('something else where several texts or choices belong', () => {
  it.each([
    { formerReferences: [{ reference: 'X' }] },
    { formerReferences: { reference: 'X' } },
    { formerReferences: [['X']] },
    { keywords: [{ a: 1 }] },
    { audience: [{ value: 'nurse' }] },
    { audience: [['nurse']] },
    { settings: [null, { a: 1 }] },
  ])('is refused, and named: %j', async (wrong) => {
    const body = protocolBody(people, wrong)
    const { id } = await buildProtocol(library, people)
    const answers = [
      await library.api('POST', '/protocols', { as: author(), body }),
      await library.api('PATCH', `/protocols/${id}`, { as: author(), body: wrong }),
    ]
    for (const { status, body: told } of answers) {
      expect([status, told.code]).toEqual([400, 'INVALID_BODY'])
      expect(JSON.stringify(told.errors)).toContain(Object.keys(wrong)[0])
    }
  })

  it('is no refusal of a list of texts', async () => {
    const body = protocolBody(people, { formerReferences: ['X-1', 'X-2'], keywords: [] })
    expect((await library.api('POST', '/protocols', { as: author(), body })).status).toBe(201)
  })
})

const boundary = 'limite'
const multipart = { 'Content-Type': `multipart/form-data; boundary=${boundary}` }
const part = (head: string, inside: string) =>
  `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${inside}\r\n`
const formOf = (...parts: string[]) => `${parts.join('')}--${boundary}--\r\n`
const credentials = (email: string) =>
  JSON.stringify({ email, password: 'un-mauvais-mot-de-passe' })

describe('a sign-in that two readers might read apart', () => {
  const field = (email: string) => part('name="_payload"', credentials(email))
  const file = (text: string) => part('name="_payload"; filename="a.json"', text)
  const other = (text: string) => part('name="file"; filename="a.json"', text)

  it.each([
    ['a file before the field', (email: string) => formOf(file('{}'), field(email))],
    ['a file after it', (email: string) => formOf(field(email), file('{}'))],
    ['nothing but a file', (email: string) => formOf(file(credentials(email)))],
    ['another file', (email: string) => formOf(other('x'), field(email))],
    ['two fields', (email: string) => formOf(field('personne@essais.example'), field(email))],
  ])('is refused, whoever it is about: %s', async (_name, form) => {
    for (const email of [author(), 'personne@essais.example']) {
      const answer = await library.api('POST', '/users/login', {
        headers: multipart,
        body: form(email),
      })
      expect([answer.status, answer.body.code]).toEqual([400, 'INVALID_BODY'])
    }
  })

  it.each([
    ['a mark at its beginning', (email: string) => `\ufeff${credentials(email)}`, {}],
    [
      'fields twice',
      (email: string) => credentials(email).replace('{', '{"email":"a@b.example",'),
      {},
    ],
    ['a form', (email: string) => formOf(field(email)), multipart],
  ])('is answered alike for an account and for none: %s', async (_name, body, headers) => {
    const signIn = (email: string) =>
      library.api('POST', '/users/login', { headers, body: body(email) })
    const [known, unknown] = [await signIn(author()), await signIn('personne@essais.example')]
    expect([known.status, known.body]).toEqual([401, unknown.body])
    expect(unknown.status).toBe(401)
  })
})

describe('what sets or clears a cookie', () => {
  const login = { email: author, password: testPassword }

  it.each([
    ['/users/login', () => ({ email: login.email(), password: login.password })],
    ['/users/LOGIN/', () => ({ email: login.email(), password: login.password })],
    ['/users/logout', () => ({})],
    ['/users/refresh-token', () => ({})],
    ['/users/reset-password', () => ({ token: 'x', password: testPassword })],
    ['/users/first-register', () => ({ email: 'a@b.example', password: testPassword })],
    ['/api-clients/logout', () => ({})],
  ])('is refused to another site, with a session or without: %s', async (path, body) => {
    const foreign: Record<string, string>[] = [
      { Origin: 'https://ailleurs.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
    ]
    for (const headers of foreign) {
      for (const as of [undefined, author()]) {
        const given = { headers, body: body(), ...(as !== undefined && { as }) }
        const answer = await library.api('POST', path, given)
        expect([answer.status, answer.body.code]).toEqual([403, 'FORBIDDEN'])
        expect(answer.headers.get('set-cookie')).toBeNull()
      }
    }
  })

  it('is open to pages of ours, and to programs', async () => {
    const own: Record<string, string>[] = [
      { Origin: 'http://localhost:3000' },
      { 'Sec-Fetch-Site': 'same-origin' },
      {},
    ]
    for (const headers of own) {
      const body = { email: author(), password: testPassword }
      expect((await library.api('POST', '/users/login', { headers, body })).status).toBe(200)
    }
  })
})

describe('what is said of what one may not know', () => {
  it('is nothing of a newsletter of another group', async () => {
    const body = (group: People) => ({
      ...protocolBody(group),
      sections: undefined,
      year: 2031,
      issue: 'T1',
    })
    const make = (group: People) =>
      library.api('POST', '/newsletters', { as: group.author.email, body: body(group) })
    expect((await make(people)).status).toBe(201)
    const own = await make(people)
    expect(JSON.stringify(own.body)).toContain('existe déjà')
    const foreign = await make(others)
    expect([foreign.status, JSON.stringify(foreign.body)]).toEqual([
      400,
      expect.not.stringMatching(/existe|2031/),
    ])
  })

  it('is no address, to who may not name people', async () => {
    const journey = await startJourney(library, people)
    await journey.submit()
    const assign = (as: string, email: string) =>
      library.api('POST', `/protocols/${journey.id}/workflow/assign`, {
        as,
        body: { assignees: [{ email, as: 'approver' }] },
      })
    for (const as of [people.author.email, people.reviewer1.email, people.lead.email]) {
      const known = await assign(as, others.author.email)
      const unknown = await assign(as, 'personne@essais.example')
      expect([known.status, known.body]).toEqual([403, unknown.body])
    }
    const told = await assign(people.coordinator.email, 'personne@essais.example')
    expect([told.status, told.body.code]).toEqual([400, 'INVALID_BODY'])
  })
})

describe('an act that is the last one allowed', () => {
  it('is answered as done: a named approver of another group refuses', async () => {
    const journey = await startJourney(library, people)
    await journey.submit()
    const body = { assignees: [{ email: others.approver1.email, as: 'approver' }] }
    const act = (as: string, action: string, given: object) =>
      library.api('POST', `/protocols/${journey.id}/workflow/${action}`, { as, body: given })
    await act(people.coordinator.email, 'assign', body)
    const view = await library.api('GET', `/protocols/${journey.id}/workflow`, {
      as: people.lead.email,
    })
    const expectedHash = view.body.contentHash
    await act(people.reviewer1.email, 'verify', { expectedHash })
    await act(people.reviewer2.email, 'verify', { expectedHash })
    const refused = await act(others.approver1.email, 'refuse', { expectedHash, reason: 'Non.' })
    expect([refused.status, refused.body.state]).toEqual([200, 'draft'])
    const again = await library.api('GET', `/protocols/${journey.id}/workflow`, {
      as: others.approver1.email,
    })
    expect(again.status).toBe(404)
  })

  it('is not done when it cannot be answered', async () => {
    const journey = await startJourney(library, people)
    const view = await library.api('GET', `/protocols/${journey.id}/workflow`, { as: author() })
    const { db } = library.payload
    const { findOne } = db
    let isInside = false
    const { beginTransaction } = db
    db.beginTransaction = async (options) => {
      isInside = true
      return beginTransaction.call(db, options)
    }
    let asked = 0
    Object.assign(db, {
      findOne: async (args: Parameters<typeof findOne>[0]) => {
        asked += isInside && args.collection === slugs.protocols ? 1 : 0
        // The document is read when the act begins, and when it is answered.
        if (asked >= 2) throw new Error('The database broke')
        return findOne.call(db, args)
      },
    })
    const body = { expectedHash: view.body.contentHash, changeType: 'major', changeSummary: 'Un.' }
    const answer = await library.api('POST', `/protocols/${journey.id}/workflow/submit`, {
      as: author(),
      body,
    })
    Object.assign(db, { findOne, beginTransaction })
    expect(answer.status).toBe(500)
    const after = await library.api('GET', `/protocols/${journey.id}/workflow`, { as: author() })
    expect(after.body.state).toBe('draft')
  })
})

describe('a role that is taken away while an act waits for its turn', () => {
  it('is not used any more', async () => {
    const journey = await startJourney(library, people)
    await journey.submit()
    const { db } = library.payload
    const { beginTransaction } = db
    const where = { id: { equals: people.coordinator.id } }
    let isFirst = true
    db.beginTransaction = async (options) => {
      if (isFirst) {
        isFirst = false
        await db.updateOne({ collection: slugs.users, where, data: { roles: [] } })
      }
      return beginTransaction.call(db, options)
    }
    const answer = await library.api('POST', `/protocols/${journey.id}/workflow/assign`, {
      as: people.coordinator.email,
      body: { assignees: [{ email: others.author.email, as: 'reviewer' }] },
    })
    db.beginTransaction = beginTransaction
    await db.updateOne({ collection: slugs.users, where, data: { roles: ['coordinator'] } })
    expect([answer.status, answer.body.code]).toEqual([404, 'NOT_FOUND'])
  })
})
