import { createLocalReq } from 'payload'
import { describe, expect, inject, it } from 'vitest'

import { inTransaction } from '../../src/database'
import { replicaSetOf } from '../../src/database/mongodb'
import { slugs } from '../../src/slugs'
import { databaseOfProject, startLibrary } from '../helpers'

const isMongodb = databaseOfProject() === 'mongodb'

const bareAddress = (): string => {
  const uri = new URL(inject('mongodbUri'))
  uri.searchParams.delete('replicaSet')
  uri.pathname = '/bare-address'
  return uri.toString()
}

describe.runIf(isMongodb)('an address that names no replica set', () => {
  it('is asked for its name', async () => {
    expect(await replicaSetOf(bareAddress())).toEqual(expect.any(String))
  })

  it('has transactions all the same', async () => {
    const library = await startLibrary({ settings: { databaseUri: bareAddress() } })
    const req = await createLocalReq({}, library.payload)
    const data = { code: 'HAN', title: 'Handicap' }
    const failed = inTransaction({ req, name: 'essai' }, async () => {
      await library.payload.create({ collection: slugs.themes, data, req })
      throw new Error('non')
    })
    await expect(failed).rejects.toThrow('non')
    const where = { code: { equals: 'HAN' } }
    expect((await library.payload.count({ collection: slugs.themes, where })).totalDocs).toBe(0)
    await library.payload.db.connection.dropDatabase()
    await library.stop()
  })
})
