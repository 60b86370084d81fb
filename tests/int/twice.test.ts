import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createServer, type LibraryServer } from '../../src/server'
import { buildPeople, startLibrary, type Library, type People } from '../helpers'
import { createSignedIn } from '../helpers/signedIn'
import { everyRoute } from './fuzz/entryPoints'
import { asker, serverOptions, type Ask } from './publicApi/publicServer'

let library: Library
let people: People
let server: LibraryServer
let ask: Ask
let headers: Record<string, string>

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  server = await createServer(serverOptions(library))
  ask = asker(await server.listen({ host: '127.0.0.1', port: 0 }))
  const token = await createSignedIn(library.payload)(people.coordinator.email)
  headers = { authorization: `JWT ${token}` }
})
afterAll(async () => {
  await server.stop()
  await library.stop()
})

// Those that are meant to hold several, or say nothing to whoever answers.
const several =
  /^(sort|select|populate|joins|query|variables|operationName|extensions|_|utm_source)$/

describe('a parameter that is given twice', () => {
  it('is no failure of any route, whatever the parameter', async () => {
    const failed: string[] = []
    const isAsked = new Set<string>()
    for (const { method, path, parameters, entryPoint } of everyRoute(library.config)) {
      if (parameters.length === 0 || entryPoint === 'functions') continue
      const place = path.replaceAll(/\{\w+\}/g, 'x')
      if (isAsked.has(`${method} ${place}`)) continue
      isAsked.add(`${method} ${place}`)
      const query = parameters.map((name) => `${name}=1&${name}=1000`).join('&')
      const sent = method === 'GET' || method === 'HEAD' ? {} : { body: '{}' }
      const { status } = await ask(`${place}?${query}`, { method, headers, ...sent })
      if (status >= 500) failed.push(`${method} ${place}: ${String(status)}`)
    }
    expect(failed).toEqual([])
    expect(isAsked.size).toBeGreaterThan(400)
  })

  it('is refused by every list of Payload’s and every route under /v1 that knows it, one by one', async () => {
    const passed: string[] = []
    const routes = everyRoute(library.config).filter(
      ({ method, path, slug, entryPoint }) =>
        method === 'GET' &&
        (entryPoint === 'machines' ? !path.includes('{') : path === `/api/${String(slug)}`),
    )
    for (const { path, parameters } of routes) {
      for (const name of new Set(parameters.filter((one) => !several.test(one)))) {
        const { status } = await ask(`${path}?${name}=1&${name}=1`, { headers })
        // What one may not list is refused before its parameters are looked at.
        if (status !== 400 && status !== 403) passed.push(`${path}?${name}: ${String(status)}`)
      }
    }
    expect(passed).toEqual([])
  })
})
