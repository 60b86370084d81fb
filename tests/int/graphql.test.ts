import { getIntrospectionQuery } from 'graphql/index.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { isErrorCode } from '../../src/errors'
import { kindCodes } from '../../src/kinds/facts'
import { servingOf } from '../../src/kinds/servings'
import { releaseOf } from '../../src/publicApi/schemas/release'
import { startPublicServer, type PublicServer } from './publicApi/publicServer'
import { createReleaseRow, releaseNow } from './publicApi/releaseRows'

let site: PublicServer
beforeAll(async () => {
  site = await startPublicServer(async ({ payload }) => {
    await releaseNow(payload, 'protocol', { reference: 'PRO-MEOPA-001', number: '1.1' })
    await releaseNow(payload, 'training', {
      reference: 'FOR-MEOPA-001',
      title: 'Formation',
      effectiveAt: '2026-04-01T08:00:00.000Z',
      themes: [{ code: 'AGE', title: 'Sujet âgé' }],
    })
    const old = { reference: 'PRO-MEOPA-001', number: '1.0', status: 'superseded' }
    await createReleaseRow(payload, 'protocol', old)
  })
})
afterAll(() => site.stop())

const post = (body: unknown, headers: Record<string, string> = {}) =>
  site.ask('/api/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

const query = async (text: string, variables?: Record<string, unknown>) =>
  (await post({ query: text, variables })).json()

describe('the public GraphQL', () => {
  it('gives releases in force, typed, its sections with an id of their own and a stable key', async () => {
    const { data, errors } = await query(`{
      Releases(where: { reference: { equals: "PRO-MEOPA-001" } }) {
        totalDocs
        docs {
          reference number status kind reviewState override { name }
          sections { id key kind title html text }
          signatures { name profession meaning at }
          themes { code title }
        }
      }
    }`)
    expect(errors).toBeUndefined()
    expect(data.Releases.totalDocs).toBe(1)
    expect(data.Releases.docs[0]).toMatchObject({
      reference: 'PRO-MEOPA-001',
      number: '1.1',
      status: 'inForce',
      kind: 'protocol',
      reviewState: 'current',
      override: null,
      sections: [
        { id: 'PRO-MEOPA-001/1.1/k1', key: 'k1', kind: 'purpose', title: 'Objet', text: 'Texte' },
      ],
      signatures: [{ name: 'Dominique Exemple', profession: 'physician', meaning: 'approved' }],
      themes: [{ code: 'MEOPA', title: 'MEOPA' }],
    })
    expect(data.Releases.docs[0].sections[0].html).toContain('http://localhost:3000/v1/protocols/')
  })

  it('gives one by its id, and nothing for one that is not in force', async () => {
    const { payload } = site.library
    const { docs } = await payload.find({ collection: 'releases', sort: 'number', limit: 10 })
    const idOf = (status: string) => docs.find((doc) => doc.status === status)?.id ?? ''
    const text = 'query ($id: String!) { Release(id: $id) { id number status } }'
    const found = await query(text, { id: idOf('inForce') })
    expect(found.data.Release.id).toBe(idOf('inForce'))
    expect((await query(text, { id: idOf('superseded') })).data.Release).toBeNull()
    expect((await query(text, { id: 'abc' })).data.Release).toBeNull()
  })

  it('filters, sorts and pages', async () => {
    const { data } = await query(`{
      a: Releases(where: { themes__code: { equals: "AGE" } }) { docs { reference } }
      b: Releases(sort: "reference", limit: 1, page: 2) { page totalPages docs { reference } }
      c: Releases(where: { OR: [{ audience: { in: [nurse] } }] }) { totalDocs }
    }`)
    expect(data).toEqual({
      a: { docs: [{ reference: 'FOR-MEOPA-001' }] },
      b: { page: 2, totalPages: 2, docs: [{ reference: 'PRO-MEOPA-001' }] },
      c: { totalDocs: 2 },
    })
  })

  it('has every member that a release has in /v1, of each kind', async () => {
    const { data } = await query(getIntrospectionQuery())
    type Type = { name: string; fields: { name: string }[] | null }
    const types: Type[] = data.__schema.types
    const namesIn = (name: string): string[] =>
      (types.find((type) => type.name === name)?.fields ?? []).map((field) => field.name)
    const absent = (type: string, shape: object) =>
      Object.keys(shape).filter((name) => !namesIn(type).includes(name))
    for (const kind of kindCodes) {
      const { shape } = releaseOf[kind]
      const columns = Object.entries(servingOf(kind).graphQL.calledInV1 ?? {})
      expect(absent('Release', shape)).toEqual([])
      for (const [called, member] of Object.entries(shape)) {
        const name = columns.find(([, other]) => other === called)?.[0] ?? called
        if (!(member instanceof z.ZodArray) || !(member.element instanceof z.ZodObject)) continue
        const rows = `Release_${name.charAt(0).toUpperCase()}${name.slice(1)}`
        expect(absent(rows, member.element.shape), rows).toEqual([])
      }
    }
    const links = Object.keys(releaseOf.protocol.shape.links.shape)
    expect(links.filter((one) => !namesIn('Release_Links').includes(one))).toEqual([])
  })

  it('describes only what is public', async () => {
    const { data } = await query(getIntrospectionQuery())
    const types = data.__schema.types.filter(({ name }: { name: string }) => !name.startsWith('__'))
    const fields = types.flatMap(
      ({ name, fields: own }: { name: string; fields: { name: string }[] | null }) =>
        (own ?? []).map((field) => `${name}.${field.name}`),
    )
    expect(data.__schema.mutationType).toBeNull()
    expect(data.__schema.queryType.name).toBe('Query')
    const inside =
      /\.(document|documentKey|review|slot|order|content|auditSeq|overriddenBy|media|files|by|comment|documentHtml|documentText|dateRead|createdAt|updatedAt|email)$/
    // An address of /v1, and no working copy.
    expect(fields.filter((field: string) => inside.test(field))).toEqual(['Release_Links.document'])
    expect(fields.filter((field: string) => field.endsWith('.id')).sort()).toEqual([
      'Release.id',
      'Release_Items.id',
      'Release_ScaleItems.id',
      'Release_Sections.id',
      'Release_Slides.id',
    ])
    const names = types.map(({ name }: { name: string }) => name)
    expect(
      names.filter((name: string) => /^(User|Protocol|Review$|Media|Access|Decision)/.test(name)),
    ).toEqual([])
  })

  it.each([
    ['a mutation', 'mutation { createRelease(data: {}) { id } }'],
    ['another collection', '{ Users { docs { email } } }'],
    ['the working copy', '{ Releases { docs { document { value } } } }'],
    ['a hidden filter', '{ Releases(where: { slot: { equals: "x" } }) { totalDocs } }'],
    ['drafts', '{ Releases(draft: true) { totalDocs } }'],
    ['rights', '{ Access { canAccessAdmin } }'],
    [
      'too many at once',
      `{ ${'abcdef'
        .split('')
        .map((name) => `${name}: Releases { totalDocs }`)
        .join(' ')} }`,
    ],
    [
      'too many fields',
      `{ Releases { docs { ${Array.from({ length: 401 }, (_, index) => `f${index}: title`).join(' ')} } } }`,
    ],
    ['nonsense', '{ Releases {'],
  ])('refuses %s', async (_name, text) => {
    const answer = await post({ query: text })
    expect(answer.status).toBe(400)
    const { errors, data } = answer.json()
    expect(data ?? null).toBeNull()
    expect(errors.length).toBeGreaterThan(0)
    expect(answer.text).not.toMatch(/node_modules|stack|\bat \w+ \(/)
  })

  it.each([
    ['limit: 101', 'limit'],
    ['limit: 0', 'limit'],
    ['sort: "slot"', 'sort'],
    ['sort: "document.title"', 'sort'],
    ['page: -1', 'page'],
  ])('refuses %s', async (argument, name) => {
    const { errors, data } = await query(`{ Releases(${argument}) { totalDocs } }`)
    expect(data?.Releases ?? null).toBeNull()
    expect(errors[0].message).toContain(name)
  })

  it('refuses batches, other bodies and other methods', async () => {
    expect((await post([{ query: '{ Releases { totalDocs } }' }])).status).toBe(400)
    expect((await post({ nothing: true })).status).toBe(400)
    expect(
      (await post({ query: '{ Releases { totalDocs } }' }, { 'content-type': 'text/plain' }))
        .status,
    ).toBe(415)
    expect(
      (await post({ query: `{ Releases { totalDocs } } #${'x'.repeat(200_000)}` })).status,
    ).toBe(413)
    const refused = await site.ask('/api/graphql', { method: 'DELETE' })
    expect([refused.status, refused.headers.allow]).toEqual([405, 'GET, HEAD, POST, OPTIONS'])
  })

  it('speaks GraphQL over HTTP: the media type that is preferred, HEAD, and a code for each error', async () => {
    const path = (text: string) => `/api/graphql?query=${encodeURIComponent(text)}`
    const good = path('{ Releases { totalDocs } }')
    const typeOf = async (accept: string) =>
      String((await site.ask(good, { headers: { accept } })).headers['content-type'])
    const newer = 'application/graphql-response+json'
    expect(await typeOf(newer)).toBe(`${newer}; charset=utf-8`)
    expect(await typeOf(`application/json;q=0.9, ${newer}`)).toBe(`${newer}; charset=utf-8`)
    expect(await typeOf('*/*')).toBe('application/json; charset=utf-8')
    expect(await typeOf('application/json')).toBe('application/json; charset=utf-8')
    const refused = await site.ask(good, { headers: { accept: 'text/html' } })
    expect([refused.status, refused.json().errors[0].extensions.code]).toEqual([
      406,
      'NOT_ACCEPTABLE',
    ])
    const head = await site.ask(good, { method: 'HEAD' })
    expect([head.status, head.bytes.length]).toEqual([200, 0])
    for (const wrong of [
      '{ nothing }',
      '{ Releases(',
      'query ($a: Nothing) { Releases { page } }',
    ]) {
      for (const accept of ['application/json', newer]) {
        const answer = await site.ask(path(wrong), { headers: { accept } })
        expect(answer.status).toBe(400)
        const codes = answer
          .json()
          .errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code)
        expect(new Set(codes)).toEqual(new Set(['INVALID_PARAMETER']))
      }
    }
  })

  it.each(['{', '[]', '"x"', '1', ''])(
    'refuses %j as variables, wherever they come',
    async (text) => {
      const good = encodeURIComponent('{ Releases { totalDocs } }')
      const got = await site.ask(`/api/graphql?query=${good}&variables=${encodeURIComponent(text)}`)
      expect([got.status, got.json().errors[0].extensions.code]).toEqual([400, 'INVALID_BODY'])
      expect((await site.ask(`/api/graphql?query=${good}&query=${good}`)).status).toBe(400)
      if (text === '{' || text === '') return
      const posted = await post({
        query: '{ Releases { totalDocs } }',
        variables: JSON.parse(text),
      })
      expect(posted.status).toBe(400)
    },
  )

  const named = 'query Many($most: Int!) { Releases(limit: $most) { totalDocs } }'

  it.each<[string, unknown]>([
    ['an operation that is not there', { query: named, operationName: 'Few' }],
    ['a variable that is not given', { query: named }],
    ['a variable of another type', { query: named, variables: { most: 'many' } }],
    ['a variable out of bounds', { query: named, variables: { most: 0 } }],
    ['a query that is no text', { query: 1 }],
    ['no query', { variables: {} }],
    ['an operation that is named by no text', { query: named, operationName: 1 }],
    ['an operation that the schema does not have', { query: 'mutation { remove }' }],
    ['two operations and no name', { query: 'query A { __typename } query B { __typename }' }],
  ])('refuses %s with 400 and a code, in both media types and by HEAD', async (_name, body) => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const answer = await post(body, { accept })
      const { errors, data } = answer.json()
      expect([answer.status, data ?? null]).toEqual([400, null])
      expect(String(answer.headers['content-type'])).toContain(accept)
      for (const error of errors) expect(isErrorCode(error.extensions.code)).toBe(true)
    }
    const { query: text, variables, operationName } = Object(body)
    const search = new URLSearchParams({
      ...(text !== undefined && { query: String(text) }),
      ...(variables !== undefined && { variables: JSON.stringify(variables) }),
      ...(operationName !== undefined && { operationName: String(operationName) }),
    })
    const head = await site.ask(`/api/graphql?${search.toString()}`, { method: 'HEAD' })
    expect([head.status, head.bytes.length]).toEqual([400, 0])
  })

  it('answers GET too, and looks at nobody’s credentials', async () => {
    const path = `/api/graphql?query=${encodeURIComponent('{ Releases { totalDocs } }')}`
    const anonymous = await site.ask(path)
    const known = await site.ask(path, {
      headers: { authorization: 'JWT nonsense', cookie: 'payload-token=x' },
    })
    expect(anonymous.json()).toEqual({ data: { Releases: { totalDocs: 2 } } })
    expect(known.text).toBe(anonymous.text)
  })
})
