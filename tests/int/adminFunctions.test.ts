import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { answerFunction } from '../../src/rest/serverFunctions'
import { slugs } from '../../src/slugs'
import { buildPeople, buildProtocol, startLibrary, type Library, type People } from '../helpers'
import { createSignedIn } from '../helpers/signedIn'
import { callFunction } from './matrix/functions'

let library: Library
let people: People
let id: string
let headers: Record<string, string>
const said: unknown[] = []

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  id = (await buildProtocol(library, people)).id
  headers = { Authorization: `JWT ${await createSignedIn(library.payload)(people.author.email)}` }
  const note = (first: unknown): void => void said.push(first)
  Object.assign(library.payload.logger, { error: note, warn: note })
})
afterAll(() => library.stop())

const call = (name: unknown, args: unknown) =>
  callFunction({ stage: { library }, headers }, { name, args })

const form = (more: object = {}) => ({
  collectionSlug: 'protocols',
  id,
  operation: 'update',
  ...more,
})

describe('a function of the admin', () => {
  it.each([
    'schedule-publish',
    'table-state',
    'inventée',
    'constructor',
    '__proto__',
    'toString',
    '',
    7,
    null,
    ['form-state'],
    { name: 'form-state' },
  ])('that is not on the list is not there: %j', async (name) => {
    const { given, answer } = await call(name, form())
    expect([given, answer.code]).toEqual([undefined, 'NOT_FOUND'])
  })

  it('never plans a release of Payload’s own', async () => {
    const args = {
      type: 'publish',
      date: '2999-01-01T00:00:00.000Z',
      doc: { relationTo: 'protocols', value: id },
    }
    const { given, answer } = await call('schedule-publish', args)
    expect([given, answer.code]).toEqual([undefined, 'NOT_FOUND'])
    expect((await library.payload.count({ collection: 'payload-jobs' })).totalDocs).toBe(0)
    const { tasks } = library.config.jobs
    expect(tasks?.map(({ slug }) => slug)).not.toContain('schedulePublish')
  })

  it.each([
    undefined,
    null,
    [],
    'texte',
    {},
    { collectionSlug: ['protocols'] },
    { collectionSlug: 'protocols', id: { equals: 'x' } },
    { collectionSlug: 'protocols', id: ['x'] },
    { collectionSlug: 'protocols', data: [] },
    { collectionSlug: 'protocols', operation: 'delete' },
  ])('refuses what has not its shape: %j', async (args) => {
    const { given, answer } = await call('form-state', args)
    expect([given, answer.code]).toEqual([undefined, 'INVALID_BODY'])
  })

  it.each(['inventée', '__proto__', 'constructor', 'PROTOCOLS', 'payload-kv'])(
    'knows no collection but those that one may read: %s',
    async (collectionSlug) => {
      const { given, answer } = await call('form-state', form({ collectionSlug }))
      expect([given, answer.code]).toEqual([undefined, 'NOT_FOUND'])
    },
  )

  it('draws the document that was asked about, whatever the form says that it is', async () => {
    const other = await buildPeople(library, { slug: 'autres', themeCode: 'AGE' })
    const hidden = await buildProtocol(library, other)
    const { given } = await call('form-state', form({ data: { id: hidden.id, title: 'T' } }))
    expect(given?.['data']).toEqual({ id, title: 'T' })
    const fresh = { collectionSlug: 'protocols', operation: 'create', data: { id: hidden.id } }
    expect((await call('form-state', fresh)).given?.['data']).toEqual({})
    const elsewhere = await call('form-state', form({ schemaPath: 'users.email' }))
    expect(elsewhere.answer.code).toBe('NOT_FOUND')
  })

  it('leaves a block of a text its own id', async () => {
    const schemaPath = 'protocols.sections.content.lexical_internal_feature.blocks'
    const { given } = await call('form-state', form({ schemaPath, data: { id: 'bloc-1' } }))
    expect(given?.['data']).toEqual({ id: 'bloc-1' })
  })

  it('hands on what it knows, and nothing else', async () => {
    const more = { globalSlug: 'x', widgetSlug: 'x', skipClientConfigAuth: true, req: {}, user: {} }
    const { given } = await call('form-state', form({ ...more, renderAllFields: true }))
    expect(Object.keys(given ?? {})).toContain('renderAllFields')
    for (const name of Object.keys(more)) expect(Object.keys(given ?? {})).not.toContain(name)
  })

  it.each([
    { limit: -1 },
    { limit: 5000 },
    { page: 'x' },
    { limit: [1, 2] },
    { sort: '-' },
    { where: 'x' },
    { where: { title: { near: '1' } } },
    { where: { createdAt: { like: '2026' } } },
    { where: { or: [{ title: { nothing: 1 } }] } },
  ])('asks for a list as REST does: %j', async (query) => {
    const { given, answer } = await call('render-list', { collectionSlug: 'protocols', query })
    expect([given, answer.code]).toEqual([undefined, 'INVALID_PARAMETER'])
  })

  const failing = async (result: () => Promise<unknown>) => {
    said.length = 0
    const answer = await answerFunction(
      { name: 'form-state', args: form() },
      { payload: library.payload, headers: new Headers(headers), run: result },
    )
    return JSON.stringify(answer)
  }

  it('tells nothing of how it failed', async () => {
    const sql = 'select "id" from "protocols" where secret'
    const answered = await failing(() => Promise.resolve({ errors: [{ message: sql }] }))
    const thrown = await failing(() => Promise.reject(new Error(sql)))
    for (const answer of [answered, thrown]) expect(answer).not.toContain('select')
    expect(answered).toContain('"code":"INVALID_BODY"')
    expect(thrown).toContain('"code":"INTERNAL"')
    expect(said).toHaveLength(1)
  })

  it('says that a page is not there when Next does, and writes nothing down', async () => {
    const gone = Object.assign(new Error('gone'), { digest: 'NEXT_HTTP_ERROR_FALLBACK;404' })
    expect(await failing(() => Promise.reject(gone))).toContain('"code":"NOT_FOUND"')
    expect(said).toEqual([])
  })

  it('leaves the documents as they were', async () => {
    const read = () => library.payload.findByID({ collection: slugs.protocols, id })
    const before = await read()
    await call('form-state', form({ data: { title: 'Autre' } }))
    expect(await read()).toEqual(before)
  })
})
