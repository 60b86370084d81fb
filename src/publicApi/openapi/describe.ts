import { OpenApiGeneratorV31, OpenAPIRegistry } from '@asteasolutions/zod-to-openapi'

import { statusOf } from '../../errors'
import { forms } from '../http/headers'
import { freshQuery } from '../schemas/queries'
import { problem } from '../schemas/responses'
import type { Route } from '../routes/types'

/** Refusals that any address may answer with. */
const commonRefusals = [400, 405, 406, 414, 429]

const bareTypes = { json: 'application/json', html: 'text/html', txt: 'text/plain' } as const

const codesOf = (status: number): string =>
  Object.entries(statusOf)
    .filter(([, known]) => known === status)
    .map(([code]) => code)
    .join(', ')

const refusalsOf = (route: Route) =>
  Object.fromEntries(
    [...commonRefusals, ...route.refusals]
      .sort((a, b) => a - b)
      .map((status) => [
        status,
        {
          description: codesOf(status),
          content: { 'application/problem+json': { schema: problem } },
        },
      ]),
  )

type Variant = { path: string; name: string; responses: Route['responses'] }

/** A route with suffixes is four addresses: each is described, so that a client can be generated. */
const variantsOf = ({ path, name, responses, suffixes }: Route): Variant[] => [
  { path, name, responses },
  ...(suffixes ? forms : []).flatMap((form): Variant[] => {
    const type = bareTypes[form]
    const schema = responses[type]
    if (!schema) return []
    const suffix = form.charAt(0).toUpperCase() + form.slice(1)
    return [{ path: `${path}.${form}`, name: `${name}As${suffix}`, responses: { [type]: schema } }]
  }),
]

/** The OpenAPI 3.1 description of a table of routes. */
export const describeApi = (routes: readonly Route[]) => {
  const registry = new OpenAPIRegistry()
  for (const route of routes) {
    for (const { path, name, responses } of variantsOf(route)) {
      registry.registerPath({
        method: 'get',
        path,
        operationId: name,
        summary: route.summary,
        request: { params: route.parameters, query: route.query.extend(freshQuery) },
        responses: {
          200: {
            description: 'OK',
            content: Object.fromEntries(
              Object.entries(responses).map(([type, schema]) => [type, { schema }]),
            ),
          },
          304: { description: 'What the client holds is current' },
          ...refusalsOf(route),
        },
      })
    }
  }
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Protothèque: public read API',
      version: '1.0.0',
      description:
        'Releases of the network’s protocols, training modules, newsletters and resources. Ignore members that you do not know; treat an unknown status as not in force.',
    },
    servers: [{ url: '/' }],
  })
}
