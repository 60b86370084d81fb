import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createGraphqlHandler } from '../../src/graphql'
import { startPublicServer, type PublicServer } from './publicApi/publicServer'
import { releaseNow } from './publicApi/releaseRows'

let site: PublicServer
beforeAll(async () => {
  site = await startPublicServer(async ({ payload }) => {
    await releaseNow(payload, 'protocol', { reference: 'PRO-MEOPA-001' })
  })
})
afterAll(() => site.stop())

const send = (body: unknown) =>
  site.ask('/api/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const statusOf = async (query: string, variables?: unknown): Promise<number> =>
  (await send({ query, variables })).status

const times = (count: number, part: (index: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(between)

const ask = 'Releases { totalDocs }'
const asks = (count: number) => times(count, (index) => `q${String(index)}: ${ask}`)
const aliased = (count: number) => times(count, (index) => `a${String(index)}: title`)
const repeated = (count: number) => `{ Releases { docs { ${times(count, () => 'title')} } } }`

/** A condition within as many ANDs. */
const within = (levels: number): unknown =>
  levels === 0 ? { title: { equals: 'x' } } : { AND: [within(levels - 1)] }
const byWhere = 'query ($w: Release_where) { Releases(where: $w) { totalDocs } }'
const manyConditions = (count: number) => ({
  OR: Array.from({ length: count }, (_, index) => ({ title: { equals: `t${String(index)}` } })),
})
const nested = (levels: number): string => `${'{"AND":['.repeat(levels)}${']}'.repeat(levels)}`

describe('what one request may cost', () => {
  it.each([
    ['five questions', `{ ${asks(5)} }`, `{ ${asks(6)} }`],
    [
      'five questions by a fragment',
      `{ ...F } fragment F on Query { ${asks(5)} }`,
      `{ ...F } fragment F on Query { ${asks(6)} }`,
    ],
    [
      'ten aliases',
      `{ Releases { docs { ${aliased(10)} } } }`,
      `{ Releases { docs { ${aliased(11)} } } }`,
    ],
    [
      'ten aliases by fragments that are used twice',
      `{ Releases { docs { ...F ... on Release { ...F } } } } fragment F on Release { ${aliased(5)} }`,
      `{ Releases { docs { ...F ... on Release { ...F } } } } fragment F on Release { ${aliased(6)} }`,
    ],
    ['400 fields', repeated(398), repeated(399)],
    ['3,000 tokens', `{ ${ask} } #`, `{ ${ask} } ${times(3000, () => '{')}`],
  ])('is up to %s, and no more', async (_name, allowed, refused) => {
    expect(await statusOf(allowed)).toBe(200)
    expect(await statusOf(refused)).toBe(400)
  })

  it('is a condition within three others, and no deeper one', async () => {
    expect(await statusOf(byWhere, { w: within(3) })).toBe(200)
    const { data, errors } = (await send({ query: byWhere, variables: { w: within(4) } })).json()
    expect([data?.Releases ?? null, errors[0].extensions.code]).toEqual([null, 'INVALID_PARAMETER'])
  })

  it('is 500 conditions, and no more', async () => {
    expect(await statusOf(byWhere, { w: manyConditions(500) })).toBe(200)
    const { errors } = (
      await send({ query: byWhere, variables: { w: manyConditions(501) } })
    ).json()
    expect(errors[0].extensions.code).toBe('INVALID_PARAMETER')
  })
})

describe('a condition that a database cannot answer', () => {
  it.each([
    'themes__code: { all: ["MEOPA"] }',
    'audience: { all: [nurse] }',
    'title: { like: null }',
    'title: { contains: null }',
    'effectiveAt: { like: "2026" }',
    'effectiveAt: { greater_than: null }',
    'year: { greater_than: null }',
    'OR: [{ title: { equals: "x" } }, { AND: [{ title: { like: null } }] }]',
  ])('is 400: %s', async (condition) => {
    const answer = await send({ query: `{ Releases(where: { ${condition} }) { totalDocs } }` })
    const { data, errors } = answer.json()
    expect([answer.status, data?.Releases ?? null]).toEqual([400, null])
    // What the schema has no word for graphql-js refuses itself.
    expect(errors[0].extensions?.code ?? 'INVALID_PARAMETER').toBe('INVALID_PARAMETER')
    expect(JSON.stringify(errors)).not.toContain('base de données')
  })

  it.each([
    'themes__code: { equals: "MEOPA" }',
    'title: { like: "a" }',
    'title: { equals: null }',
    'effectiveAt: { greater_than: "2020-01-01T00:00:00.000Z" }',
    'reviewDueAt: { exists: true }',
    'audience: { in: [nurse] }',
  ])('is another one than this: %s', async (condition) => {
    const query = `{ Releases(where: { ${condition} }) { totalDocs } }`
    expect(await statusOf(query)).toBe(200)
  })
})

it.each([{ $gt: '' }, 1.5, 'x', [1], true])('a variable of another type is 400: %j', async (n) => {
  const query = 'query ($n: Int) { Releases(limit: $n) { totalDocs } }'
  const answer = await send({ query, variables: { n } })
  expect([answer.status, answer.json().errors[0].extensions.code]).toEqual([
    400,
    'INVALID_PARAMETER',
  ])
})

describe('what one address may read in a minute', () => {
  it('is counted in releases, not in requests, and for each address', async () => {
    const payload = site.library.payload
    const settings = { ...site.library.settings, rateLimitScale: 0.1, trustedProxies: 1 }
    const config = { ...payload.config, custom: { settings } }
    const graphql = createGraphqlHandler({
      payload: Object.assign(Object.create(payload), { config }),
    })
    const read = (limit: number, address: string) => {
      const query = `{ Releases(limit: ${String(limit)}) { totalDocs } }`
      const url = `http://localhost/api/graphql?${new URLSearchParams({ query }).toString()}`
      return graphql(new Request(url), { address })
    }
    const statuses: number[] = []
    for (const limit of [100, 100, 50, 100, 1]) statuses.push((await read(limit, 'a')).status)
    expect(statuses).toEqual([200, 200, 200, 429, 429])
    const refused = await read(1, 'a')
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    const { errors } = await refused.json()
    expect(errors[0].extensions.code).toBe('RATE_LIMITED')
    expect((await read(100, 'b')).status).toBe(200)
  })
})

describe('what would never end', () => {
  it.each([
    ['a fragment within itself', '{ ...F } fragment F on Query { ...F }'],
    [
      'fragments within each other',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    ],
    [
      'fragments that double each other',
      `{ Releases { docs { ...F0 } } } ${times(
        40,
        (at) =>
          `fragment F${String(at)} on Release { ...F${String(at + 1)} ...F${String(at + 1)} }`,
      )} fragment F40 on Release { title }`,
    ],
    [
      'a hundred fragments that nobody uses',
      `{ ${ask} } ${times(100, (at) => `fragment U${String(at)} on Query { ${ask} }`)}`,
    ],
    [
      'directives one after the other',
      `{ Releases ${times(400, () => '@skip(if: false)')} { totalDocs } }`,
    ],
    [
      'directives that nobody knows',
      `{ Releases ${times(900, (at) => `@d${String(at)}`)} { totalDocs } }`,
    ],
    ['fields that nobody knows', `{ ${times(1400, (at) => `titel${String(at)}`)} }`],
    [
      'the schema, asked for six times by a fragment',
      `{ ...F } fragment F on Query { ${times(6, (at) => `s${String(at)}: __schema { types { name } }`)} }`,
    ],
    [
      'the schema within the schema',
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    ],
    ['a text of 90,000 signs for a name', `{ ${'a'.repeat(90_000)} }`],
    ['two operations and no name', `query A { ${ask} } query B { ${ask} }`],
    [
      'conditions 500 deep',
      `{ Releases(where: ${'{AND:['.repeat(500)}{}${']}'.repeat(500)}) { totalDocs } }`,
    ],
  ])('is refused: %s', async (_name, query) => {
    const answer = await send({ query })
    const { data, errors } = answer.json()
    expect(answer.status).toBeLessThan(500)
    expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([])
    expect(errors.length).toBeGreaterThan(0)
    expect(answer.bytes.length).toBeLessThan(200_000)
  })

  it.each([
    ['a list of requests', `[${times(50, () => JSON.stringify({ query: `{ ${ask} }` }), ',')}]`],
    [
      'variables 8,000 deep',
      `{"query":${JSON.stringify(byWhere)},"variables":{"w":${nested(8000)}}}`,
    ],
    [
      'lists 45,000 deep',
      `{"query":"{ x }","variables":{"w":${'['.repeat(45_000)}${']'.repeat(45_000)}}}`,
    ],
    ['a query that is no text', '{"query":{"a":1}}'],
    ['variables that are no object', `{"query":"{ ${ask} }","variables":"x"}`],
    ['no JSON', '{"query":'],
    ['names of every object', '{"query":"{ __proto__ constructor toString }"}'],
  ])('is refused: %s', async (_name, body) => {
    expect((await send(body)).status).toBe(400)
  })
})

it('tells everybody what may be asked: introspection is open, since the schema holds nothing else', async () => {
  const answer = await send({ query: '{ __schema { queryType { fields { name } } } }' })
  const names = answer
    .json()
    .data.__schema.queryType.fields.map(({ name }: { name: string }) => name)
  expect(names.sort()).toEqual(['Release', 'Releases'])
})
