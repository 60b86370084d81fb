import type { Where } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { slugs } from '../../src/slugs'
import { buildPeople, protocolBody, type People } from '../helpers'
import { startPublicServer, type PublicServer } from './publicApi/publicServer'

let site: PublicServer
let people: People
const said: unknown[] = []
beforeAll(async () => {
  site = await startPublicServer(async (library) => {
    people = await buildPeople(library)
  })
  const note = (first: unknown): void => void said.push(first)
  Object.assign(site.library.payload.logger, { error: note, warn: note })
})
beforeEach(() => {
  said.length = 0
})
afterAll(() => site.stop())

/** Runs `act` while the database answers like this to every question. */
const withFailure = async <Result>(error: Error, act: () => Promise<Result>): Promise<Result> => {
  const { db } = site.library.payload
  const { find, findOne, count } = db
  const fail = () => Promise.reject(error)
  Object.assign(db, { find: fail, findOne: fail, count: fail })
  try {
    return await act()
  } finally {
    Object.assign(db, { find, findOne, count })
  }
}

const failure = (name: string, code: string) =>
  Object.assign(new Error('a word that nobody is to read'), { name, code })

const causes = (): unknown[] =>
  said.flatMap((entry) => {
    const err: unknown =
      typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'err') : []
    return err instanceof Error ? [err, err.cause] : []
  })

const paths = [
  `/v1/files/${'a'.repeat(64)}/rien.png`,
  '/api/releases',
  '/api/graphql?query={Releases{totalDocs}}',
  '/readyz',
]

describe('a failure of the database', () => {
  it.each(paths)('is 503 when it is away, and its cause is in the log: %s', async (path) => {
    const error = failure('LibsqlError', 'SQLITE_IOERR_READ')
    const answer = await withFailure(error, () => site.ask(path))
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '5'])
    expect(causes()).toContain(error)
    expect(answer.text).not.toContain('nobody')
  })

  it.each(paths.slice(0, 3))('is never 503 when the question is at fault: %s', async (path) => {
    const error = failure('LibsqlError', 'SQLITE_ERROR')
    const answer = await withFailure(error, () => site.ask(path))
    expect(answer.status).toBe(500)
    expect(answer.text).not.toMatch(/base de données|database|nobody/)
    expect(causes()).toContain(error)
  })
})

describe('an act that was done', () => {
  it('is not done again under its key when its answer could not be kept', async () => {
    const { library } = site
    const { db } = library.payload
    const { updateOne } = db
    Object.assign(db, {
      updateOne: (asked: Parameters<typeof updateOne>[0]) =>
        asked.collection === slugs.idempotencyKeys
          ? Promise.reject(failure('LibsqlError', 'SQLITE_FULL'))
          : updateOne.call(db, asked),
    })
    const create = () =>
      library.api('POST', '/protocols', {
        as: people.author.email,
        body: protocolBody(people, { title: 'Une fois' }),
        headers: { 'Idempotency-Key': 'une-cle' },
      })
    expect((await create()).status).toBe(201)
    Object.assign(db, { updateOne })
    const where: Where = { and: [{ bodyHash: { exists: true } }, { status: { exists: false } }] }
    const kept = await library.payload.count({ collection: slugs.idempotencyKeys, where })
    expect(kept.totalDocs).toBe(1)
    expect(said).toHaveLength(1)
  })
})
