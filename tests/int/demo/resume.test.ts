import { afterEach, describe, expect, it } from 'vitest'

import { slugs } from '../../../src/slugs'
import { buildPeople, startLibrary, type Library } from '../../helpers'
import { fingerprintsOf, seed } from './library'

let library: Library

afterEach(async () => {
  await library.stop()
})

describe('a filling that was cut short', () => {
  it('is taken up where it stopped, even when the last act was not noted', async () => {
    library = await startLibrary()
    const { db } = library.payload
    const create = db.create
    let left = 400
    db.create = async (args) => {
      left -= 1
      if (left <= 0) throw new Error('The power went off')
      return create.call(db, args)
    }
    await expect(seed(library)).rejects.toThrow()
    db.create = create

    const where = { key: { equals: 'demo/steps' } }
    const row = await db.findOne<{ id: string; value: number }>({
      collection: slugs.counters,
      where,
    })
    const done = row?.value ?? 0
    expect(done).toBeGreaterThan(1)
    await db.updateOne({ collection: slugs.counters, where, data: { value: done - 1 } })

    expect(await seed(library)).toBe('filled')
    const references = (await fingerprintsOf(library)).filter((print) =>
      /^(PRO|FOR|RES|LET)-/.test(print),
    )
    expect(references).toHaveLength(20 + 16)
  }, 240_000)
})

describe('a database that holds somebody’s own data', () => {
  it('is left as it is', async () => {
    library = await startLibrary()
    await buildPeople(library)
    expect(await seed(library)).toBe('foreign')
    const { totalDocs } = await library.payload.count({ collection: 'protocols' })
    expect(totalDocs).toBe(0)
  })
})
