import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createSignedIn } from '../../helpers/signedIn'
import type { Answer } from '../../helpers'
import { secret } from './bodies'
import type { StagedDocument } from './documents'
import { report } from './report'
import { buildStage, type Stage } from './stage'
import { tableOf, type TableRow } from './tables'
import { actors, type Actor } from './words'

let stage: Stage
const credentials = new Map<Actor, Record<string, string>>()

beforeAll(async () => {
  stage = await buildStage(['protocols', 'newsletters'])
  const signIn = createSignedIn(stage.library.payload)
  for (const actor of actors) {
    const email = stage.cast.emailOf(actor)
    const headers = stage.cast.as(actor).headers ?? {}
    if (email === undefined) credentials.set(actor, headers)
    else credentials.set(actor, { Authorization: `JWT ${await signIn(email)}` })
  }
}, 600_000)
afterAll(async () => {
  report('/v1')
  await stage.library.stop()
})

const columnOf = ({ state }: StagedDocument): string =>
  ['inForce', 'replaced', 'error'].includes(state) ? state : 'never released'

const pathFor = (route: string, document: StagedDocument): string => {
  const kind = document.collection === 'protocols' ? 'protocols' : 'newsletters'
  return route
    .replace('{kind}', kind)
    .replace('{reference}', document.reference)
    .replace('{number}', '1.0')
    .replace('{sha256}', document.file.sha256)
    .replace('{name}', document.file.filename)
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
      for (const [actor, headers] of credentials) {
        const answer = await stage.library.v1(path, headers)
        const without = await stage.library.v1(path)
        if (JSON.stringify(answer.body) !== JSON.stringify(without.body))
          found.push(`${path} is another to ${actor}`)
        cells += 1
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
