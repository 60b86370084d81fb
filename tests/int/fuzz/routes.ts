import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

import type { Library } from '../../helpers'

/** A place that requests are made for; the names of its path in braces. */
export type Route = {
  method: string
  path: string
  /** The collection that it is of, if any. */
  slug: string | undefined
  parameters: readonly string[]
}

const description = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        parameters: z.array(z.object({ in: z.string(), name: z.string() })).optional(),
      }),
    ),
  ),
})

const described = (): Route[] => {
  const file = path.resolve(import.meta.dirname, '../../../docs/openapi.json')
  const { paths } = description.parse(JSON.parse(readFileSync(file, 'utf8')))
  return Object.entries(paths).flatMap(([place, methods]) =>
    Object.entries(methods).map(([method, { parameters = [] }]) => ({
      method: method.toUpperCase(),
      path: place,
      slug: undefined,
      parameters: parameters.filter((one) => one.in === 'query').map(({ name }) => name),
    })),
  )
}

const ofPayload = ['depth', 'limit', 'page', 'sort', 'select', 'populate', 'joins', 'locale']
const flags = ['draft', 'trash', 'pagination', 'fallback-locale', 'dryRun', 'publishSpecificLocale']

const inBraces = (place: string): string => place.replace(/:(\w+)\??/g, '{$1}').replace(/\/$/, '')

const built = ({ config }: Library): Route[] => {
  const parameters = [...ofPayload, ...flags]
  const own = config.endpoints.map(({ method, path: place }) => ({
    method: method.toUpperCase(),
    path: `/api${inBraces(place)}`,
    slug: undefined,
    parameters,
  }))
  const ofCollections = config.collections.flatMap(({ slug, endpoints }) =>
    (endpoints || []).map(({ method, path: place }) => ({
      method: method.toUpperCase(),
      path: `/api/${slug}${inBraces(place)}`,
      slug,
      parameters,
    })),
  )
  return [...own, ...ofCollections]
}

const others: Route[] = [
  { method: 'POST', path: '/api/graphql', slug: undefined, parameters: [] },
  { method: 'GET', path: '/api/graphql', slug: undefined, parameters: ['query', 'variables'] },
  { method: 'GET', path: '/healthz', slug: undefined, parameters: [] },
  { method: 'GET', path: '/readyz', slug: undefined, parameters: [] },
  { method: 'GET', path: '/api/{anything}', slug: undefined, parameters: ['depth'] },
  { method: 'POST', path: '/admin', slug: undefined, parameters: ['_rsc'] },
  { method: 'POST', path: '/admin/{anything}', slug: undefined, parameters: ['_rsc'] },
  { method: 'GET', path: '/admin/{anything}', slug: undefined, parameters: ['_rsc', 'redirect'] },
  { method: 'GET', path: '/_next/{anything}', slug: undefined, parameters: ['url'] },
  { method: 'GET', path: '/v1/{anything}', slug: undefined, parameters: ['page'] },
]

/** Every route: those that the description of /v1 names, those of the built config, GraphQL, health. */
export const everyRoute = (library: Library): Route[] => [
  ...described(),
  ...built(library),
  ...others,
]
