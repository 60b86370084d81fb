import fc from 'fast-check'

import { anyJson, anyText, type Json } from './values'

/** What the schema has, as its introspection told. */
export type GraphqlSchema = {
  queries: readonly { name: string; args: readonly string[] }[]
  /** The names of the fields of a release, and of what may be asked of them. */
  fields: readonly { name: string; below: readonly string[] }[]
  conditions: readonly { name: string; operators: readonly string[] }[]
}

type Asked = { query: string; variables?: Json; operationName?: string; extensions?: Json }

const name = /^[_A-Za-z]\w*$/

/** A value as GraphQL writes it. */
const literal = (value: Json): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(' ')}]`
  const parts = Object.entries(value).filter(([key]) => name.test(key))
  return `{${parts.map(([key, part]) => `${key}: ${literal(part)}`).join(' ')}}`
}

const likely: Readonly<Record<string, Json[]>> = {
  id: ['@@draft@@', '@@hidden@@', '@@releaseId@@', 'x', 7],
  limit: [1, 5, 100, 101, 0, -1, 1e9],
  page: [1, 2, -1, 1e6],
  sort: ['title', '-effectiveAt', 'contentHash', 'workingGroup', 'zqmotzq'],
}

const conditionFor = ({ conditions }: GraphqlSchema): fc.Arbitrary<Json> =>
  fc
    .record({
      field: fc.constantFrom(
        ...conditions,
        ...['content', 'signatures', 'zqmotzq'].map((one) => ({ name: one, operators: [] })),
      ),
      value: fc.oneof(
        fc.constantFrom<Json>('a', '', true, null, 1, '2026-01-01', 'PRO-MEOPA-001', ['a']),
        anyJson,
      ),
      at: fc.nat(),
      wrap: fc.constantFrom('', '', 'AND', 'OR'),
    })
    .map(({ field, value, at, wrap }): Json => {
      const operator = field.operators[at % Math.max(1, field.operators.length)] ?? 'equals'
      const one: Json = { [field.name]: { [operator]: value } }
      return wrap === '' ? one : { [wrap]: [one] }
    })

const argumentFor = (schema: GraphqlSchema, argument: string): fc.Arbitrary<string> => {
  const usual = fc.constantFrom<Json>(...(likely[argument] ?? ['a']))
  const value = argument === 'where' ? conditionFor(schema) : usual
  return fc
    .oneof({ weight: 15, arbitrary: value }, { weight: 1, arbitrary: anyJson })
    .map((given) => `${argument}: ${literal(given)}`)
}

/** One of these words, or nothing: as often as `nothing` words would be. */
const seldom = (nothing: number, ...words: string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: nothing, arbitrary: fc.constant('') },
    { weight: words.length, arbitrary: fc.constantFrom(...words) },
  )

const selectionFor = ({ fields }: GraphqlSchema): fc.Arbitrary<string> =>
  fc
    .record({
      chosen: fc.subarray([...fields], { maxLength: 8 }),
      alias: fc.constantFrom('', '', '', 'a: '),
      more: seldom(6, '__typename', '__typename', 'contentHashes', '...F', '... on User { email }'),
    })
    .map(({ chosen, alias, more }) => {
      const parts = chosen.map((field) =>
        field.below.length === 0 ? field.name : `${field.name} { ${field.below.join(' ')} }`,
      )
      return `{ ${alias}id ${parts.join(' ')} ${more} }`
    })

const queryFor = (schema: GraphqlSchema): fc.Arbitrary<string> =>
  fc.constantFrom(...schema.queries).chain((query) =>
    fc
      .record({
        given: fc
          .subarray([...query.args], { minLength: query.args.includes('id') ? 1 : 0 })
          .chain((chosen) => fc.tuple(...chosen.map((one) => argumentFor(schema, one)))),
        selection: selectionFor(schema),
        times: fc.constantFrom(1, 1, 1, 2, 20),
        kind: seldom(7, 'query Q', 'mutation', 'subscription', 'query ($n: Int)'),
      })
      .map(({ given, selection, times, kind }) => {
        const whole = query.name.endsWith('s') ? `{ totalDocs docs ${selection} }` : selection
        const args = given.length === 0 ? '' : `(${given.join(', ')})`
        const asked = Array.from(
          { length: times },
          (_, at) => `${times === 1 ? '' : `q${String(at)}: `}${query.name}${args} ${whole}`,
        )
        return `${kind} { ${asked.join('\n')} }`
      }),
  )

const others = fc.constantFrom(
  '{ __schema { types { name fields { name type { name } } } } }',
  '{ __type(name: "Release") { fields { name } } }',
  'fragment F on Release { id ...F } { Releases { docs { ...F } } }',
  '{ Releases { docs { title @skip(if: true) @include(if: "x") } } }',
  '{ Users { docs { email } } Media { docs { filename } } }',
  `{ ${'a '.repeat(3000)} }`,
  '{'.repeat(500),
  '#',
  '',
)

const asked = (schema: GraphqlSchema): fc.Arbitrary<Asked> =>
  fc
    .record({
      query: fc.oneof(
        { weight: 8, arbitrary: queryFor(schema) },
        { weight: 1, arbitrary: others },
        { weight: 1, arbitrary: anyText },
      ),
      variables: fc.option(fc.oneof(fc.constantFrom<Json>({ n: 3 }, { n: 'x' }), anyJson), {
        nil: undefined,
        freq: 3,
      }),
      operationName: fc.option(fc.constantFrom('Q', 'zqmotzq', ''), { nil: undefined, freq: 5 }),
    })
    .map(({ query, variables, operationName }) => ({
      query,
      ...(variables !== undefined && { variables }),
      ...(operationName !== undefined && { operationName }),
    }))

/** A query that is answered. */
export const plainGraphql = '{ Releases { totalDocs docs { id title number sections { title } } } }'

/** A query as the body of a POST. */
export const graphqlBody = (schema: GraphqlSchema): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 9, arbitrary: asked(schema).map((one) => JSON.stringify(one)) },
    { weight: 1, arbitrary: anyJson.map((value) => JSON.stringify(value)) },
  )

/** A query in an address. */
export const graphqlQuery = (schema: GraphqlSchema): fc.Arbitrary<string> =>
  asked(schema).map(({ query, variables, operationName }) => {
    const parameters = new URLSearchParams({ query: query.slice(0, 1500) })
    if (variables !== undefined)
      parameters.set('variables', JSON.stringify(variables).slice(0, 1500))
    if (operationName !== undefined) parameters.set('operationName', operationName)
    return `?${parameters.toString()}`
  })
