import type { z } from 'zod'

import { headersOfAnswer, refer } from './headers'
import type { JsonSchema } from './jsonSchemas'
import { parametersOf } from './parameters'
import { component, referToRefusals } from './refusals'
import { variantsOf, type Variant } from './variants'
import type { Route } from '../routes/types'

/** Refusals that any address may answer with. */
const commonRefusals = [400, 405, 412, 414, 429] as const

type SchemaOf = (schema: z.ZodType) => JsonSchema
type Content = Record<string, { schema: JsonSchema; examples?: Record<string, { $ref: string }> }>

const contentOf = ({ responses, route }: Variant, schemaOf: SchemaOf): Content =>
  Object.fromEntries(
    Object.entries(responses).map(([type, schema]) => [
      type,
      {
        schema: schemaOf(schema),
        ...(type === 'application/json' && {
          examples: { one: { $ref: `#/components/examples/${route.name}` } },
        }),
      },
    ]),
  )

const isFile = ({ responses }: Pick<Route, 'responses'>): boolean => '*/*' in responses

/** Answers without a body that many operations have, once. */
export const successComponents = {
  OnlyHeaders: {
    description: 'There is one; its headers are those of `GET`.',
    headers: refer(headersOfAnswer.prepared),
  },
  OnlyHeadersOfFile: {
    description: 'There is one; its headers are those of `GET`.',
    headers: refer(headersOfAnswer.file),
  },
  NotModified: {
    description: 'What the client holds is what would be sent.',
    headers: refer(headersOfAnswer.current),
  },
  Moved: {
    description: 'It has another address: a former reference, or the same one in small letters.',
    headers: refer(headersOfAnswer.moved),
  },
}

/** What is answered when nothing is sent, nor refused. */
const elsewhere = ({ route }: Variant) => ({
  304: component('NotModified'),
  ...(route.moves && { 308: component('Moved') }),
})

const withBody = (variant: Variant, content: Content) => ({
  200: {
    description: variant.route.gives,
    headers: refer(isFile(variant) ? headersOfAnswer.file : headersOfAnswer.prepared),
    content,
  },
  ...(isFile(variant) && {
    206: {
      description: 'The bytes that were asked for.',
      headers: refer(headersOfAnswer.part),
      content,
    },
  }),
  ...elsewhere(variant),
})

const withoutBody = (variant: Variant) => ({
  200: component(isFile(variant) ? 'OnlyHeadersOfFile' : 'OnlyHeaders'),
  ...elsewhere(variant),
})

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

const operationsOf = (variant: Variant, schemaOf: SchemaOf) => {
  const { route, name } = variant
  const { tag, summary, description } = route
  const described = { tags: [tag], summary, description }
  const parameters = parametersOf(route, { hasRanges: isFile(variant) })
  const ofHead = variant.refusals.filter((status) => status !== 416)
  return {
    get: {
      ...described,
      operationId: name,
      parameters,
      responses: {
        ...withBody(variant, contentOf(variant, schemaOf)),
        ...referToRefusals([...commonRefusals, ...variant.refusals]),
      },
    },
    head: {
      ...described,
      summary: `The headers alone: ${summary.charAt(0).toLowerCase()}${summary.slice(1)}`,
      operationId: `head${capital(name)}`,
      parameters,
      responses: {
        ...withoutBody(variant),
        ...referToRefusals([...commonRefusals, ...ofHead]),
      },
    },
  }
}

/** Every address of a table of routes, with what it answers to GET and to HEAD. */
export const describePaths = (routes: readonly Route[], schemaOf: SchemaOf) =>
  Object.fromEntries(
    routes
      .flatMap(variantsOf)
      .map((variant) => [variant.path, operationsOf(variant, schemaOf)] as const),
  )

/** A body of each route that gives JSON. */
export const exampleComponents = (routes: readonly Route[]) =>
  Object.fromEntries(
    routes.flatMap(({ name, gives, example }) =>
      example === undefined ? [] : [[name, { summary: gives, value: example }]],
    ),
  )
