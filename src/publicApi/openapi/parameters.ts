import type { Route } from '../routes/types'
import { freshQuery } from '../schemas/queries'
import { describeParameters, type JsonSchema } from './jsonSchemas'

type Parameter = {
  name: string
  in: 'header' | 'path' | 'query'
  required: boolean
  description: string
  schema: JsonSchema
  style?: 'form'
  explode?: true
}
type Reference = { $ref: string }

const header = (name: string, description: string): Parameter => ({
  name,
  in: 'header',
  required: false,
  description,
  schema: { type: 'string' },
})

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Repeated lists are read, and lists with commas: a client that was generated from this repeats. */
const query = (name: string, { description, ...schema }: JsonSchema): Parameter => ({
  name,
  in: 'query',
  required: false,
  description: textOf(description),
  schema,
  ...(schema.type === 'array' && { style: 'form', explode: true }),
})

const path = (name: string, { description, ...schema }: JsonSchema): Parameter => ({
  name,
  in: 'path',
  required: true,
  description: textOf(description),
  schema,
})

const fresh = describeParameters(freshQuery)

/** Parameters that many operations take, once. */
export const parameterComponents = {
  Fresh: query('notBefore', fresh['notBefore'] ?? {}),
  IfNoneMatch: header(
    'If-None-Match',
    'The `ETag` of what the client holds: 304 when it would be sent the same.',
  ),
  IfModifiedSince: header(
    'If-Modified-Since',
    'The `Last-Modified` of what the client holds. Not looked at beside `If-None-Match`.',
  ),
  IfMatch: header('If-Match', 'The `ETag` that is wanted: 412 when it would be sent another.'),
  IfUnmodifiedSince: header(
    'If-Unmodified-Since',
    'The `Last-Modified` that is wanted: 412 when it changed since. Not looked at beside `If-Match`.',
  ),
  Range: header('Range', 'Which bytes are wanted: `bytes=0-99`.'),
  IfRange: header('If-Range', 'The `ETag` of what a range is wanted of; of another, all is sent.'),
} satisfies Record<string, Parameter>

const refer = (name: keyof typeof parameterComponents): Reference => ({
  $ref: `#/components/parameters/${name}`,
})

const conditions = (
  ['IfNoneMatch', 'IfModifiedSince', 'IfMatch', 'IfUnmodifiedSince'] as const
).map(refer)
const ranges = (['Range', 'IfRange'] as const).map(refer)

/** What one operation takes, in its address and in its headers. */
export const parametersOf = (
  route: Pick<Route, 'parameters' | 'query'>,
  { hasRanges }: { hasRanges: boolean },
): (Parameter | Reference)[] => [
  ...Object.entries(describeParameters(route.parameters.shape)).map(([name, schema]) =>
    path(name, schema),
  ),
  ...Object.entries(describeParameters(route.query.shape)).map(([name, schema]) =>
    query(name, schema),
  ),
  refer('Fresh'),
  ...conditions,
  ...(hasRanges ? ranges : []),
]
