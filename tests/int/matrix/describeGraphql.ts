import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createServer, type LibraryServer } from '../../../src/server'
import { slugs } from '../../../src/slugs'
import { createSignedIn } from '../../helpers/signedIn'
import { asker, serverOptions, type Ask } from '../publicApi/publicServer'
import { secret } from './bodies'
import type { StagedDocument } from './documents'
import { report } from './report'
import type { Stage } from './stage'
import { tableOf } from './tables'
import { actors, actorsIn, statesIn, type Actor } from './words'

type Query = { query: string; variables?: Record<string, unknown> }

/** Asked in vain, by whomever: nothing is written, nothing private is read, no other collection is there. */
const refused: Readonly<Record<string, string>> = {
  'a mutation': 'mutation { deleteRelease(id: "x") { id } }',
  'another mutation': 'mutation { updateUser(id: "x", data: { name: "Pris" }) { id } }',
  people: '{ Users { docs { email } } }',
  'working copies': '{ Protocols { docs { title } } }',
  versions: '{ versionsProtocols { docs { id } } }',
  'how many': '{ countReleases { totalDocs } }',
  oneself: '{ meUser { user { email } } }',
  rights: '{ Access { canAccessAdmin } }',
  'the rights on one': '{ docAccessRelease(id: "x") { read { permission } } }',
  'the document': '{ Releases { docs { document { value } } } }',
  'the canonical content': '{ Releases { docs { content } } }',
  'who overrode it': '{ Releases { docs { overriddenBy } } }',
  'a hidden condition': '{ Releases(where: { slot: { equals: "x" } }) { totalDocs } }',
  'a condition through a relation':
    '{ Releases(where: { document__title: { like: "x" } }) { totalDocs } }',
  drafts: '{ Releases(draft: true) { totalDocs } }',
  'the trash': '{ Releases(trash: true) { totalDocs } }',
  'a language': '{ Releases(locale: fr) { totalDocs } }',
}

// Those that a resolver refuses are answered in the data: null, with an error.
const refusedLater: Readonly<Record<string, string>> = {
  'a hidden order': '{ Releases(sort: "documentKey") { totalDocs } }',
  'an order through a relation': '{ Releases(sort: "document.title") { totalDocs } }',
}

const idsOfReleases = async ({ library, documents }: Stage) => {
  const found: { document: StagedDocument; id: string }[] = []
  for (const document of documents) {
    const where = { documentKey: { equals: `${document.collection}/${document.id}` } }
    const row = await library.payload.db.findOne<{ id: string }>({
      collection: slugs.releases,
      where,
    })
    // What was never released is asked for by its own id.
    found.push({ document, id: row?.id ?? document.id })
  }
  return found
}

/** Each GraphQL query × everybody: releases in force and nothing else, the same bytes for all. */
export const describeGraphql = (stage: () => Stage): void => {
  let server: LibraryServer
  let ask: Ask
  const credentials = new Map<Actor, Record<string, string>>()

  beforeAll(async () => {
    const { library, cast } = stage()
    server = await createServer(serverOptions(library))
    ask = asker(await server.listen({ host: '127.0.0.1', port: 0 }))
    const signIn = createSignedIn(library.payload)
    for (const actor of actors) {
      const email = cast.emailOf(actor)
      const own = cast.as(actor).headers ?? {}
      credentials.set(
        actor,
        email === undefined ? own : { Authorization: `JWT ${await signIn(email)}` },
      )
    }
  })
  afterAll(async () => {
    report('GraphQL')
    await server.stop()
  })

  const send = (body: Query, headers: Record<string, string> = {}) =>
    ask('/api/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })

  /** Who was answered otherwise than somebody without an account. */
  const others = async (body: Query): Promise<string[]> => {
    const plain = await send(body)
    const found: string[] = []
    for (const [actor, headers] of credentials) {
      const answer = await send(body, headers)
      if (answer.status !== plain.status || answer.text !== plain.text) found.push(actor)
    }
    report('GraphQL', credentials.size)
    return found
  }

  describe('who may, by GraphQL', () => {
    test('has a row for each query, everyone in it, and no mutation', async () => {
      const query = '{ __schema { queryType { fields { name } } mutationType { name } } }'
      const { data } = (await send({ query })).json()
      const names = data.__schema.queryType.fields.map(({ name }: { name: string }) => name)
      const known = tableOf('GraphQL query')
      expect(names.sort()).toEqual(known.map((row) => row['GraphQL query']).sort())
      expect(known.map(({ who = '' }) => actorsIn(who))).toEqual(known.map(() => [...actors]))
      expect(data.__schema.mutationType).toBeNull()
    })

    test('Release: one of what is in force, nothing of anything else', async () => {
      const row = tableOf('GraphQL query').find((one) => one['GraphQL query'] === 'Release')
      const shown = statesIn(row?.['of what'] ?? '')
      const query = 'query ($id: String!) { Release(id: $id) { reference status title summary } }'
      for (const { document, id } of await idsOfReleases(stage())) {
        const asked = { query, variables: { id } }
        const { data } = (await send(asked)).json()
        const isShown = shown.includes(document.state)
        expect(data.Release?.reference ?? null, document.state).toBe(
          isShown ? document.reference : null,
        )
        expect(await others(asked), document.state).toEqual([])
      }
    })

    test.each(['', '(limit: 100)', '(sort: "title")'])(
      'Releases%s: what is in force, and nothing else',
      async (given) => {
        const row = tableOf('GraphQL query').find((one) => one['GraphQL query'] === 'Releases')
        const shown = statesIn(row?.['of what'] ?? '')
        const query = `{ Releases${given} { totalDocs docs { reference status title keywords } } }`
        const answer = await send({ query })
        const { docs, totalDocs } = answer.json().data.Releases
        const references: string[] = docs.map(({ reference }: { reference: string }) => reference)
        for (const { state, reference } of stage().documents) {
          expect(references.includes(reference), state).toBe(shown.includes(state))
        }
        expect(totalDocs).toBe(docs.length)
        expect(new Set(docs.map(({ status }: { status: string }) => status))).toEqual(
          new Set(['inForce']),
        )
        expect(answer.text).not.toContain(secret)
        expect(await others({ query })).toEqual([])
      },
    )

    test.each(Object.entries(refused))('refuses everybody %s', async (_name, query) => {
      const answer = await send({ query })
      expect([answer.status, answer.json().data ?? null]).toEqual([400, null])
      expect(await others({ query })).toEqual([])
    })

    test.each(Object.entries(refusedLater))('refuses everybody %s', async (_name, query) => {
      const { data, errors } = (await send({ query })).json()
      expect([data?.Releases ?? null, errors.length]).toEqual([null, 1])
      expect(await others({ query })).toEqual([])
    })
  })
}
