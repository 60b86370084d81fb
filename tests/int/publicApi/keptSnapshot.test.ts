import { existsSync } from 'node:fs'
import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { slugs } from '../../../src/slugs'
import { withClock } from '../../../src/dates/clock'
import { createStore, type Store } from '../../../src/publicApi/store/createStore'
import { startLibrary, type Library } from '../../helpers'
import { until } from '../../helpers/until'
import { createChangeRow, patchReleaseRow, releaseNow } from './releaseRows'

let library: Library
beforeAll(async () => {
  library = await startLibrary()
  const { payload } = library
  for (let number = 1; number <= 9; number += 1) {
    const reference = `PRO-AGE-00${String(number)}`
    const reviewDueAt = number === 9 ? '2026-02-10T09:00:00.000Z' : '2028-01-10T09:00:00.000Z'
    await withClock(
      () => new Date('2026-01-10T09:00:00.000Z'),
      () => releaseNow(payload, 'protocol', { reference, reviewDueAt, relations: [] }),
    )
  }
})
afterAll(() => library.stop())

const file = () => path.join(library.settings.dataDir, 'cache', 'snapshot')

/** A store of a new process, and whether it took in what another one had kept. */
const start = async (of = library): Promise<{ store: Store; isFromDisk: boolean }> => {
  const { payload, settings } = of
  const info = vi.spyOn(payload.logger, 'info')
  const store = await createStore({ payload, settings, smallestKept: 5 })
  const isFromDisk = info.mock.calls.some(([text]) => String(text).includes('from the disk'))
  info.mockRestore()
  return { store, isFromDisk }
}

const stop = async (store: Store): Promise<void> => {
  await until(() => existsSync(file())).toBe(true)
  await store.behind.stop()
}

/** All that a snapshot holds, but for when this process looked. */
const told = ({ snapshot }: Store) => ({
  feed: snapshot.feed,
  inForce: [...snapshot.inForce],
  paths: [...snapshot.paths.keys()].sort(),
  themes: snapshot.themes,
  documents: [...snapshot.documents.values()]
    .map(({ current, ...rest }) => ({
      ...rest,
      current: current && { ...current, seenAt: undefined },
    }))
    .sort((a, b) => (a.reference < b.reference ? -1 : 1)),
})

const fresh = async (): Promise<Store> => {
  await rm(file(), { force: true })
  return (await start()).store
}

describe('what a process had taken in', () => {
  it('is what the next one starts with, the same in all it tells', async () => {
    const first = await fresh()
    await stop(first)
    const { store, isFromDisk } = await start()
    expect(isFromDisk).toBe(true)
    expect(told(store)).toEqual(told(first))
    await store.behind.stop()
  })

  it('is followed by what changed since', async () => {
    await stop(await fresh())
    const before = { reference: 'PRO-AGE-001', number: '1.0' }
    await patchReleaseRow(library.payload, before, {
      status: 'superseded',
      slot: 'protocol/PRO-AGE-001/1.0',
    })
    await createChangeRow(library.payload, { type: 'superseded', kind: 'protocol', ...before })
    const number = '1.1'
    await releaseNow(library.payload, 'protocol', { reference: 'PRO-AGE-001', number })
    const { store, isFromDisk } = await start()
    expect(isFromDisk).toBe(true)
    expect(store.snapshot.documents.get('PRO-AGE-001')?.current?.number).toBe(number)
    expect(store.snapshot.feed.at(-1)).toMatchObject({ type: 'released', number })
    await store.behind.stop()
  })

  it('tells of a review date that passed while no process ran', async () => {
    const at = (day: string) => () => new Date(`${day}T09:00:00.000Z`)
    const stateOf = ({ snapshot }: Store) =>
      snapshot.documents.get('PRO-AGE-009')?.current?.listed.reviewState
    const first = await withClock(at('2026-01-11'), fresh)
    expect(stateOf(first)).toBe('due')
    await stop(first)
    const { store, isFromDisk } = await withClock(at('2026-03-01'), () => start())
    expect([isFromDisk, stateOf(store)]).toEqual([true, 'overdue'])
    await store.behind.stop()
  })

  it('is left aside when a byte of it is another', async () => {
    await stop(await fresh())
    const bytes = await readFile(file())
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 40) ^ 1, bytes.length - 40)
    await writeFile(file(), bytes)
    const { store, isFromDisk } = await start()
    expect([isFromDisk, store.snapshot.documents.size]).toEqual([false, 9])
    await store.behind.stop()
  })

  it('is left aside when the log says otherwise there: another library, or an older copy of it', async () => {
    await stop(await fresh())
    const other = await startLibrary()
    try {
      await releaseNow(other.payload, 'protocol', { reference: 'PRO-MEOPA-001', relations: [] })
      await cp(path.dirname(file()), path.join(other.settings.dataDir, 'cache'), {
        recursive: true,
      })
      const { store, isFromDisk } = await start(other)
      expect([isFromDisk, [...store.snapshot.documents.keys()]]).toEqual([false, ['PRO-MEOPA-001']])
      await store.behind.stop()
    } finally {
      await other.stop()
    }
    const { payload } = library
    const { docs } = await payload.find({ collection: slugs.changes, sort: '-seq', limit: 1 })
    const [last] = docs
    const put = (contentHash: unknown) =>
      payload.db.updateOne({
        collection: slugs.changes,
        where: { id: { equals: last?.id } },
        data: { contentHash },
      })
    await put('f'.repeat(64))
    const { store, isFromDisk } = await start()
    expect(isFromDisk).toBe(false)
    await store.behind.stop()
    await put(last?.contentHash)
  })

  it('is not kept once an entry was passed over: the next process shows what this one could not', async () => {
    const first = await fresh()
    await until(() => existsSync(file())).toBe(true)
    const reference = 'PRO-AGE-002'
    const { payload } = library
    const seq = await createChangeRow(payload, { type: 'reviewed', kind: 'protocol', reference })
    await first.passOver(seq)
    expect(first.snapshot.documents.get(reference)?.current).toBeUndefined()
    await first.behind.stop()
    const { store, isFromDisk } = await start()
    expect([isFromDisk, store.snapshot.documents.get(reference)?.current?.number]).toEqual([
      false,
      '1.0',
    ])
    await stop(store)
  })

  it('gives way to the rows when what changed since cannot be taken in', async () => {
    await stop(await fresh())
    const { payload } = library
    const reference = 'PRO-AGE-003'
    await createChangeRow(payload, { type: 'reviewed', kind: 'protocol', reference })
    const find = payload.find.bind(payload)
    const spy = vi.spyOn(payload, 'find')
    spy.mockImplementation((asked) => {
      if (asked.collection !== slugs.changes || asked.where?.['seq'] === undefined)
        return find(asked)
      spy.mockRestore()
      throw new Error('once')
    })
    const { store } = await start()
    expect(store.snapshot.feed.at(-1)).toMatchObject({ type: 'reviewed', reference })
    expect(store.snapshot.documents.get(reference)?.current?.number).toBe('1.0')
    await stop(store)
  })

  it('is not kept of a small library', async () => {
    await rm(file(), { force: true })
    const { payload, settings } = library
    const store = await createStore({ payload, settings })
    await store.behind.done()
    await store.behind.stop()
    expect(existsSync(file())).toBe(false)
  })
})
