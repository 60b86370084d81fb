import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startPublicServer, type PublicServer } from '../publicApi/publicServer'
import { createReleaseRow, releaseNow } from '../publicApi/releaseRows'
import { testPassword } from '../../helpers'
import { outcomeOf, type Asked } from './cells'
import { report } from './report'
import { buildStage, type Stage } from './stage'
import { tableOf } from './tables'
import { actors, actorsIn, type Actor } from './words'

let stage: Stage
beforeAll(async () => {
  stage = await buildStage(['protocols'])
}, 600_000)
afterAll(async () => {
  report('routes of their own')
  await stage.library.stop()
})

const fileOf = (): string => {
  const found = stage.documents.find(({ state }) => state === 'draft')
  return found?.file.filename ?? 'none'
}

const email = (): string => stage.cast.people.reviewer2.email

/** What is sent to a route that needs more than its address. */
const bodies: Readonly<Record<string, () => object>> = {
  'POST /users/login': () => ({ email: email(), password: testPassword }),
  'POST /users/forgot-password': () => ({ email: email() }),
  'POST /users/reset-password': () => ({ token: 'inventé', password: testPassword }),
  'POST /users/first-register': () => ({
    email: 'premier@essais.example',
    password: testPassword,
    name: 'Premier',
  }),
  'POST /users/unlock': () => ({ email: email() }),
  'POST /api-clients/unlock': () => ({ email: 'x@essais.example' }),
  'POST /payload-preferences/:key': () => ({ value: { largeur: 3 } }),
}

const askFor = (route: string, actor: Actor): Asked => {
  const [method = '', path = ''] = route.split(' ')
  const place = path
    .replace(':filename', fileOf())
    .replace('/:id?', '')
    .replace(':id', 'inventé')
    .replace(':key', 'colonnes')
  const body = bodies[route]?.()
  return { method, path: place, ...(body && { body }), ...stage.cast.as(actor) }
}

// A client error that is no refusal is as good as one: nothing is done or told.
const isRefused = (outcome: string): boolean => outcome === 'refused' || outcome.startsWith('400 ')

describe.each(tableOf('route of its own'))('who may, $["route of its own"]', (row) => {
  const route = row['route of its own'] ?? ''

  // Whoever signs out is signed out.
  test.skipIf(/logout|refresh-token/.test(route))(route, async () => {
    const found: string[] = []
    const may = actorsIn(row['who'] ?? '')
    for (const actor of actors) {
      const { method, path, ...options } = askFor(route, actor)
      const outcome = outcomeOf(await stage.library.api(method, path, options))
      const isRight = may.includes(actor) ? outcome === 'done' : isRefused(outcome)
      if (!isRight) found.push(`${route} as ${actor}: ${outcome}`)
    }
    report('routes of their own', actors.length)
    expect(found).toEqual([])
  })
})

describe('what everyone is told of themselves', () => {
  test('is who they are, and of an inactive account nothing', async () => {
    for (const actor of actors) {
      const { body } = await stage.library.api('GET', '/users/me', stage.cast.as(actor))
      const own = stage.cast.emailOf(actor)
      if (['anyone', 'client', 'inactive'].includes(actor))
        expect(body.user ?? null, actor).toBeNull()
      else expect(body.user.email, actor).toBe(own)
    }
  })
})

describe('GraphQL', () => {
  let site: PublicServer
  beforeAll(async () => {
    site = await startPublicServer(async ({ payload }) => {
      await releaseNow(payload, 'protocol', { reference: 'PRO-MEOPA-001', number: '2.0' })
      for (const [number, status] of [
        ['1.0', 'superseded'],
        ['1.1', 'withdrawn'],
      ])
        await createReleaseRow(payload, 'protocol', {
          reference: 'PRO-MEOPA-001',
          ...(number !== undefined && { number }),
          ...(status !== undefined && { status }),
        })
    })
  }, 600_000)
  afterAll(async () => site.stop())

  const ask = async (query: string) => {
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify({ query })
    return (await site.ask('/api/graphql', { method: 'POST', headers, body })).json()
  }

  test('has a row for each query, and no mutation', async () => {
    const { data } = await ask(
      '{ __schema { queryType { fields { name } } mutationType { name } } }',
    )
    const names = data.__schema.queryType.fields.map(({ name }: { name: string }) => name)
    const known = tableOf('GraphQL query').map((row) => row['GraphQL query'])
    expect(names.sort()).toEqual(known.sort())
    expect(data.__schema.mutationType).toBeNull()
  })

  test('shows what is in force, whatever is asked', async () => {
    for (const where of ['', '(where: { status: { not_equals: inForce } })', '(limit: 0)']) {
      const { data } = await ask(`{ Releases${where} { docs { number status } } }`)
      const statuses = (data?.Releases?.docs ?? []).map(({ status }: { status: string }) => status)
      expect(statuses.filter((status: string) => status !== 'inForce')).toEqual([])
    }
  })
})
