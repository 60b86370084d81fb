import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startLibrary, type Answer, type Library } from '../../helpers'
import { actors, everyone, everyPerson, nobody, readers, type Actor } from './actors'
import { buildStage, type Stage } from './stage'

let library: Library
let stage: Stage

beforeAll(async () => {
  library = await startLibrary()
  stage = await buildStage(library)
})
afterAll(async () => library.stop())

/** A place, `:name` being an id of the stage, and who sees what is there. */
type Row = [path: string, seenBy: Actor[]]

const rows: Row[] = [
  ['/protocols/:protocol', readers],
  ['/protocols?where[id][equals]=:protocol', readers],
  ['/protocols?trash=true', readers],
  ['/protocols/versions?where[parent][equals]=:protocol', readers],
  ['/protocols/versions/:version', readers],
  ['/reviews/:review', readers],
  ['/decisions/:decision', readers],
  ['/comments/:comment', readers],
  ['/comments?where[text][exists]=true', readers],
  ['/releases/:inForce', everyone],
  ['/releases/:superseded', readers],
  ['/releases?where[status][equals]=superseded', readers],
  ['/media/:media', readers],
  ['/media?where[mimeType][equals]=image/png', readers],
  ['/users/:user', everyPerson],
  ['/working-groups/:group', everyPerson],
  ['/themes/:theme', everyPerson],
  ['/establishments/:establishment', everyPerson],
  ['/api-clients/:client', ['client', 'admin']],
  ['/changes/:change', everyPerson],
  ['/audit-events/:audit', ['coordinator', 'auditor', 'admin']],
  ['/idempotency-keys', nobody],
  ['/counters/:counter', nobody],
  ['/payload-jobs', nobody],
  ['/payload-kv', nobody],
]

const pathOf = (path: string): string =>
  path.replace(/:(\w+)/g, (_found, name: string) => stage.ids[name] ?? `no-${name}`)

const sees = ({ status, body }: Answer): boolean =>
  status === 200 && (Array.isArray(body.docs) ? body.docs.length > 0 : body.id !== undefined)

describe.each(rows)('GET %s', (path, seenBy) => {
  test.each(actors)('as %s', async (actor) => {
    const answer = await library.api('GET', pathOf(path), stage.as(actor))
    expect(answer.status).not.toBe(500)
    expect(sees(answer)).toBe(seenBy.includes(actor))
  })
})

describe('the file itself', () => {
  test.each(actors)('as %s', async (actor) => {
    const answer = await library.api('GET', `/media/file/${stage.filename}`, stage.as(actor))
    expect(answer.status === 200).toBe(readers.includes(actor))
  })
})

describe('what answers alike', () => {
  const unknown = '00000000-0000-4000-8000-0000000000ff'

  test.each<[string, string]>([
    ['GET', ''],
    ['PATCH', ''],
    ['GET', '/versions'],
  ])('%s of a hidden and of an unknown document', async (method, suffix) => {
    const ask = (id: string) =>
      library.api(method, suffix === '' ? `/protocols/${id}` : `/protocols${suffix}/${id}`, {
        ...stage.as('outsider'),
        ...(method === 'PATCH' && { body: { title: 'Autre' } }),
      })
    const hidden = await ask(suffix === '' ? stage.protocol : (stage.ids['version'] ?? ''))
    const missing = await ask(unknown)
    expect(hidden.status).toBe(missing.status)
    expect(hidden.body).toEqual(missing.body)
  })

  test('media is 403 without an account', async () => {
    expect((await library.api('GET', '/media')).status).toBe(403)
  })

  test('a release shows the public nothing of what is internal', async () => {
    const { body } = await library.api('GET', `/releases/${stage.ids['inForce'] ?? ''}`)
    const internal = [
      'document',
      'documentKey',
      'review',
      'slot',
      'order',
      'content',
      'overriddenBy',
      'auditSeq',
    ]
    expect(internal.filter((name) => name in body)).toEqual([])
    expect(JSON.stringify(body)).not.toContain('commentaire interne')
  })

  test('a hidden field cannot be asked for by a condition either', async () => {
    const answer = await library.api(
      'GET',
      `/releases?where[documentKey][equals]=protocols/${stage.protocol}`,
    )
    expect(answer.status).not.toBe(200)
  })
})
