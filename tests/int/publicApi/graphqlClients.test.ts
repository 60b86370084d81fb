import { ApolloClient, gql, HttpLink, InMemoryCache, type TypedDocumentNode } from '@apollo/client'
import { Client, fetchExchange } from '@urql/core'
import { cacheExchange } from '@urql/exchange-graphcache'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startPublicServer, type PublicServer } from './publicServer'
import { releaseNow } from './releaseRows'

const references = ['PRO-MEOPA-001', 'PRO-AGE-001', 'PRO-URG-001']

let site: PublicServer
beforeAll(async () => {
  site = await startPublicServer(async ({ payload }) => {
    for (const reference of references) {
      // The same keys in each: copies of one document keep them.
      const sections = ['k1', 'k2'].map((key) => ({
        key,
        kind: 'procedure',
        title: `${reference} ${key}`,
        html: `<p>${reference} ${key}</p>`,
        text: `${reference} ${key}`,
      }))
      await releaseNow(payload, 'protocol', { reference, sections })
    }
  })
})
afterAll(() => site.stop())

type Section = { id: string; key: string; title: string; text: string }
type Found = { Releases: { docs: { id: string; reference: string; sections: Section[] }[] } }

const all = '{ Releases { docs { id reference sections { id key title text } } } }'
const heads = '{ Releases { docs { id reference sections { id key title } } } }'

const address = () => `http://127.0.0.1:${String(site.port)}/api/graphql`

/** Each release with its own sections, whatever came through the cache before. */
const expectOwnText = ({ Releases }: Found): void => {
  expect(Releases.docs.map(({ reference }) => reference).sort()).toEqual(references.toSorted())
  for (const { reference, sections } of Releases.docs) {
    expect(sections.map(({ key }) => key)).toEqual(['k1', 'k2'])
    for (const { key, title, text } of sections) {
      expect([title, text]).toEqual([`${reference} ${key}`, `${reference} ${key}`])
    }
  }
}

describe('a client that keeps rows by their id shows each protocol its own text', () => {
  it('Apollo', async () => {
    const link = new HttpLink({ uri: address() })
    const client = new ApolloClient({ link, cache: new InMemoryCache() })
    const some: TypedDocumentNode<Found> = gql(heads)
    const whole: TypedDocumentNode<Found> = gql(all)
    await client.query({ query: some })
    await client.query({ query: whole })
    const { data } = await client.query({ query: whole, fetchPolicy: 'cache-only' })
    if (!data) throw new Error('The cache has forgotten it')
    expectOwnText(data)
  })

  it('urql', async () => {
    const client = new Client({
      url: address(),
      preferGetMethod: false,
      exchanges: [cacheExchange({}), fetchExchange],
    })
    await client.query<Found>(heads, {}).toPromise()
    await client.query<Found>(all, {}).toPromise()
    const { data } = await client.query<Found>(all, {}, { requestPolicy: 'cache-only' }).toPromise()
    if (!data) throw new Error('The cache has forgotten it')
    expectOwnText(data)
  })
})
