import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { paragraph, richText } from '../../../src/richText/build'
import { protocolBody, startLibrary, type Library } from '../../helpers'
import { actors, nobody, type Actor } from './actors'
import { buildStage, fileForm, png, type Stage } from './stage'

let library: Library
let stage: Stage
let count = 0
const next = (): number => (count += 1)

beforeAll(async () => {
  library = await startLibrary()
  stage = await buildStage(library)
})
afterAll(async () => library.stop())

/** A write, and who may do it; the body is made anew for each. */
type Row = {
  method: 'DELETE' | 'PATCH' | 'POST'
  path: string
  body?: () => object
  by: Actor[]
}

const document = () => ({ relationTo: 'protocols', value: stage.protocol })

const rows: Row[] = [
  {
    method: 'POST',
    path: '/protocols',
    body: () => protocolBody(stage.people),
    by: ['author', 'lead'],
  },
  {
    method: 'POST',
    path: '/protocols',
    body: () => protocolBody(stage.others),
    by: ['outsider'],
  },
  {
    method: 'POST',
    path: '/training-modules',
    body: () => ({ title: 'Former au MEOPA', workingGroup: stage.people.group.id }),
    by: ['author', 'lead'],
  },
  {
    method: 'POST',
    path: '/newsletters',
    body: () => ({
      title: 'Lettre',
      workingGroup: stage.people.group.id,
      year: 2026,
      issue: `HS${String(next())}`,
    }),
    by: ['author', 'lead'],
  },
  {
    method: 'POST',
    path: '/resources',
    body: () => ({ title: 'Affiche', workingGroup: stage.people.group.id }),
    by: ['author', 'lead'],
  },
  {
    method: 'PATCH',
    path: '/protocols/:protocol',
    body: () => ({ summary: `Résumé ${String(next())}` }),
    by: ['author', 'lead'],
  },
  { method: 'POST', path: '/protocols/:protocol/duplicate', by: ['author', 'lead'] },
  { method: 'POST', path: '/protocols/versions/:version', by: ['author', 'lead'] },
  { method: 'DELETE', path: '/protocols/:protocol', by: nobody },
  { method: 'DELETE', path: '/protocols?where[title][exists]=true', by: nobody },
  {
    method: 'POST',
    path: '/comments',
    body: () => ({ document: document(), text: 'Un mot.' }),
    by: ['reviewer', 'approver', 'author', 'lead', 'editor', 'coordinator'],
  },
  { method: 'PATCH', path: '/comments/:comment', body: () => ({ text: 'Autre' }), by: nobody },
  { method: 'DELETE', path: '/comments/:comment', by: nobody },
  {
    method: 'POST',
    path: '/themes',
    body: () => ({ code: `T${String(next())}`, title: 'Thème' }),
    by: ['coordinator'],
  },
  {
    method: 'PATCH',
    path: '/themes/:theme',
    body: () => ({ title: 'MEOPA' }),
    by: ['coordinator'],
  },
  {
    method: 'POST',
    path: '/establishments',
    body: () => ({ name: 'EHPAD', finess: String(320_000_000 + next()) }),
    by: ['coordinator'],
  },
  {
    method: 'PATCH',
    path: '/establishments/:establishment',
    body: () => ({ city: 'Toulouse' }),
    by: ['coordinator'],
  },
  {
    method: 'POST',
    path: '/working-groups',
    body: () => ({ name: 'Groupe', slug: `groupe-${String(next())}` }),
    by: ['coordinator'],
  },
  {
    method: 'PATCH',
    path: '/working-groups/:group',
    body: () => ({ members: undefined }),
    by: ['lead', 'coordinator'],
  },
  {
    method: 'POST',
    path: '/users',
    body: () => ({
      name: 'Nouvelle personne',
      email: `nouvelle${String(next())}@essais.example`,
      password: 'motdepasse-de-test-1',
    }),
    by: ['admin'],
  },
  {
    method: 'PATCH',
    path: '/users/:user',
    body: () => ({ profession: 'pharmacist' }),
    by: ['admin', 'coordinator'],
  },
  {
    method: 'PATCH',
    path: '/users/:user',
    body: () => ({ password: 'motdepasse-de-test-1' }),
    by: ['admin'],
  },
  {
    method: 'POST',
    path: '/users/unlock',
    body: () => ({ email: stage.people.reviewer2.email }),
    by: ['admin'],
  },
  {
    method: 'POST',
    path: '/api/api-clients',
    body: () => ({
      name: 'Clé',
      enableAPIKey: true,
      apiKey: `cle-d-essai-${String(next())}-longue`,
    }),
    by: ['admin'],
  },
  {
    method: 'PATCH',
    path: '/api/api-clients/:client',
    body: () => ({ name: 'Clé' }),
    by: ['admin'],
  },
  {
    method: 'PATCH',
    path: '/media/:media',
    body: () => ({ alt: 'Un schéma' }),
    by: ['author', 'lead'],
  },
]

const written = [
  'reviews',
  'decisions',
  'releases',
  'changes',
  'audit-events',
  'counters',
  'idempotency-keys',
]
const idNames: Record<string, string> = {
  reviews: 'review',
  decisions: 'decision',
  releases: 'inForce',
  changes: 'change',
  'audit-events': 'audit',
  counters: 'counter',
  'idempotency-keys': 'counter',
}
const undeletable: Record<string, string> = {
  users: 'user',
  'working-groups': 'group',
  establishments: 'establishment',
  'api/api-clients': 'client',
  themes: 'theme',
  media: 'media',
}

const closed: Row[] = [
  ...written.flatMap((collection): Row[] => [
    { method: 'POST', path: `/${collection}`, body: () => ({ key: 'x', slot: 'x' }), by: nobody },
    {
      method: 'PATCH',
      path: `/${collection}/:${idNames[collection] ?? ''}`,
      body: () => ({ reference: 'X' }),
      by: nobody,
    },
    { method: 'DELETE', path: `/${collection}/:${idNames[collection] ?? ''}`, by: nobody },
  ]),
  ...Object.entries(undeletable).map(([collection, name]): Row => ({
    method: 'DELETE',
    path: `/${collection}/:${name}`,
    by: nobody,
  })),
]

const pathOf = (path: string): string =>
  path.replace(/:(\w+)/g, (_found, name: string) => stage.ids[name] ?? `no-${name}`)

describe.each([...rows, ...closed])('$method $path', ({ method, path, body, by }) => {
  test.each(actors)('as %s', async (actor) => {
    const answer = await library.api(method, pathOf(path), {
      ...stage.as(actor),
      ...(body && { body: body() }),
    })
    if (by.includes(actor)) expect(answer.body).toSatisfy(() => answer.status < 300)
    else expect([401, 403, 404]).toContain(answer.status)
  })
})

describe('a file', () => {
  test.each(actors)('is uploaded as %s', async (actor) => {
    const { status } = await library.api('POST', '/media', {
      ...stage.as(actor),
      form: fileForm(png()),
    })
    const may: Actor[] = ['author', 'lead', 'outsider']
    expect(status === 201).toBe(may.includes(actor))
  })
})

describe('the trash', () => {
  test.each(actors)('as %s', async (actor) => {
    const body = {
      ...protocolBody(stage.people),
      sections: [{ kind: 'scope', content: richText([paragraph('x')]) }],
    }
    const made = await library.api('POST', '/protocols', { ...stage.as('author'), body })
    const place = `/protocols/${String(made.body.doc.id)}`
    const binned = await library.api('PATCH', place, {
      ...stage.as(actor),
      body: { deletedAt: '2026-01-01T00:00:00.000Z' },
    })
    const may: Actor[] = ['author', 'lead', 'coordinator']
    expect(binned.status === 200).toBe(may.includes(actor))
    if (binned.status !== 200) return
    const back = await library.api('PATCH', `${place}?trash=true`, {
      ...stage.as(actor),
      body: { deletedAt: null },
    })
    expect(back.status).toBe(200)
  })
})
