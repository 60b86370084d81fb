import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { rowsOf } from '../../src/audit/rowsOf'
import { afterCommit, inTransaction, nextInSequence } from '../../src/database'
import { slugs } from '../../src/slugs'
import { buildPeople, buildProtocol, startLibrary, type Library, type People } from '../helpers'

let library: Library
let people: People

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterAll(async () => library.stop())

const times = <Result>(count: number, act: (at: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, (_, at) => act(at)))

describe('concurrent writers', () => {
  it('lets 50 creates at once all succeed, with 50 references', async () => {
    const made = await times(50, (at) =>
      buildProtocol(library, people, { title: `Protocole ${String(at)}` }),
    )
    expect(new Set(made.map(({ reference }) => reference)).size).toBe(50)
  })

  it('lets 50 updates of one document at once all succeed, and keeps a version of each', async () => {
    const { id } = await buildProtocol(library, people)
    const answers = await times(50, (at) =>
      library.api('PATCH', `/protocols/${id}`, {
        as: people.author.email,
        body: { title: `Titre ${String(at)}` },
      }),
    )
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    const { docs } = await library.payload.findVersions({
      collection: slugs.protocols,
      where: { parent: { equals: id } },
      limit: 0,
      pagination: false,
    })
    const titles = new Set(docs.map(({ version }) => version.title))
    expect(docs).toHaveLength(51)
    expect([...Array(50).keys()].every((at) => titles.has(`Titre ${String(at)}`))).toBe(true)
  })
})

describe('a bulk update', () => {
  it('takes back the one document that fails, and keeps the others', async () => {
    const made = [
      await buildProtocol(library, people, { title: 'Lot' }),
      await buildProtocol(library, people, { title: 'Lot' }),
      await buildProtocol(library, people, { title: 'Lot' }),
    ]
    const failing = made[1]?.id
    const { db } = library.payload
    const { updateOne } = db
    db.updateOne = async (args) => {
      const written = updateOne.call(db, args)
      if (args.id === failing) await written.then(() => Promise.reject(new Error('non')))
      return written
    }
    const answer = await library.api('PATCH', '/protocols?where[title][equals]=Lot', {
      as: people.author.email,
      body: { title: 'Lot revu' },
    })
    db.updateOne = updateOne
    expect(answer.status).toBe(400)
    expect(answer.body.docs).toHaveLength(2)
    expect(answer.body.errors).toMatchObject([{ id: failing }])
    const { docs } = await library.payload.find({
      collection: slugs.protocols,
      where: { id: { in: made.map(({ id }) => id) } },
    })
    const titles = Object.fromEntries(docs.map(({ id, title }) => [id, title]))
    expect(made.map(({ id }) => titles[id])).toEqual(['Lot revu', 'Lot', 'Lot revu'])
  })
})

describe('a transaction', () => {
  const request = () => createLocalReq({}, library.payload)
  const theme = (code: string) => ({
    collection: slugs.themes,
    data: { code, title: `Thème ${code}` },
  })
  const count = async (code: string) => {
    const where = { code: { equals: code } }
    return (await library.payload.count({ collection: slugs.themes, where })).totalDocs
  }

  it('takes everything back when something in it throws', async () => {
    const req = await request()
    const failed = inTransaction({ req, name: 'essai' }, async () => {
      await library.payload.create({ ...theme('AGE'), req })
      throw new Error('non')
    })
    await expect(failed).rejects.toThrow('non')
    expect(await count('AGE')).toBe(0)
  })

  it('refuses a transaction opened inside it without its request, by name, and goes on', async () => {
    const req = await request()
    const nested = inTransaction({ req, name: 'publier PRO-1' }, async () => {
      await library.payload.create({ ...theme('CAN'), req })
      await library.payload.create(theme('PSY'))
    })
    await expect(nested).rejects.toThrow(/createOperation in publier PRO-1.*inside.*publier PRO-1/)
    expect(await count('CAN')).toBe(0)
    expect(await count('PSY')).toBe(0)
    await library.payload.create(theme('PSY'))
    expect(await count('PSY')).toBe(1)
  })

  it('runs what waits for the commit after it, and never after a rollback', async () => {
    const seen: string[] = []
    const req = await request()
    await inTransaction({ req, name: 'essai' }, async () => {
      await afterCommit(req, async () => {
        seen.push(`${String(await count('URG'))} committed`)
      })
      await library.payload.create({ ...theme('URG'), req })
      seen.push('done')
    })
    const failing = await request()
    const failed = inTransaction({ req: failing, name: 'essai' }, async () => {
      await afterCommit(failing, () => void seen.push('never'))
      throw new Error('non')
    })
    await expect(failed).rejects.toThrow('non')
    expect(seen).toEqual(['done', '1 committed'])
  })
})

describe('a sequence', () => {
  it('gives every number once, from 1, without gaps, whoever asks at the same time', async () => {
    const numbers = await times(20, async () => {
      const req = await createLocalReq({}, library.payload)
      return nextInSequence({ req, key: 'essai' })
    })
    expect(numbers.toSorted((a, b) => a - b)).toEqual([...Array(20).keys()].map((at) => at + 1))
  })

  it('takes a number back with the transaction', async () => {
    const req = await createLocalReq({}, library.payload)
    const failed = inTransaction({ req, name: 'essai' }, async () => {
      await nextInSequence({ req, key: 'reprise' })
      throw new Error('non')
    })
    await expect(failed).rejects.toThrow('non')
    const other = await createLocalReq({}, library.payload)
    expect(await nextInSequence({ req: other, key: 'reprise' })).toBe(1)
  })
})

describe('the rows that a verification of the log reads', () => {
  it.each([1, 2, 3, 100])('are all of them, once, %d a page', async (pageSize) => {
    const req = await createLocalReq({}, library.payload)
    const { totalDocs } = await library.payload.count({
      collection: slugs.users,
      where: { id: { exists: true } },
    })
    expect(totalDocs).toBeGreaterThan(3)
    const read: unknown[] = []
    for await (const row of rowsOf(req, { collection: slugs.users, sort: 'id', pageSize })) {
      read.push(row['id'])
    }
    expect([read.length, new Set(read).size]).toEqual([totalDocs, totalDocs])
  })
})
