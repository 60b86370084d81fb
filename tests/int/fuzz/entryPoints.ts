import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

import { functionNames } from '../../../src/rest/serverFunctions'
import { controlledSlugs } from '../../../src/slugs'
import { findOwnAddress, ownAddresses, type WithRoutes } from '../../../src/rest/routes'
import { roots } from '../../../src/http/roots'
import { readingRoutes } from '../../../src/publicApi/routes/reading'
import { routes as machineRoutes } from '../../../src/publicApi/routes/table'
import { tableOf } from '../matrix/tables'

/** What a request of a route mostly carries. */
export type Takes = 'form' | 'function' | 'graphql' | 'json'

/** A place that requests are made for; the names of its path in braces. */
export type Route = {
  /** The way in that it belongs to. */
  entryPoint: string
  method: string
  path: string
  /** The collection that it is of, if any. */
  slug: string | undefined
  parameters: readonly string[]
  takes: Takes
  /** The function of the admin that is called there, if any. */
  calls?: string
}

type Endpoints = WithRoutes['endpoints'] | false

/** What of a built config has routes. */
export type Built = {
  endpoints: WithRoutes['endpoints']
  collections: readonly { slug: string; endpoints: Endpoints; upload?: unknown }[]
  globals: readonly { slug: string; endpoints: Endpoints }[]
}

const plain: Omit<Route, 'entryPoint' | 'path'> = {
  method: 'GET',
  slug: undefined,
  parameters: [],
  takes: 'json',
}

const description = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        parameters: z
          .array(z.object({ in: z.string().optional(), name: z.string().optional() }))
          .optional(),
      }),
    ),
  ),
})

const parametersOf = (() => {
  const file = path.resolve(import.meta.dirname, '../../../docs/openapi.json')
  const { paths } = description.parse(JSON.parse(readFileSync(file, 'utf8')))
  return (place: string): string[] =>
    Object.values(paths[place] ?? {}).flatMap(({ parameters = [] }) =>
      parameters.flatMap((one) => (one.in === 'query' && one.name ? [one.name] : [])),
    )
})()

const ofMachines: Route[] = machineRoutes.map((route) => ({
  ...plain,
  entryPoint: 'machines',
  path: route.path,
  parameters: [...Object.keys(route.query.shape), ...parametersOf(route.path), '_'],
}))

const ofReaders: Route[] = readingRoutes.map((route) => ({
  ...plain,
  entryPoint: 'readers',
  path: route.path,
  parameters: ['utm_source', '_', 'group'],
}))

const ofPayload = ['depth', 'limit', 'page', 'sort', 'select', 'populate', 'joins', 'locale']
const flags = ['draft', 'trash', 'pagination', 'fallback-locale', 'dryRun', 'publishSpecificLocale']
const ofOurs = ['from', 'to', 'show']

const inBraces = (place: string): string => place.replace(/:(\w+)\??/g, '{$1}').replace(/\/$/, '')

/** Every route of the built config: of collections, of globals, and of neither; ours are a entryPoint of their own. */
const ofConfig = ({ collections, endpoints, globals }: Built): Route[] => {
  const own = ownAddresses({ collections, endpoints })
  const routesOf = (base: string, known: Endpoints, more: Partial<Route>): Route[] =>
    (known || []).map(({ method, path: place }) => {
      const address = `/api${base}${inBraces(place)}`
      const isOwn = findOwnAddress(own, address.replaceAll(/\{\w+\}/g, 'x').toLowerCase())
      const isForm = address.endsWith('/import')
      return {
        ...plain,
        entryPoint: isOwn ? 'own' : 'config',
        method: method.toUpperCase(),
        path: address,
        parameters: [...ofPayload, ...flags, ...ofOurs],
        takes: isForm ? 'form' : 'json',
        ...more,
      }
    })
  return [
    ...routesOf('', endpoints, {}),
    ...globals.flatMap(({ slug, endpoints: known }) =>
      routesOf(`/globals/${slug}`, known, { entryPoint: 'globals' }),
    ),
    ...collections.flatMap(({ slug, upload, endpoints: known }) =>
      routesOf(`/${slug}`, known, { slug }).map((route): Route => {
        const takesFile = Boolean(upload) && /^(POST|PATCH|PUT)$/.test(route.method)
        if (takesFile) return { ...route, entryPoint: 'uploads', takes: 'form' }
        return route.takes === 'form' ? { ...route, entryPoint: 'uploads' } : route
      }),
    ),
  ]
}

/** Every function of the admin on our list, and every one of Payload's that is not: of each collection. */
const ofFunctions = ({ collections }: Built): Route[] => {
  const refused = tableOf('function of the admin').map((row) => row['function of the admin'] ?? '')
  const names = [...functionNames, ...refused].map((name) => name.split(' ', 1)[0] ?? '')
  return [...new Set([...names, 'zqmotzq'])].flatMap((calls) => {
    const isKnown = functionNames.includes(calls)
    const known = isKnown ? collections : collections.slice(0, 1)
    return known.map(({ slug }) => ({
      ...plain,
      entryPoint: 'functions',
      method: 'POST',
      path: '/admin',
      slug,
      takes: 'function' as const,
      calls,
    }))
  })
}

const ofGraphql: Route[] = ['GET', 'POST'].map((method) => ({
  ...plain,
  entryPoint: 'graphql',
  method,
  path: '/api/graphql',
  parameters: ['query', 'variables', 'operationName', 'extensions'],
  takes: 'graphql' as const,
}))

/** The start of each way in, and what may stand behind it. */
const ofRoots: Route[] = Object.entries(roots).flatMap(([name, starts]) =>
  starts.flatMap((start) =>
    [start, `${start}/{anything}`].map((place) => ({
      ...plain,
      entryPoint: `anything under ${name}`,
      path: place,
      parameters: ['depth', 'page', '_rsc', 'redirect', 'url'],
    })),
  ),
)

const elsewhere: Route[] = ['/{anything}', '/{anything}/{anything}'].map((place) => ({
  ...plain,
  entryPoint: 'readers',
  path: place,
}))

/** Every route of every way in, as the code has them: one that is added is asked. */
export const everyRoute = (config: Built): Route[] => [
  ...ofMachines,
  ...ofReaders,
  ...ofConfig(config),
  ...ofFunctions(config),
  ...ofGraphql,
  ...ofRoots,
  ...elsewhere,
]

const closed = /^(idempotency-keys|counters|payload-(kv|jobs|migrations))$/
const written: readonly string[] = [
  ...controlledSlugs,
  'themes',
  'users',
  'working-groups',
  'establishments',
]
const kept: readonly string[] = [...written, 'api-clients', 'comments', 'payload-preferences']

const isOpenInConfig = ({ method, path: place, slug = '' }: Route): boolean => {
  const at = place.replace(`/api/${slug}`, '')
  if (closed.test(slug)) return false
  if (method === 'GET') return at === '' || at === '/count' || at === '/{id}'
  if (method === 'POST') return (at === '' && kept.includes(slug)) || at === '/access/{id}'
  return method === 'PATCH' && at === '/{id}' && written.includes(slug)
}

const onlyRead = /\/(workflow|preview|compare)$|\/files\//

/** Whether docs/rights.md lets anybody do something there: most methods of most addresses do nothing, for anybody. */
export const isOpen = (route: Route): boolean => {
  const { entryPoint, method, path: place } = route
  if (entryPoint === 'own')
    return method === 'POST'
      ? !onlyRead.test(place)
      : method === 'GET' && /\/(workflow|preview)$/.test(place)
  if (entryPoint === 'uploads')
    return method === 'POST' ? /\/(import|media)$/.test(place) : place === '/api/media/{id}'
  if (entryPoint === 'functions')
    return route.calls !== undefined && functionNames.includes(route.calls)
  return entryPoint !== 'config' || isOpenInConfig(route)
}

/** The routes by their entryPoint. */
export const byEntryPoint = (routes: readonly Route[]): Map<string, Route[]> => {
  const entryPoints = new Map<string, Route[]>()
  for (const route of routes)
    entryPoints.set(route.entryPoint, [...(entryPoints.get(route.entryPoint) ?? []), route])
  return entryPoints
}
