import { describe, expect, it } from 'vitest'

import { roots } from '../../../src/http/roots'
import { problemRoute } from '../../../src/http/problemRoute'
import { everyRoute, type Built, type Route } from './entryPoints'

const handler = () => new Response()
const route = (path: string, method: 'get' | 'post' = 'post') => ({ path, method, handler })
const built = (more: Partial<Built> = {}): Built => ({
  endpoints: [],
  collections: [{ slug: 'protocols', endpoints: [route('/', 'get')] }],
  globals: [],
  ...more,
})

const nameOf = ({ entryPoint, method, path, calls = '' }: Route) =>
  [entryPoint, method, path, calls].join(' ').trim()

const added = (more: Partial<Built>): string[] => {
  const known = new Set(everyRoute(built()).map(nameOf))
  return everyRoute(built({ collections: built().collections, ...more }))
    .map(nameOf)
    .filter((name) => !known.has(name))
}

describe('the generated requests ask', () => {
  it('a route that is added to the config', () => {
    expect(added({ endpoints: [route('/tout')] })).toEqual(['config POST /api/tout'])
  })

  it('a collection that is added, each of its routes', () => {
    const more = { slug: 'nouvelle', endpoints: [route('/', 'get'), route('/:id/acte')] }
    expect(added({ collections: [...built().collections, more] })).toEqual([
      'config GET /api/nouvelle',
      'config POST /api/nouvelle/{id}/acte',
    ])
  })

  it('a route of ours that is added, as one of ours', () => {
    const own = { ...route('/invitations/:token'), handler: problemRoute(handler) }
    expect(added({ endpoints: [own] })).toEqual(['own POST /api/invitations/{token}'])
  })

  it('a collection of files, with files', () => {
    const more = { slug: 'films', upload: {}, endpoints: [route('/')] }
    const asked = everyRoute(built({ collections: [more] })).find(
      ({ path }) => path === '/api/films',
    )
    expect(asked).toMatchObject({ entryPoint: 'uploads', takes: 'form' })
  })

  it('a global that is added', () => {
    const more = { slug: 'reglages', endpoints: [route('/')] }
    expect(added({ globals: [more] })).toEqual(['globals POST /api/globals/reglages'])
  })

  it('every function of the admin: of ours in each collection, and Payload’s others', () => {
    const called = new Set(everyRoute(built()).map(({ calls }) => calls))
    for (const name of ['form-state', 'render-list', 'table-state', 'schedule-publish'])
      expect(called).toContain(name)
  })

  it('every start of an address that the server sends somewhere', () => {
    const asked = new Set(everyRoute(built()).map(({ path }) => path))
    for (const start of Object.values(roots).flat()) {
      expect(asked).toContain(start)
      expect(asked).toContain(`${start}/{anything}`)
    }
  })
})
