import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { readingRoutes } from '../../../src/publicApi/routes/reading'
import { routes } from '../../../src/publicApi/routes/table'
import { stylesheetPath } from '../../../src/site/paths'
import { controlledSlugs } from '../../../src/slugs'
import { documentKinds } from '../../../src/vocabulary/documents'
import { kindFacts } from '../../../src/kinds/facts'
import { buildPeople, buildProtocol, startLibrary, type Library } from '../../helpers'
import { recordRows } from './records'
import { tableOf } from './tables'
import { actionsOfTable } from './workflow'
import { operationsOnDocuments } from './workingCopies'

let library: Library
beforeAll(async () => {
  library = await startLibrary()
})
afterAll(async () => library.stop())

type Routes = readonly { method: string; path: string }[]
type Built = {
  endpoints: Routes
  collections: readonly { slug: string; endpoints: Routes | false }[]
}

const slugsOf = ({ collections }: Built) => collections.map(({ slug }) => slug)

const tidy = (path: string): string => (path.length > 1 ? path.replace(/\/$/, '') : path)

// The other methods of an address of ours only say that they are not its own.
const isRefusal = (route: string): boolean =>
  /\/(workflow|workflow\/:action|figures|import|preview|compare|files\/:sha256\/:name)$/.test(
    route,
  ) &&
  !/^(GET .*\/(workflow|preview|compare|files\/:sha256\/:name)|POST .*\/(workflow\/:action|figures|import))$/.test(
    route,
  )

/** Every route that the built config answers, with its collection's slug for a word where it can be. */
const routesOf = ({ endpoints, collections }: Built): string[] => {
  const own = endpoints.map(({ method, path }) => `${method.toUpperCase()} ${path}`)
  const named = tableOf('route of its own').map((row) => row['route of its own'])
  const ofCollections = collections.flatMap(({ slug, endpoints: known }) =>
    (known || []).map(({ method, path }) => {
      const route = tidy(`${method.toUpperCase()} /${slug}${path}`)
      if (named.includes(route)) return route
      const isControlled = controlledSlugs.some((controlled) => controlled === slug)
      const isOurs = isControlled && /\/(workflow|figures|import|preview|compare|files)/.test(path)
      return tidy(`${method.toUpperCase()} /{${isOurs ? 'controlled' : 'collection'}}${path}`)
    }),
  )
  return [...new Set([...own, ...ofCollections])].filter((route) => !isRefusal(route))
}

const withoutRow = (config: Built): string[] => {
  const rows = [...recordRows().map(({ collection }) => collection), ...controlledSlugs]
  const known = [
    ...tableOf('route', 'operation').map(({ route }) => route),
    ...tableOf('route of its own').map((row) => row['route of its own']),
  ]
  return [
    ...slugsOf(config).filter((slug) => !rows.includes(slug)),
    ...routesOf(config).filter((route) => !known.includes(route)),
  ]
}

describe('docs/rights.md has a row for', () => {
  test('every collection and every route of the built config', () => {
    expect(withoutRow(library.config)).toEqual([])
  })

  test('a collection or a route that is added, or the test says so', () => {
    const { endpoints, collections } = library.config
    const withMore = {
      endpoints: [...endpoints, { method: 'get', path: '/tout' }],
      collections: [...collections, { slug: 'nouvelle', endpoints: [] }],
    }
    expect(withoutRow(withMore)).toEqual(['nouvelle', 'GET /tout'])
  })

  test('no collection, and no route of its own, that does not exist', () => {
    const slugs = slugsOf(library.config)
    const gone = recordRows().filter(({ collection }) => !slugs.some((slug) => slug === collection))
    const routesThere = routesOf(library.config)
    const routesGone = [...tableOf('route', 'operation'), ...tableOf('route of its own')]
      .map((row) => row['route'] ?? row['route of its own'] ?? '')
      .filter((route) => !routesThere.includes(route))
    expect([gone, routesGone]).toEqual([[], []])
  })

  test('every operation that a route stands for', () => {
    const elsewhere = ['create', 'import', 'the workflow']
    const operations = tableOf('route', 'operation')
      .flatMap(({ operation = '' }) => operation.split(', '))
      .filter((operation) => !elsewhere.includes(operation))
    expect(operations.filter((one) => !operationsOnDocuments().includes(one))).toEqual([])
  })

  test('every action that a document offers', async () => {
    const people = await buildPeople(library)
    const { id } = await buildProtocol(library, people)
    const { body } = await library.api('GET', `/protocols/${id}/workflow`, {
      as: people.author.email,
    })
    const offered: { action: string }[] = body.actions
    expect(actionsOfTable()).toEqual(offered.map(({ action }) => action))
  })

  test('every collection with versions or a trash: the controlled ones, and no other', () => {
    const kept = library.config.collections.filter(
      ({ versions, trash }) => Boolean(versions) || trash,
    )
    expect(kept.map(({ slug }) => slug).sort()).toEqual([...controlledSlugs].sort())
  })

  test('every page that people read', () => {
    const kinds = documentKinds.codes.map((kind) => `/${kindFacts[kind].path}/`)
    const pages = readingRoutes
      .map(({ path }) => path)
      .filter((path) => path !== stylesheetPath)
      .map((path) => kinds.reduce((text, kind) => text.replace(kind, '/{kind}/'), path))
    const known = tableOf('page of the site').map((row) => row['page of the site'])
    expect([...new Set(pages)].sort()).toEqual(known.sort())
  })

  test('every route under /v1', () => {
    const kinds = documentKinds.codes.map((kind) => `/v1/${kindFacts[kind].path}`)
    const general = routes.map(({ path }) => {
      if (path === '/v1/newsletters/latest') return path
      const kind = kinds.find((base) => path === base || path.startsWith(`${base}/`))
      return kind === undefined ? path : path.replace(kind, '/v1/{kind}')
    })
    const known = tableOf('route under /v1').map((row) => row['route under /v1'])
    expect([...new Set(general)].sort()).toEqual(known.sort())
  })
})
