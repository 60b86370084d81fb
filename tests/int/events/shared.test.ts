import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { now, withClock } from '../../../src/dates/clock'
import { readLag, runShared } from '../../../src/events'
import { beginCursor, readCursors, takeCursor } from '../../../src/events/cursors'
import { slugs } from '../../../src/slugs'
import { buildPeople, startLibrary, type Library, type People } from '../../helpers'
import { databaseAway } from '../../helpers/databaseAway'
import { logOne, range, recorder } from './stage'

let library: Library
let people: People
let last = 0
beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterAll(() => library.stop())

const log = async (types: readonly string[]): Promise<void> => {
  for (const type of types) last = await logOne(library.payload, type)
}

/** Runs, as if so many milliseconds had passed. */
const later = (milliseconds: number, act: () => Promise<void>): Promise<void> => {
  const at = new Date(now().getTime() + milliseconds)
  return withClock(() => at, act)
}

const minute = 60_000
/** Often and late enough for every try that an entry gets. */
const exhaust = async (run: () => Promise<void>): Promise<void> => {
  for (const round of range(1, 12)) await later(round * 2 * minute, run)
}

describe('a shared consumer', () => {
  it('is given every entry once and in order, whoever else runs it', async () => {
    await log(['un', 'deux', 'trois'])
    const one = recorder()
    const run = () => runShared(library.payload, [one])
    await Promise.all([run(), run(), run()])
    await run()
    expect(one.given).toEqual(range(1, last))
    await log(['quatre'])
    await Promise.all([run(), run()])
    await run()
    expect(one.given).toEqual(range(1, last))
  })

  it('begins with what comes, when it is told so', async () => {
    const one = recorder('now')
    await runShared(library.payload, [one])
    expect(one.given).toEqual([])
    await log(['cinq'])
    await runShared(library.payload, [one])
    expect(one.given).toEqual([last])
  })

  it('goes on where a killed process stopped, when its time is up', async () => {
    const one = recorder()
    await beginCursor(library.payload, one)
    expect(await takeCursor(library.payload, { name: one.name, holder: 'killed' })).not.toBeNull()
    const run = () => runShared(library.payload, [one])
    await run()
    expect(one.given).toEqual([])
    await later(3 * minute, run)
    expect(one.given).toEqual(range(1, last))
  })

  it('stops when another process has taken over, and moves no cursor back', async () => {
    const one = recorder()
    const other = recorder()
    Object.assign(other, { name: one.name })
    one.act = async () => {
      one.act = () => Promise.resolve()
      await later(3 * minute, () => runShared(library.payload, [other]))
    }
    await runShared(library.payload, [one])
    expect(one.given).toEqual([1])
    expect(other.given).toEqual(range(1, last))
    await runShared(library.payload, [one])
    expect(one.given).toEqual([1])
  })
})

describe('a consumer of some types', () => {
  it('is given those, keeps its place at the others, and is tried again at one that failed', async () => {
    await log(['bruit', 'voulu', 'bruit', 'voulu', 'bruit'])
    const one = recorder()
    one.types = ['voulu']
    const place = async (): Promise<number> => {
      const cursors = await readCursors(library.payload)
      return cursors.find(({ name }) => name === one.name)?.seq ?? 0
    }
    const run = () => runShared(library.payload, [one])
    one.act = ({ seq }) => (seq === last - 1 ? Promise.reject(new Error('non')) : Promise.resolve())
    await run()
    expect(one.given).toEqual([last - 3, last - 1])
    expect(await place()).toBe(last - 2)
    await later(2 * minute, run)
    one.act = () => Promise.resolve()
    await later(9 * minute, run)
    expect(one.given).toEqual([last - 3, last - 1, last - 1, last - 1])
    expect(await place()).toBe(last)
  })
})

describe('an entry that cannot be taken in', () => {
  const deadOf = async (consumer: string) => {
    const { docs } = await library.payload.find({
      collection: slugs.deadLetters,
      where: { consumer: { equals: consumer } },
      overrideAccess: true,
    })
    return docs
  }

  it('holds up those after it for a while, and is then put aside, where an admin runs it again', async () => {
    const { payload } = library
    await log(['poison', 'après'])
    const poison = last - 1
    const one = recorder()
    payload.config.custom['consumers'] = [one]
    one.act = ({ type }) =>
      type === 'poison' ? Promise.reject(new Error('non')) : Promise.resolve()
    const run = () => runShared(payload, [one])
    await run()
    await run()
    expect(one.given).toEqual(range(1, poison))
    const { consumers } = await readLag(payload)
    expect(consumers).toContainEqual({ name: one.name, behind: 2 })

    await exhaust(run)
    expect(one.given.filter((seq) => seq === poison)).toHaveLength(8)
    expect(one.given.at(-1)).toBe(last)
    const [dead, ...others] = await deadOf(one.name)
    expect(others).toEqual([])
    expect(dead).toMatchObject({ seq: poison, type: 'poison', state: 'open', reason: 'Error' })
    expect((await readLag(payload)).deadLetters).toBe(1)

    const retry = (as: string) =>
      library.api('POST', `/dead-letters/${dead?.id ?? ''}/retry`, { as })
    expect((await retry(people.admin.email)).body.code).toBe('CONFLICT')
    expect(await deadOf(one.name)).toMatchObject([{ state: 'open' }])
    one.act = () => Promise.resolve()
    expect((await retry(people.coordinator.email)).status).toBe(403)
    expect((await retry(people.admin.email)).status).toBe(204)
    expect(one.given.at(-1)).toBe(poison)
    expect(await deadOf(one.name)).toMatchObject([{ state: 'done' }])
    const { docs: traces } = await payload.find({
      collection: slugs.auditEvents,
      where: { type: { equals: 'deadLetterRetried' } },
      overrideAccess: true,
    })
    // What was run again by hand is an entry of the log like any other.
    last = traces[0]?.seq ?? last
    expect(traces).toMatchObject([
      {
        actor: { user: people.admin.id },
        data: { deadLetter: dead?.id, consumer: one.name, log: slugs.auditEvents, seq: poison },
      },
    ])
    expect((await retry(people.admin.email)).body.code).toBe('CONFLICT')
    expect((await readLag(payload)).deadLetters).toBe(0)
  })

  it('waits for a database that is away, for as long as it takes', async () => {
    const one = recorder()
    one.act = () => Promise.reject(databaseAway())
    const run = () => runShared(library.payload, [one]).catch(() => undefined)
    await exhaust(run)
    expect(new Set(one.given)).toEqual(new Set([1]))
    expect(await deadOf(one.name)).toEqual([])
    one.act = () => Promise.resolve()
    await run()
    expect(one.given.slice(-last)).toEqual(range(1, last))
  })

  it('is put aside too when somebody took it out of the log', async () => {
    const { payload } = library
    const one = recorder()
    const gone = last - 1
    await payload.db.deleteOne({
      collection: slugs.auditEvents,
      where: { seq: { equals: gone } },
    })
    const run = () => runShared(payload, [one])
    await run()
    expect(one.given).toEqual(range(1, gone - 1))
    await exhaust(run)
    expect(one.given).toEqual([...range(1, gone - 1), last])
    expect(await deadOf(one.name)).toMatchObject([{ seq: gone, reason: 'Error MISSING_ENTRY' }])
  })
})
