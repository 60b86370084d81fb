import type { Endpoint } from 'payload'

import { isProblemRoute } from '../http/problemRoute'

/** One of our own addresses, with the methods that it takes. */
export type OwnAddress = { pattern: RegExp; methods: ReadonlySet<string> }

const patternOf = (path: string): RegExp =>
  new RegExp(
    `^/api${path
      .toLowerCase()
      .replace(/\/:[a-zA-Z]+/g, '/[^/]+')
      .replace(/\/$/, '')}/?$`,
  )

type Endpoints = readonly Pick<Endpoint, 'handler' | 'method' | 'path'>[]

/** What of a built config has routes. */
export type WithRoutes = {
  endpoints: Endpoints
  collections: readonly { slug: string; endpoints: Endpoints | false }[]
}

const endpointsOf = (config: WithRoutes): { base: string; endpoint: Endpoints[number] }[] => [
  ...config.endpoints.map((endpoint) => ({ base: '', endpoint })),
  ...config.collections.flatMap(({ slug, endpoints }) =>
    (endpoints || []).map((endpoint) => ({ base: `/${slug}`, endpoint })),
  ),
]

/** Every address of ours under /api, from the endpoints that `problemRoute` has wrapped. */
export const ownAddresses = (config: WithRoutes): OwnAddress[] => {
  const methods = new Map<string, Set<string>>()
  for (const { base, endpoint } of endpointsOf(config)) {
    if (!isProblemRoute(endpoint.handler)) continue
    const path = base + endpoint.path
    const known = methods.get(path) ?? new Set()
    methods.set(path, known.add(endpoint.method.toUpperCase()))
  }
  return [...methods].map(([path, known]) => ({ pattern: patternOf(path), methods: known }))
}

/** The address of ours that a path is, if it is one. */
export const findOwnAddress = (
  addresses: readonly OwnAddress[],
  pathname: string,
): OwnAddress | undefined => addresses.find(({ pattern }) => pattern.test(pathname))
