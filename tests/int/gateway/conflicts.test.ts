import { getPayload, type Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'

import { createConfig } from '../../../payload.config'
import { createGateway } from '../../../src/rest'
import { slugs } from '../../../src/slugs'
import {
  buildPeople,
  databaseOfProject,
  protocolBody,
  readAnswer,
  startLibrary,
  type Library,
  type People,
} from '../../helpers'

let library: Library
let people: People
let restore: (() => void) | undefined

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterEach(() => restore?.())
afterAll(async () => library.stop())

const conflict = () =>
  Object.assign(new Error('WriteConflict'), {
    code: 112,
    errorLabelSet: new Set(['TransientTransactionError']),
  })

/** Makes the database fail while protocols are written, as often as `failures` says. */
const failWrites = (failures: number, error: () => Error) => {
  const { db } = library.payload
  const { create } = db
  let runs = 0
  db.create = async (args) => {
    if (args.collection !== slugs.protocols) return create.call(db, args)
    runs += 1
    if (runs <= failures) throw error()
    return create.call(db, args)
  }
  restore = () => {
    db.create = create
  }
  return { runs: () => runs }
}

const create = (overrides: Record<string, unknown> = {}) =>
  library.api('POST', '/protocols', {
    as: people.author.email,
    body: protocolBody(people, overrides),
  })

const countOf = async (title: string) => {
  const where = { title: { equals: title } }
  return (await library.payload.count({ collection: slugs.protocols, where })).totalDocs
}

describe('two writers that meet in the database', () => {
  it('runs the whole request again, and writes once', async () => {
    const { runs } = failWrites(3, conflict)
    const answer = await create({ title: 'Au quatrième essai' })
    expect(answer.status).toBe(201)
    expect(runs()).toBe(4)
    expect(await countOf('Au quatrième essai')).toBe(1)
  })

  it('sees the conflict through what wraps it', async () => {
    failWrites(1, () => new Error('Failed query', { cause: conflict() }))
    expect((await create({ title: 'Emballé' })).status).toBe(201)
  })

  it('runs a large body again whole', async () => {
    const { runs } = failWrites(1, conflict)
    const body = `${' '.repeat(3_000_000)}${JSON.stringify(protocolBody(people))}`
    const answer = await library.api('POST', '/protocols', { as: people.author.email, body })
    expect([answer.status, runs()]).toEqual([201, 2])
    expect(answer.body.doc.sections).toHaveLength(2)
  })

  it('gives up after a bounded number of runs, with nothing written', async () => {
    const { runs } = failWrites(Infinity, conflict)
    const answer = await create({ title: 'Jamais' })
    expect([answer.status, answer.body.code]).toEqual([409, 'CONFLICT'])
    expect(runs()).toBeGreaterThan(3)
    expect(runs()).toBeLessThan(20)
    restore?.()
    expect(await countOf('Jamais')).toBe(0)
  })

  it('does not run again what failed for another reason, and says nothing of it', async () => {
    const { runs } = failWrites(Infinity, () => new Error('le mot de passe est 1234'))
    const answer = await create()
    expect([answer.status, answer.body.code, runs()]).toEqual([500, 'INTERNAL', 1])
    expect(JSON.stringify(answer.body)).not.toContain('1234')
  })
})

describe('a database that is away', () => {
  it.each([
    ['MongoDB', () => Object.assign(new Error('away'), { name: 'MongoServerSelectionError' })],
    ['SQLite', () => Object.assign(new Error('away'), { code: 'SQLITE_IOERR' })],
  ])('is told with 503 and when to try again: %s', async (_name, error) => {
    failWrites(Infinity, error)
    const answer = await create()
    expect([answer.status, answer.body.code]).toEqual([503, 'UNAVAILABLE'])
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})

describe('two processes on one database', () => {
  let second: Payload
  let token: string

  beforeAll(async () => {
    token = await library.signIn(people.author.email)
    const config = await createConfig(library.settings)
    second = await getPayload({ config, disableOnInit: true, key: 'second process' })
  })
  afterAll(async () => second.destroy())

  /** Asks the gateway of the other process, as the author. */
  const askThere = async (method: string, path: string, body: object) => {
    const key = 'second process'
    const otherGateway = createGateway({ payload: second, config: second.config, key })
    const request = new Request(`http://localhost:3000/api${path}`, {
      method,
      headers: { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    return readAnswer(await otherGateway(request, { address: '127.0.0.1' }))
  }

  it('give every reference once, whoever creates at the same time', async () => {
    const createThere = () => askThere('POST', '/protocols', protocolBody(people))
    const pairs = [...Array(8)].flatMap(() => [create(), createThere()])
    const answers = await Promise.all(pairs)
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual(
      answers.map(() => [201, undefined]),
    )
    expect(new Set(answers.map(({ body }) => body.doc.reference)).size).toBe(16)
  })

  // MongoDB only: SQLite takes one process at a time.
  it.runIf(databaseOfProject() === 'mongodb')(
    'let each other write: of fifty saves of one document none is given up',
    async () => {
      const { body } = await create({ title: 'Cinquante fois' })
      const place = `/protocols/${String(body.doc.id)}`
      const answers = await Promise.all(
        [...Array(50).keys()].map((index) => {
          const data = { summary: `Le résumé numéro ${String(index)}.` }
          return index % 2 === 0
            ? library.api('PATCH', place, { as: people.author.email, body: data })
            : askThere('PATCH', place, data)
        }),
      )
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    },
  )
})
