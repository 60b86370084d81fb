import { createHash } from 'node:crypto'

import { z } from 'zod'

import { createGraphqlHandler } from '../../../../src/graphql'
import { kindFacts } from '../../../../src/kinds/facts'
import { type DocumentKind } from '../../../../src/vocabulary/documents'
import { readAnswer, type Library } from '../../../helpers'

type Typed = { name: string | null; ofType?: Typed | null | undefined }

const typed: z.ZodType<Typed> = z.object({
  name: z.string().nullable(),
  ofType: z.lazy(() => typed.nullish()),
})
const schemaOf = z.object({
  data: z.object({
    __schema: z.object({
      types: z.array(
        z.object({
          name: z.string(),
          fields: z.array(z.object({ name: z.string(), type: typed })).nullable(),
        }),
      ),
    }),
  }),
})

const introspection = `{ __schema { types { name fields { name type {
  name ofType { name ofType { name ofType { name } } } } } } } }`

const nameOf = ({ name, ofType }: Typed): string => name ?? (ofType ? nameOf(ofType) : '')

type Ask = (query: string) => Promise<unknown>

const askerOf = ({ payload }: Library): Ask => {
  const handler = createGraphqlHandler({ payload })
  return async (query) => {
    const request = new Request('http://localhost:3000/api/graphql', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const { status, body } = await readAnswer(await handler(request, { address: '' }))
    if (status !== 200) throw new Error(`GraphQL: ${JSON.stringify(body)}`)
    return body
  }
}

/** Every field of a release that the public schema has, but the id of its row. */
const selectionOf = async (ask: Ask): Promise<string> => {
  const { types } = schemaOf.parse(await ask(introspection)).data.__schema
  const fieldsOf = new Map(types.map(({ name, fields }) => [name, fields]))
  const select = (type: string, isWhole: boolean): string => {
    const fields = fieldsOf.get(type)
    if (!fields) return ''
    const inside = fields
      .filter(({ name }) => isWhole || name !== 'id')
      .map((field) => `${field.name} ${select(nameOf(field.type), true)}`)
    return `{ ${inside.join(' ')} }`
  }
  return select('Release', false)
}

const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex')

/** What the headers of an answer say of what it holds. */
const told = ['content-type', 'content-disposition', 'content-language', 'repr-digest'] as const

const fileAddress = /\/v1(\/files\/[0-9a-f]{64}\/[^"\s&?#)]+)/g

/** All that the public gets of one release, by the address that it gets it by. */
export type Publication = ReadonlyMap<string, unknown>

/** Reads releases by all ways there are: every form of /v1, the reading page, GraphQL, the files. */
export const readerOf = async (library: Library) => {
  const ask = askerOf(library)
  const selection = await selectionOf(ask)

  const get = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await library.v1(path, headers)
    return {
      status: answer.status,
      told: told.map((name) => answer.headers.get(name)),
      body: answer.body,
    }
  }

  return async (kind: DocumentKind, reference: string): Promise<Publication> => {
    const path = `/${kindFacts[kind].path}/${reference}`
    const read = new Map<string, unknown>()
    for (const form of ['', '.html', '.txt', '/releases', '/releases/1.0', '/releases/1.0.html']) {
      read.set(`${path}${form}`, await get(`${path}${form}`))
    }
    read.set(`${path} as a page`, await get(path, { Accept: 'text/html' }))
    const list = await library.v1(`/${kindFacts[kind].path}?limit=100`)
    const items: { reference: string }[] = list.body.items
    read.set(
      'in the list',
      items.find((item) => item.reference === reference),
    )
    read.set(
      'by GraphQL',
      await ask(
        `{ Releases(where: { reference: { equals: "${reference}" } }) { docs ${selection} } }`,
      ),
    )
    const files = JSON.stringify([...read.values()]).matchAll(fileAddress)
    for (const at of new Set([...files].map(([, file = '']) => file.replace(/\\$/, '')))) {
      const { body, ...rest } = await get(at)
      read.set(at, { ...rest, bytes: digestOf(body) })
    }
    return read
  }
}
