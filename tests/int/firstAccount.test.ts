import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createServer, type LibraryServer, type PageHandler } from '../../src/server'
import { buildPerson, startLibrary, type Library } from '../helpers'
import { callFunction } from './matrix/functions'
import { asker, serverOptions, type Ask } from './publicApi/publicServer'

/** Stands for Next. */
const pages: PageHandler = {
  handle: (_req, res) => {
    res.end('page')
    return Promise.resolve()
  },
}

let library: Library
let server: LibraryServer
let ask: Ask
beforeAll(async () => {
  library = await startLibrary()
  server = await createServer({ ...serverOptions(library), next: pages })
  ask = asker(await server.listen({ host: '127.0.0.1', port: 0 }))
})
afterAll(async () => {
  await server.stop()
  await library.stop()
})

const ofUsers = {
  collectionSlug: 'users',
  operation: 'create',
  schemaPath: 'users',
  skipValidation: true,
  formState: { name: { value: 'Une Première' } },
  docPermissions: { fields: true },
}

const call = (name: string, args: object) =>
  callFunction({ stage: { library }, headers: {} }, { name, args })

const throughGateway = async () => {
  const headers = { 'next-action': 'a'.repeat(42) }
  return (await ask('/admin/create-first-user', { method: 'POST', headers, body: '[]' })).status
}

describe('a library without accounts', () => {
  it('draws the form of the first one for whoever comes, made of what stands in it alone', async () => {
    expect(await throughGateway()).toBe(200)
    const more = { data: { id: 'x' }, returnLockStatus: true, initialBlockData: { a: 1 } }
    const { given } = await call('form-state', { ...ofUsers, ...more })
    expect(given).toEqual(ofUsers)
  })

  it.each([
    ['form-state', { ...ofUsers, collectionSlug: 'protocols', schemaPath: 'protocols' }],
    ['form-state', { ...ofUsers, collectionSlug: 'api-clients', schemaPath: 'api-clients' }],
    ['form-state', { ...ofUsers, operation: 'update' }],
    ['form-state', { ...ofUsers, id: 'x' }],
    ['form-state', { ...ofUsers, schemaPath: 'users.roles' }],
    ['form-state', { ...ofUsers, schemaPath: undefined }],
    ['render-list', { collectionSlug: 'users' }],
    ['render-document', { collectionSlug: 'users' }],
    ['render-document-slots', { collectionSlug: 'users' }],
    ['table-state', ofUsers],
    ['inventée', ofUsers],
  ])('answers nothing else: %s %j', async (name, args) => {
    const { given, answer } = await call(name, args)
    expect([given, answer.code]).toEqual([undefined, 'UNAUTHENTICATED'])
  })

  it('is closed from the first account on', async () => {
    await buildPerson(library, 'premiere@essais.example', { name: 'Une Première' })
    const { given, answer } = await call('form-state', ofUsers)
    expect([given, answer.code]).toEqual([undefined, 'UNAUTHENTICATED'])
    expect(await throughGateway()).toBe(401)
  })
})
