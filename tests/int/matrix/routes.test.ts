import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { slugs } from '../../../src/slugs'
import { testPassword, type ApiOptions } from '../../helpers'
import { createSignedIn } from '../../helpers/signedIn'
import { outcomeOf, type Asked } from './cells'
import { describeGraphql } from './describeGraphql'
import { describePasswords } from './describePasswords'
import { report } from './report'
import { buildStage, type Stage } from './stage'
import { tableOf } from './tables'
import { actors, actorsIn, type Actor } from './words'

let stage: Stage
beforeAll(async () => {
  stage = await buildStage(['protocols'], ['draft', 'inForce', 'replaced', 'error'])
})
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
  'POST /users/change-password': () => ({
    currentPassword: testPassword,
    password: testPassword,
  }),
  'POST /users/first-register': () => ({
    email: 'premier@essais.example',
    password: testPassword,
    name: 'Premier',
  }),
  'POST /users/unlock': () => ({ email: email() }),
  'POST /api-clients/unlock': () => ({ email: 'x@essais.example' }),
  'POST /payload-preferences/:key': () => ({ value: { largeur: 3 } }),
}

let made = 0

/** A mail that failed. */
const failedMail = async (): Promise<string> => {
  const at = '2999-01-01T00:00:00.000Z'
  made += 1
  const { id } = await stage.library.payload.db.create({
    collection: slugs.mails,
    data: {
      key: `échec ${String(made)}`,
      kind: 'plain',
      to: 'x@essais.example',
      data: { subject: 'x', text: 'x' },
      state: 'failed',
      attempts: 1,
      queuedAt: at,
      dueAt: at,
    },
  })
  return String(id)
}

/** An entry that the consumer of the log put aside. */
const deadLetter = async (): Promise<string> => {
  made += 1
  const { id } = await stage.library.payload.db.create({
    collection: slugs.deadLetters,
    data: {
      slot: `essai/${String(made)}`,
      consumer: 'tellProfession',
      log: slugs.auditEvents,
      seq: 1,
      at: '2999-01-01T00:00:00.000Z',
      state: 'open',
    },
  })
  return String(id)
}

/** What a route is about that does something to one row: it is there. */
const rows: Readonly<Record<string, () => Promise<string>>> = {
  'POST /mails/:id/retry': failedMail,
  'POST /mails/:id/settle': failedMail,
  'POST /dead-letters/:id/retry': deadLetter,
}

/** The options of a request as this actor; whoever signs out or renews does so with a session of its own. */
const asFor = async (route: string, actor: Actor): Promise<ApiOptions> => {
  const address = stage.cast.emailOf(actor)
  if (address === undefined || !/logout|refresh-token/.test(route)) return stage.cast.as(actor)
  const token = await createSignedIn(stage.library.payload)(address)
  return { headers: { Authorization: `JWT ${token}` } }
}

const askFor = async (route: string, actor: Actor): Promise<Asked> => {
  const [method = '', path = ''] = route.split(' ')
  const place = path
    .replace(':filename', fileOf())
    .replace('/:id?', '')
    .replace(':id', (await rows[route]?.()) ?? 'inventé')
    .replace(':key', 'colonnes')
  const body = bodies[route]?.()
  return { method, path: place, ...(body && { body }), ...(await asFor(route, actor)) }
}

// A client error that is no refusal is as good as one: nothing is done or told.
const isRefused = (outcome: string): boolean => outcome === 'refused' || outcome.startsWith('400 ')

describe.each(tableOf('route of its own'))('who may, $["route of its own"]', (row) => {
  const route = row['route of its own'] ?? ''

  test(route, async () => {
    const found: string[] = []
    const may = actorsIn(row['who'] ?? '')
    for (const actor of actors) {
      const { method, path, ...options } = await askFor(route, actor)
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

describePasswords(() => stage)
describeGraphql(() => stage)
