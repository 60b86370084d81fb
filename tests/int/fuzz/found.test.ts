import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '../../../src/slugs'
import { buildPeople, buildProtocol, protocolBody, type People } from '../../helpers'
import { fileForm, png } from '../access/stage'
import { startPublicServer, type PublicServer } from '../publicApi/publicServer'

let site: PublicServer
let people: People
beforeAll(async () => {
  site = await startPublicServer(async (library) => {
    people = await buildPeople(library)
  })
})
afterAll(() => site.stop())

const api: PublicServer['library']['api'] = (...asked) => site.library.api(...asked)
const author = () => people.author.email
const admin = () => people.admin.email

const boundary = 'limite'
const multipart = { 'Content-Type': `multipart/form-data; boundary=${boundary}` }
const partOf = (name: string, content: string, more = '') =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${content}`

describe('what generated requests have found', () => {
  it.each(['localhost:99999', 'a b', ':::', '[::1'])('a host that is none: %s', async (host) => {
    expect((await site.ask('/api/releases', { headers: { host } })).status).toBe(200)
  })

  it.each([
    ['TRACE', 405],
    ['PROPFIND', 501],
  ])('a method that nothing takes: %s', async (method, expected) => {
    for (const path of ['/api/releases', '/v1/themes', '/', '/healthz']) {
      expect((await site.ask(path, { method })).status).toBe(expected)
    }
  })

  it.each(['hasOwnProperty', 'constructor', '__proto__/versions', 'toString/count', 'valueOf/1'])(
    'a collection that every object has: %s',
    async (name) => {
      expect((await api('GET', `/${name}`, { as: author() })).status).toBe(404)
    },
  )

  it.each([
    ['GET', '/themes/versions'],
    ['GET', '/reviews/versions/abc'],
    ['POST', '/users/versions/abc'],
    ['GET', '/RELEASES/versions'],
  ])('versions of what has none: %s %s', async (method, path) => {
    const answer = await api(method, path, { as: admin() })
    expect([answer.status, answer.body.code]).toEqual([404, 'NOT_FOUND'])
  })

  it.each([
    ['ends too early', partOf('_payload', '{}')],
    ['ends within a file', partOf('file', 'le début', '; filename="a.png"')],
    ['has a text for its file', `${partOf('file', '{"a":1}')}\r\n--${boundary}--\r\n`],
    ['has a text for its fields', `${partOf('_payload', '""')}\r\n--${boundary}--\r\n`],
    ['has a list for its fields', `${partOf('_payload', '[1]')}\r\n--${boundary}--\r\n`],
  ])('a form that %s', async (_name, body) => {
    const headers = { ...multipart, 'Idempotency-Key': 'une-cle' }
    const answer = await api('POST', '/media', { as: author(), headers, body })
    expect([answer.status, answer.body.code]).toEqual([400, 'INVALID_BODY'])
  })

  it('a form without a boundary', async () => {
    const headers = { 'Content-Type': 'multipart/form-data' }
    const answer = await api('POST', '/media', { as: author(), headers, body: 'x' })
    expect([answer.status, answer.body.code]).toEqual([400, 'INVALID_BODY'])
  })

  it('a body that is not there', async () => {
    const answer = await api('POST', '/themes', { as: people.coordinator.email })
    expect([answer.status, answer.body.code]).toEqual([400, 'INVALID_BODY'])
    const form = fileForm(png())
    form.delete('_payload')
    expect((await api('POST', '/media', { as: author(), form })).status).toBe(201)
  })

  it('a body that is not there, for a preference', async () => {
    // Nothing in Payload asks one to have a name: it is its owner's, and nobody else's.
    expect((await api('POST', '/payload-preferences', { as: author() })).status).toBe(201)
  })

  it.each([{ $gt: '' }, ['a@b.example'], 7, true])(
    'an address that is no text: %j',
    async (email) => {
      const body = { name: 'Une personne', email, password: 'un-mot-de-passe-long' }
      const answer = await api('POST', '/users', { as: admin(), body })
      expect([answer.status, answer.body.code]).toEqual([400, 'INVALID_BODY'])
    },
  )

  it.each([
    { summary: ['a', 'b'] },
    { title: { a: 1 } },
    { legalBasis: [{ text: ['a', 'b'], citation: 'CSP' }] },
    { sections: [{ kind: 'purpose', title: ['a', 'b'] }] },
  ])('a list or an object where a text belongs: %j', async (wrong) => {
    const answer = await api('POST', '/protocols', {
      as: author(),
      body: protocolBody(people, wrong),
    })
    expect([answer.status, answer.body.code]).toEqual([400, 'INVALID_BODY'])
  })

  it('more levels than a database stores', async () => {
    let value: unknown = 'au fond'
    for (let level = 0; level < 300; level += 1) value = { and: value }
    const answer = await api('POST', '/payload-preferences', {
      as: author(),
      body: { key: 'colonnes', value },
    })
    expect([answer.status, answer.body.code]).toEqual([400, 'INVALID_BODY'])
  })

  it.each([
    'where[id][all]=1',
    'where[document][equals]=1',
    'where[document][exists]=true',
    'where[document.title][equals]=1',
    'where[document.value][not_like]=1',
  ])('a condition that one database does not know: %s', async (query) => {
    const answer = await api('GET', `/comments?${query}`, { as: author() })
    expect([answer.status, answer.body.code]).toEqual([400, 'INVALID_PARAMETER'])
  })

  it.each(['contains', 'like', 'not_like'])('words looked for in a relation: %s', async (way) => {
    const answer = await api('GET', `/protocols?where[workingGroup][${way}]=1`, { as: author() })
    expect([answer.status, answer.body.code]).toEqual([400, 'INVALID_PARAMETER'])
  })

  it.each(['limit[a]=1', 'limit[]=1&limit[]=x', 'sort[a]=title'])(
    'a number or an order that is an object: %s',
    async (query) => {
      const answer = await api('GET', `/protocols?${query}`, { as: author() })
      expect([answer.status, answer.body.code]).toEqual([400, 'INVALID_PARAMETER'])
    },
  )

  it.each([
    ['payload-locked-documents', 'user.value', ''],
    ['payload-locked-documents', 'user.value', 'abc'],
    ['payload-preferences', 'user.value', '0'],
    ['payload-locked-documents', 'document.relationTo', 'null'],
    ['comments', 'document.relationTo', 'protocols'],
    ['protocols', 'workingGroup', 'null'],
    ['protocols', 'attachments.file', 'null'],
  ])('no list where a relation is one of many: %s %s in=%s', async (slug, field, value) => {
    for (const operator of ['in', 'not_in']) {
      const path = `/${slug}?where[${field}][${operator}]=${value}`
      const answer = await api('GET', path, { as: author() })
      expect([answer.status, answer.body.code]).toEqual([400, 'INVALID_PARAMETER'])
    }
  })

  it('what a relation of two columns points at is still found', async () => {
    const { id } = await buildProtocol(site.library, people)
    const document = { relationTo: 'protocols', value: id }
    await api('POST', '/comments', { as: author(), body: { document, text: 'Un mot.' } })
    const where = `where[document.value][equals]=${id}&where[document.relationTo][equals]=protocols`
    const list = `where[document.value][in][0]=${id}&where[document.relationTo][equals]=protocols`
    for (const asked of [where, list]) {
      const { body } = await api('GET', `/comments?${asked}`, { as: author() })
      expect(body.totalDocs).toBe(1)
    }
  })
})

describe('a POST that says it is a GET', () => {
  const headers = {
    'Content-Type': 'application/x-www-form-urlencoded',
    'X-Payload-HTTP-Method-Override': 'GET',
  }
  const read = (body: string) => api('POST', '/protocols', { as: author(), headers, body })

  it('is read as one, its query in the body', async () => {
    const { reference } = await buildProtocol(site.library, people)
    const { status, body } = await read(`where[reference][equals]=${reference}&limit=1`)
    expect([status, body.totalDocs]).toEqual([200, 1])
  })

  it.each(['where[id][all]=1', 'limit=-1', 'depth=99', 'where[title][near]=1'])(
    'is checked like one: %s',
    async (query) => {
      const answer = await read(query)
      expect([answer.status, answer.body.code]).toEqual([400, 'INVALID_PARAMETER'])
    },
  )

  it('writes nothing, whatever its body is', async () => {
    const count = () => site.library.payload.count({ collection: slugs.protocols })
    const { totalDocs } = await count()
    const answer = await api('POST', '/protocols', {
      as: author(),
      headers: { 'X-Payload-HTTP-Method-Override': 'GET' },
      body: protocolBody(people),
    })
    expect(answer.status).toBe(200)
    expect((await count()).totalDocs).toBe(totalDocs)
  })
})
