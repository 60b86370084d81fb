import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '../../../src/slugs'
import {
  buildPeople,
  buildProtocol,
  protocolBody,
  startLibrary,
  type Library,
  type People,
} from '../../helpers'

let library: Library
let people: People

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterAll(async () => library.stop())

const author = () => people.author.email

describe('what Payload says, with our codes beside', () => {
  it('refuses an anonymous write', async () => {
    const answer = await library.api('POST', '/protocols', { body: protocolBody(people) })
    expect(answer.status).toBe(403)
    expect(answer.body).toMatchObject({
      code: 'FORBIDDEN',
      errors: [{ data: { code: 'FORBIDDEN' } }],
    })
  })

  it('names the fields of a body that it refuses', async () => {
    const body = { workingGroup: people.group.id }
    const answer = await library.api('POST', '/protocols', { as: author(), body })
    expect(answer.status).toBe(400)
    expect(answer.body.code).toBe('INVALID_BODY')
    expect(JSON.stringify(answer.body.errors)).toContain('title')
  })

  it.each([
    ['GET', '/nothing-here'],
    ['GET', '/protocols/00000000-0000-4000-8000-000000000000'],
    ['POST', '/protocols/versions'],
    ['GET', '/payload-jobs/run'],
    ['GET', '/payload-jobs'],
    ['GET', '/graphql'],
  ])('has nothing at %s %s', async (method, path) => {
    const answer = await library.api(method, path, { as: author() })
    expect([answer.status, answer.body.code]).toEqual([404, 'NOT_FOUND'])
  })

  it('answers HEAD like GET, without the body', async () => {
    const { id } = await buildProtocol(library, people)
    const answer = await library.api('HEAD', `/protocols/${id}`, { as: author() })
    expect([answer.status, answer.body]).toEqual([200, ''])
  })
})

describe('a route of ours', () => {
  it.each([
    ['GET', '/protocols/import', 'POST'],
    ['DELETE', '/protocols/import', 'POST'],
  ])('tells who is signed in that %s is not for %s', async (method, path, allow) => {
    const answer = await library.api(method, path, { as: author() })
    expect([answer.status, answer.body.code]).toEqual([405, 'METHOD_NOT_ALLOWED'])
    expect(answer.headers.get('content-type')).toMatch('application/problem+json')
    expect(answer.headers.get('allow')).toBe(allow)
    expect((await library.api(method, path)).status).toBe(401)
  })

  it('says in English what is wrong, when asked', async () => {
    const headers = { 'Accept-Language': 'en' }
    const answer = await library.api('GET', '/protocols/import', { headers })
    expect(answer.body).toMatchObject({ code: 'UNAUTHENTICATED', title: 'Sign-in required' })
  })
})

describe('input that nobody expected', () => {
  const json = { 'Content-Type': 'application/json' }

  it.each(['{', 'nul', '"', '[1,2', '\u0000'])('refuses %j as JSON', async (body) => {
    const answer = await library.api('POST', '/protocols', { as: author(), body, headers: json })
    expect([answer.status, answer.body.code]).toEqual([400, 'INVALID_BODY'])
  })

  it('refuses a form whose _payload is no JSON', async () => {
    const form = new FormData()
    form.set('_payload', '{oops')
    const answer = await library.api('POST', '/protocols', { as: author(), form })
    expect([answer.status, answer.body.code]).toEqual([400, 'INVALID_BODY'])
  })

  it.each([
    'limit=-1',
    'limit=99999999999999999999',
    'limit=abc',
    'depth=abc',
    'depth=1e9',
    'page=-5',
    'page=1.5',
  ])('refuses ?%s', async (query) => {
    const answer = await library.api('GET', `/protocols?${query}`, { as: author() })
    expect([answer.status, answer.body.code]).toEqual([400, 'INVALID_PARAMETER'])
  })

  it.each([
    'where=abc',
    'where[oops][equals]=1',
    'where[title][oops]=1',
    'where[title]=1',
    'where[title][equals][a]=1',
    'where[title][like][]=1',
    'where[title][in]=1',
    'where[title][in][a]=1',
    'where[id][equals]=%00',
    'where[id][equals]=1',
    'where[id][in]=1,2',
    'where[workingGroup][equals]=oops',
    'where[workingGroup][equals][a]=oops',
    'where[workingGroup.slug][equals]=oops',
    'where[workingGroup.oops][equals]=oops',
    'where[createdAt][greater_than]=oops',
    'where[createdAt][near]=oops',
    'where[nurseProtocol][equals]=oops',
    'where[sections.title][exists]=oops',
    'where[sections.content][contains]=oops',
    'where[sections][equals]=oops',
    'where[or]=1',
    'where[or][0]=1',
    'where[and][0][or][0][title][equals]=1',
    `where[title][equals]=${'a'.repeat(5000)}`,
    'where[title][like]=%25%25%25_%5C',
    'where[title][contains]=(',
    'where[title][contains]=[',
    'where[password][equals]=1',
    'where[reviewPeriodMonths][greater_than]=abc',
    'where[reviewPeriodMonths][equals]=1e400',
    'where[deletedAt][exists]=maybe',
    'sort=oops',
    'sort=-',
    'sort=sections.title',
    'sort[]=title&sort[]=oops',
    'sort[a]=title',
    'select[oops]=true',
    'select=oops',
    'populate[oops][a]=true',
    'joins[oops][limit]=1',
    'locale=xx',
    'fallback-locale=xx',
    'trash=oops',
    'pagination=oops',
    'draft=true&trash=true',
  ])('never fails on ?%s', async (query) => {
    const answer = await library.api('GET', `/protocols?${query}`, { as: author() })
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500)
  })

  it.each([
    ['GET', '/protocols/abc'],
    ['GET', '/protocols/%00'],
    ['GET', '/protocols/%E0%A4%A'],
    ['GET', '/protocols/versions/abc'],
    ['GET', '/protocols/versions?where[version.updatedAt][less_than]=oops'],
    ['GET', '/protocols/versions?where[parent][equals]=oops'],
    ['GET', '/releases?where[signatures.at][less_than]=oops'],
    ['GET', '/protocols/count?where[oops]=1'],
    ['PATCH', '/protocols/abc'],
    ['PATCH', '/protocols?where[oops][equals]=1'],
    ['PATCH', '/protocols'],
    ['DELETE', '/protocols'],
    ['DELETE', '/protocols/abc'],
    ['POST', '/protocols/versions/abc'],
    ['POST', '/protocols/abc/duplicate'],
    ['POST', '/users/reset-password'],
    ['POST', '/users/login'],
    ['POST', '/users/forgot-password'],
    ['POST', '/users/verify/abc'],
    ['POST', '/users/refresh-token'],
    ['POST', '/protocols/access'],
    ['GET', '/media/file/..%2F..%2Fpackage.json'],
    ['GET', '/media/file/oops.png'],
    ['POST', '/media'],
  ])('never fails on %s %s', async (method, path) => {
    const options = method === 'GET' ? {} : { body: {} }
    const answer = await library.api(method, path, { as: author(), ...options })
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500)
  })

  it.each([
    ['text for a list', { sections: 'oops' }],
    ['a list for text', { title: ['oops'] }],
    ['an object for a relation', { workingGroup: { id: 'oops' } }],
    ['an unknown relation', { themes: ['oops'] }],
    ['text for a number', { reviewPeriodMonths: 'oops' }],
    ['a value out of the list', { audience: ['oops'] }],
    ['rich text that is none', { sections: [{ kind: 'purpose', content: 'oops' }] }],
    ['rich text without root', { sections: [{ kind: 'purpose', content: {} }] }],
    ['a relation to nothing', { workingGroup: null }],
    ['a list for the body', []],
    ['text for the body', '"oops"'],
    ['nothing for the body', 'null'],
  ])('never fails on %s', async (_name, wrong) => {
    const body =
      Array.isArray(wrong) || typeof wrong === 'string' ? wrong : protocolBody(people, wrong)
    const answer = await library.api('POST', '/protocols', { as: author(), body })
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500)
  })

  it('refuses a body beyond its limit', async () => {
    const body = protocolBody(people, { summary: 'a'.repeat(6 * 1024 * 1024) })
    const answer = await library.api('POST', '/protocols', { as: author(), body })
    expect([answer.status, answer.body.code]).toEqual([413, 'TOO_LARGE'])
  })
})

describe('routes that said too much', () => {
  it('does not tell a stranger whether a document exists', async () => {
    const { id } = await buildProtocol(library, people)
    const other = await buildPeople(library, { slug: 'autres', themeCode: 'AGE' })
    const ask = (document: string, as: string) =>
      library.api('POST', `/protocols/access/${document}`, { as, body: {} })
    const unknown = '00000000-0000-4000-8000-000000000000'
    expect((await ask(id, author())).status).toBe(200)
    expect((await ask(id, other.author.email)).status).toBe(404)
    expect((await ask(unknown, other.author.email)).status).toBe(404)
    expect((await library.api('POST', `/protocols/access/${id}`, { body: {} })).status).toBe(403)
  })

  it('lets nobody register once there are people', async () => {
    const body = { email: 'moi@essais.example', password: 'un-mot-de-passe-long', name: 'Moi' }
    const answer = await library.api('POST', '/users/first-register', { body })
    expect(answer.status).toBe(403)
  })
})

describe('a request of another site', () => {
  const change = async (headers: Record<string, string>) => {
    const token = await library.signIn(author())
    const { id } = await buildProtocol(library, people)
    const { status } = await library.api('PATCH', `/protocols/${id}`, {
      body: { title: 'Titre' },
      headers: { Cookie: `payload-token=${token}`, ...headers },
    })
    return status
  }

  it.each([
    ['its own origin', { Origin: 'http://localhost:3000' }],
    ['this machine’s other name', { Origin: 'http://127.0.0.1:3000' }],
    ['the same site, no origin', { 'Sec-Fetch-Site': 'same-origin' }],
  ])('writes by cookie from %s', async (_name, headers) => {
    expect(await change(headers)).toBe(200)
  })

  it.each([
    ['another origin', { Origin: 'https://ailleurs.example' }],
    ['an opaque origin', { Origin: 'null' }],
    ['another site, no origin', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a neighbour, no origin', { 'Sec-Fetch-Site': 'same-site' }],
    ['who knows where', {}],
  ])('is refused by cookie from %s', async (_name, headers) => {
    expect(await change(headers)).toBe(403)
  })

  it('reads by cookie without saying where from', async () => {
    const token = await library.signIn(author())
    const headers = { Cookie: `payload-token=${token}` }
    const { body } = await library.api('GET', '/users/me', { headers })
    expect(body.user.email).toBe(author())
  })
})

describe('a key that is sent again', () => {
  const create = (key: string, overrides: Record<string, unknown> = {}, as = author()) =>
    library.api('POST', '/protocols', {
      as,
      body: protocolBody(people, overrides),
      headers: { 'Idempotency-Key': key },
    })

  it('gives the first answer again, and makes one document', async () => {
    const title = 'Une seule fois'
    const first = await create('clé-1', { title })
    const second = await create('clé-1', { title })
    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.body).toEqual(first.body)
    const where = { title: { equals: title } }
    expect((await library.payload.count({ collection: slugs.protocols, where })).totalDocs).toBe(1)
  })

  it('refuses another body under the same key', async () => {
    await create('clé-2', { title: 'Un' })
    const other = await create('clé-2', { title: 'Deux' })
    expect([other.status, other.body.code]).toEqual([409, 'CONFLICT'])
  })

  it('runs one of many sent at once; the others get its answer', async () => {
    const answers = await Promise.all(
      [...Array(8)].map(() => create('clé-3', { title: 'Ensemble' })),
    )
    expect(new Set(answers.map(({ body }) => body.doc?.id)).size).toBe(1)
    expect(answers.every(({ status }) => status === 201)).toBe(true)
  })

  it('is another’s own, and keeps no failure', async () => {
    const refused = await create('clé-4', { title: '' })
    expect(refused.status).toBe(400)
    expect((await create('clé-4', { title: 'Corrigé' })).status).toBe(201)
    const lead = await create('clé-4', { title: 'D’une autre' }, people.lead.email)
    expect(lead.status).toBe(201)
  })

  it('takes a corrected password for the same demand, and keeps no password', async () => {
    const body = (password: string) => ({ title: 'Secret', password })
    const { id } = await buildProtocol(library, people)
    const send = (password: string) =>
      library.api('PATCH', `/protocols/${id}`, {
        as: author(),
        body: body(password),
        headers: { 'Idempotency-Key': 'clé-5' },
      })
    expect((await send('premier-essai')).status).toBe(200)
    expect((await send('second-essai')).status).toBe(200)
    const rows = await library.payload.find({ collection: slugs.idempotencyKeys, limit: 0 })
    expect(JSON.stringify(rows.docs)).not.toMatch(/premier-essai|second-essai/)
  })
})
