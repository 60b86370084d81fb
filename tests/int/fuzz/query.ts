import fc from 'fast-check'

import type { Route } from './entryPoints'
import { graphqlQuery, plainGraphql, type GraphqlSchema } from './graphqlBodies'
import { anyText } from './values'

const fields = [
  'title',
  'id',
  'reference',
  'email',
  'password',
  'hash',
  'workingGroup',
  'workingGroup.members.user',
  'themes.code',
  'sections.content',
  'updatedAt',
  'createdAt',
  'deletedAt',
  'document',
  'document.value',
  'version.title',
  'parent',
  'name',
  'active',
  'number',
  'at',
  'seq',
  'user.value',
  '_status',
  '__proto__',
  'constructor',
  'oops',
  '',
]
const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'greater_than',
  'less_than_equal',
  'like',
  'not_like',
  'contains',
  'near',
  'within',
  'intersects',
  '$gt',
  '__proto__',
  'oops',
]

const value = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.constantFrom('1', 'true', '2026-01-01', '@@draft@@', '@@group@@'),
  },
  { weight: 1, arbitrary: fc.constantFrom(...fields, ...fields.map((name) => `-${name}`)) },
  { weight: 3, arbitrary: anyText },
)

const coded = (text: string): string => encodeURIComponent(text.toWellFormed()).slice(0, 2500)

const condition = fc
  .record({
    before: fc.constantFrom('', '', '[or][0]', '[and][0][or][1]', '[or]', '[AND][0]'),
    field: fc.constantFrom(...fields),
    operator: fc.constantFrom(...operators),
    after: fc.constantFrom('', '', '', '[]', '[0]', '[a]', '[999999]'),
    value,
  })
  .map((one) => `where${one.before}[${one.field}][${one.operator}]${one.after}=${coded(one.value)}`)

const parameter = (names: readonly string[]): fc.Arbitrary<string> =>
  fc
    .record({
      name: fc.constantFrom(...names, 'oops'),
      after: fc.constantFrom('', '', '', '', '[]', '[a]', '[a][b][c]', '[__proto__][a]'),
      value,
    })
    // Given twice now and then: what takes one value gets two.
    .chain((one) => {
      const text = `${one.name}${one.after}=${coded(one.value)}`
      return fc.constantFrom(text, text, text, `${text}&${text}`)
    })

const broken = fc.constantFrom(
  '%',
  '&&&===',
  '?',
  '%E0%A4%A=%FF',
  'a'.repeat(4000),
  'where',
  '[]=1',
)

/** A query: parameters of the route, conditions, or what is no query at all. */
export const queryFor = (
  { slug, parameters, takes, method }: Route,
  graphql: GraphqlSchema,
): fc.Arbitrary<string> => {
  if (takes === 'graphql' && method === 'GET') return graphqlQuery(graphql)
  const part = fc.oneof(
    { weight: 3, arbitrary: parameter(parameters) },
    { weight: slug === undefined ? 0 : 3, arbitrary: condition },
    { weight: 1, arbitrary: broken },
  )
  const some = fc.array(part, { minLength: 1, maxLength: 3 })
  return some.map((parts) => `?${parts.join('&')}`.slice(0, 7000))
}

const ofAnswers = ['', '', '?depth=0', '?limit=2&page=1', '?sort=-createdAt', '?select[id]=true']

/** A query that the route takes. */
export const plainQueryFor = ({ slug, takes, method }: Route): fc.Arbitrary<string> => {
  if (takes === 'graphql' && method === 'GET')
    return fc.constant(`?query=${encodeURIComponent(plainGraphql)}`)
  return slug === undefined || method !== 'GET' ? fc.constant('') : fc.constantFrom(...ofAnswers)
}
