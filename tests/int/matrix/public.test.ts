import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { kindFacts, kindOfCollection } from '../../../src/kinds/facts'
import { createServer, type LibraryServer } from '../../../src/server'
import { asker, serverOptions, type Ask } from '../publicApi/publicServer'
import { createSignedIn } from '../../helpers/signedIn'
import { givenName } from '../../../src/files/uploads/givenName'
import type { Answer } from '../../helpers'
import { secret } from './bodies'
import type { StagedDocument } from './documents'
import { report } from './report'
import { buildStage, type Stage } from './stage'
import { tableOf, type TableRow } from './tables'
import { actors, type Actor } from './words'

let stage: Stage
let server: LibraryServer
let site: Ask
const credentials = new Map<Actor, Record<string, string>>()

beforeAll(async () => {
  stage = await buildStage(['protocols', 'newsletters', 'scales'])
  const signIn = createSignedIn(stage.library.payload)
  for (const actor of actors) {
    const email = stage.cast.emailOf(actor)
    const headers = stage.cast.as(actor).headers ?? {}
    if (email === undefined) credentials.set(actor, headers)
    else credentials.set(actor, { Authorization: `JWT ${await signIn(email)}` })
  }
  server = await createServer(serverOptions(stage.library))
  site = asker(await server.listen({ host: '127.0.0.1', port: 0 }))
})
afterAll(async () => {
  report('/v1')
  report('pages of the site')
  await server.stop()
  await stage.library.stop()
})

/** Pages of one kind are asked about its documents; all others about each. */
const documentsFor = (page: string): StagedDocument[] =>
  stage.documents.filter(
    ({ collection }) => !/^\/scales$|\/sheet$/.test(page) || collection === 'scales',
  )

/** The first page without « Derniers changements », which tells what was withdrawn too. */
const withoutNews = (page: string): string =>
  page.replace(/<section class="news"[^]*?<\/section>/, '')

const columnOf = ({ state }: StagedDocument): string =>
  ['inForce', 'replaced', 'error'].includes(state) ? state : 'never released'

const pathFor = (route: string, document: StagedDocument): string => {
  return route
    .replace('{kind}', kindFacts[kindOfCollection[document.collection]].path)
    .replace('{reference}', document.reference)
    .replace('{number}', '1.0')
    .replace('{from}...{to}', '1.0...1.0')
    .replace('{sha256}', document.file.sha256)
    .replace('{name}', givenName(document.file.filename))
}

const shows = ({ status, body }: Answer, { reference }: StagedDocument): boolean =>
  status === 200 && JSON.stringify(body).includes(reference)

// The catalogue of themes counts documents, and the newest issue is one of several: nothing to look for.
const isAggregate = (route: string): boolean => /themes|latest/.test(route)

const isAsWritten = (row: TableRow, answer: Answer, document: StagedDocument): boolean => {
  const route = row['route under /v1'] ?? ''
  const expected = row[columnOf(document)] ?? ''
  if (/^\d+$/.test(expected)) return answer.status === Number(expected)
  if (expected === 'shown' && isAggregate(route)) return answer.status === 200
  return answer.status === 200 && shows(answer, document) === (expected === 'shown')
}

/** A release has an address of its own for each of its forms. */
const formsOf = (route: string): string[] =>
  /\{reference\}(\/releases\/\{number\}|\/compare\/.*)?$/.test(route)
    ? ['', '.json', '.html', '.txt']
    : ['']

const rows = tableOf('route under /v1')

describe.each(rows)('who may, $["route under /v1"]', (row) => {
  const route = row['route under /v1'] ?? ''

  test(`${route} shows what was released, to everybody alike`, async () => {
    const found: string[] = []
    let cells = 0
    for (const document of stage.documents) {
      const path = pathFor(route, document)
      const plain = await stage.library.v1(`${path}${route === '/v1/{kind}' ? '?limit=100' : ''}`)
      if (!isAsWritten(row, plain, document))
        found.push(`${path} ${document.state}: ${plain.status}`)
      if (JSON.stringify(plain.body).includes(secret)) found.push(`${path} tells`)
      for (const form of formsOf(route)) {
        const without = await stage.library.v1(`${path}${form}`)
        if (form !== '' && without.status !== plain.status)
          found.push(`${path}${form}: ${without.status}, but ${plain.status} without`)
        if (JSON.stringify(without.body).includes(secret)) found.push(`${path}${form} tells`)
        for (const [actor, headers] of credentials) {
          const answer = await stage.library.v1(`${path}${form}`, headers)
          if (answer.status !== without.status || !isDeepStrictEqual(answer.body, without.body))
            found.push(`${path}${form} is another to ${actor}`)
          cells += 1
        }
      }
    }
    report('/v1', cells)
    expect(found).toEqual([])
  })

  test(`${route} takes no parameter of Payload's`, async () => {
    const [document] = stage.documents
    if (!document) throw new Error('No document')
    const given = [
      'where[status][equals]=inReview',
      'select[content]=true',
      'populate[users][email]=true',
      'depth=5',
      'draft=true',
      'trash=true',
      'overrideAccess=true',
      'locale=all',
      'fallback-locale=fr',
      'joins[x][limit]=1',
      'sort=documentKey',
      'sort=-slot',
    ]
    const found: string[] = []
    for (const parameter of given) {
      for (const [actor, headers] of credentials) {
        const answer = await stage.library.v1(`${pathFor(route, document)}?${parameter}`, headers)
        const isRefused = answer.status === 400 && answer.body.code === 'INVALID_PARAMETER'
        if (!isRefused) found.push(`${parameter} as ${actor}: ${answer.status}`)
      }
    }
    report('/v1', given.length * credentials.size)
    expect(found).toEqual([])
  })
})

describe('what the catalogue of themes counts', () => {
  test('is what is in force, and nothing else', async () => {
    const inForce = (kind: string): number => {
      const ofKind = stage.documents.filter(({ collection }) => collection === kind)
      const elsewhere = new Set(ofKind.map((document) => document.elsewhere))
      return elsewhere.size + ofKind.filter(({ state }) => state === 'inForce').length
    }
    const { body } = await stage.library.v1('/v1/themes')
    const theme = body.items.find(
      ({ code }: { code: string }) => code === stage.cast.people.theme.code,
    )
    expect(theme.counts).toMatchObject({
      protocol: inForce('protocols'),
      newsletter: inForce('newsletters'),
      scale: inForce('scales'),
      training: 0,
      resource: 0,
    })
  })
})

describe.each(tableOf('page of the site'))('who may, $["page of the site"]', (row) => {
  const page = row['page of the site'] ?? ''

  test(`${page} shows what was released, to everybody alike, whatever is asked besides`, async () => {
    const found: string[] = []
    const asks = ['', '?draft=true&trash=true&overrideAccess=true&depth=5&locale=all']
    let cells = 0
    for (const document of documentsFor(page)) {
      const path = pathFor(page, document)
      for (const more of asks) {
        const plain = await site(`${path}${more}`)
        const expected = row[columnOf(document)] ?? ''
        const isRight = /^\d+$/.test(expected)
          ? plain.status === Number(expected) || (more !== '' && plain.status === 400)
          : plain.status === 200 &&
            (expected === 'news' ? withoutNews(plain.text) : plain.text).includes(
              document.reference,
            ) ===
              (expected === 'shown')
        if (!isRight) found.push(`${path}${more} ${document.state}: ${plain.status}`)
        if (plain.text.includes(secret)) found.push(`${path}${more} tells`)
        for (const [actor, headers] of credentials) {
          const answer = await site(`${path}${more}`, { headers })
          if (answer.status !== plain.status || answer.text !== plain.text)
            found.push(`${path}${more} is another to ${actor}`)
          cells += 1
        }
      }
    }
    report('pages of the site', cells)
    expect(found).toEqual([])
  })
})
