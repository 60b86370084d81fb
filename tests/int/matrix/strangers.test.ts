import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { completeBody, secret } from './bodies'
import type { StagedDocument } from './documents'
import { buildStage, type Stage } from './stage'
import type { Actor } from './words'

let stage: Stage
let hidden: StagedDocument
beforeAll(async () => {
  stage = await buildStage(['protocols'], ['draft', 'inForce', 'replaced'])
  const found = stage.documents.find(({ state }) => state === 'draft')
  if (!found) throw new Error('No draft')
  hidden = found
})
afterAll(async () => stage.library.stop())

const strangers: Actor[] = ['anyone', 'client', 'inactive', 'stranger', 'named reviewer', 'admin']
const unknown = 'ffffffff-ffff-4fff-8fff-ffffffffffff'

const get = (path: string, actor: Actor) => stage.library.api('GET', path, stage.cast.as(actor))

/** Without what an answer repeats of the question. */
const sameText = (body: unknown, id: string): string => JSON.stringify(body).replaceAll(id, 'ID')

const unknownId = (): string => (hidden.id.includes('-') ? unknown : 'f'.repeat(hidden.id.length))

describe('a stranger is answered about what is hidden as about what does not exist', () => {
  const places: [string, string][] = [
    ['GET', '/protocols/ID'],
    ['GET', '/protocols?where[id][equals]=ID'],
    ['GET', '/protocols?where[id][equals]=ID&trash=true&draft=true&overrideAccess=true'],
    ['GET', '/protocols/count?where[id][equals]=ID'],
    ['GET', '/protocols/versions?where[parent][equals]=ID'],
    ['GET', '/protocols/versions?where[version.reference][exists]=true&where[parent][equals]=ID'],
    ['GET', '/payload-preferences/collection-protocols-ID'],
    ['GET', '/media?where[usedBy][equals]=protocols/ID'],
    ['GET', '/releases?where[documentKey][equals]=protocols/ID'],
    ['GET', '/protocols/ID/workflow'],
    ['POST', '/protocols/ID/workflow/submit'],
    ['POST', '/protocols/ID/workflow/inconnu'],
    ['PUT', '/protocols/ID/workflow'],
    ['POST', '/protocols/ID/import'],
    ['POST', '/protocols/ID/duplicate'],
    ['POST', '/protocols/access/ID'],
    ['PATCH', '/protocols/ID'],
    ['PATCH', '/protocols?where[id][equals]=ID'],
    ['PATCH', '/protocols/ID?trash=true'],
    ['DELETE', '/protocols?where[id][equals]=ID&trash=true'],
    ['DELETE', '/protocols/ID'],
    ['GET', '/comments?where[documentKey][equals]=protocols/ID'],
    ['GET', '/reviews?where[documentKey][equals]=protocols/ID'],
    ['GET', '/payload-locked-documents?where[document.value][equals]=ID'],
    ['GET', '/payload-preferences?where[key][like]=ID'],
    ['POST', '/payload-locked-documents'],
    ['POST', '/comments'],
  ]

  test.each(places)('%s %s', async (method, place) => {
    for (const actor of strangers) {
      const ask = (id: string) =>
        stage.library.api(method, place.replace('ID', id), {
          ...stage.cast.as(actor),
          ...(method !== 'GET' &&
            method !== 'DELETE' && {
              body: { document: { relationTo: 'protocols', value: id }, text: 'x', title: 'x' },
            }),
        })
      const there = await ask(hidden.id)
      const nowhere = await ask(unknownId())
      expect(there.status, actor).toBe(nowhere.status)
      expect(sameText(there.body, hidden.id), actor).toBe(sameText(nowhere.body, unknownId()))
      expect(JSON.stringify(there.body), actor).not.toContain(secret)
    }
  })
})

/** The same for what belongs to the document and has an id or a name of its own. */
describe('a stranger is answered about what hangs on it as about what does not exist', () => {
  const version = (): string => hidden.version
  const file = (): string => hidden.file.id
  const filename = (): string => hidden.file.filename
  const nowhere = (known: string): string =>
    known.includes('-') ? unknown : 'f'.repeat(known.length)
  const noFile = (): string => 'schema-0.png'

  const places: [string, string, () => string, (known: string) => string][] = [
    ['GET', '/protocols/versions/ID', version, nowhere],
    ['POST', '/protocols/versions/ID', version, nowhere],
    ['GET', '/media/ID', file, nowhere],
    ['GET', '/media?where[id][equals]=ID', file, nowhere],
    ['GET', '/media?where[filename][equals]=ID', filename, noFile],
    ['GET', '/media/file/ID', filename, noFile],
    ['PATCH', '/media/ID', file, nowhere],
    ['DELETE', '/media/ID', file, nowhere],
    ['POST', '/media/access/ID', file, nowhere],
  ]

  test.each(places)('%s %s', async (method, place, known, other) => {
    for (const actor of strangers) {
      const ask = (id: string) =>
        stage.library.api(method, place.replace('ID', id), {
          ...stage.cast.as(actor),
          ...(method === 'PATCH' && { body: { alt: 'Pris' } }),
        })
      const there = await ask(known())
      const away = await ask(other(known()))
      expect(there.status, actor).toBe(away.status)
      expect(sameText(there.body, known()), actor).toBe(sameText(away.body, other(known())))
    }
  })

  test('a file that is not theirs cannot be put into a document of theirs, and seems not to exist', async () => {
    const { cast, library } = stage
    const own = await library.api('POST', '/protocols', {
      ...cast.as('stranger'),
      body: completeBody('protocols', cast.others, 'Un document à soi'),
    })
    const attach = (id: string) =>
      library.api('PATCH', `/protocols/${String(own.body.doc.id)}`, {
        ...cast.as('stranger'),
        body: { attachments: [{ title: 'Pris', file: id }] },
      })
    const there = await attach(file())
    const away = await attach(nowhere(file()))
    expect([there.status, sameText(there.body, file())]).toEqual([
      away.status,
      sameText(away.body, nowhere(file())),
    ])
    expect(there.status).toBe(400)
  })
})

describe('what is private about a row', () => {
  const asked: [Actor, string, string[]][] = [
    [
      'author',
      'users',
      [
        'email',
        'hash',
        'salt',
        'resetPasswordToken',
        'resetPasswordExpiration',
        'loginAttempts',
        'lockUntil',
        'sessions.id',
      ],
    ],
    ['client', 'api-clients', ['apiKeyIndex', 'apiKey']],
    [
      'anyone',
      'releases',
      ['documentKey', 'slot', 'order', 'overriddenBy', 'auditSeq', 'content', 'withdrawal.by'],
    ],
    ['author', 'working-groups', ['members.user.email', 'members.user.lockUntil']],
    ['author', 'comments', ['author.user.email', 'author.user.loginAttempts']],
    ['anyone', 'releases', ['document.value', 'review.closedReason', 'review.state']],
  ]

  const ways = async (actor: Actor, collection: string, field: string): Promise<string[]> => {
    const found: string[] = []
    const plain = await get(`/${collection}?depth=0`, actor)
    for (const condition of ['[exists]=true', '[exists]=false', '[not_equals]=x']) {
      const answer = await get(`/${collection}?where[${field}]${condition}`, actor)
      if (answer.status === 200 && answer.body.totalDocs > 0)
        found.push(`where[${field}]${condition}`)
    }
    const ascending = await get(`/${collection}?depth=0&sort=${field}`, actor)
    const descending = await get(`/${collection}?depth=0&sort=-${field}`, actor)
    const isAnswered = ascending.status === 200 && descending.status === 200
    const [first, last] = [ascending, descending].map(({ body }) => JSON.stringify(body.docs))
    if (isAnswered && plain.body.totalDocs > 1 && first !== last) found.push(`sort=${field}`)
    const selected = await get(`/${collection}?depth=0&limit=1000&select[${field}]=true`, actor)
    const others = (selected.body.docs ?? []).filter(
      (doc: { email?: string }) => doc.email !== stage.cast.emailOf(actor),
    )
    const name = field.split('.').at(-1) ?? ''
    if (name !== 'id' && JSON.stringify(others).includes(`"${name}":`))
      found.push(`select[${field}]`)
    return found
  }

  test.each(asked)('is not searched or sorted by: %s, %s', async (actor, collection, fields) => {
    const found: string[] = []
    for (const field of fields) found.push(...(await ways(actor, collection, field)))
    expect(found).toEqual([])
  })

  test('is looked for in ways that find what is not private', async () => {
    expect(await ways('author', 'users', 'name')).toEqual([
      'where[name][exists]=true',
      'where[name][not_equals]=x',
      'sort=name',
      'select[name]',
    ])
  })
})
