import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { changeList } from '../../../src/publicApi/schemas/responses'
import { slugs } from '../../../src/slugs'
import { buildPeople, startLibrary, type Library } from '../../helpers'
import { readLog } from '../../helpers/forgedLog'
import { createPublicReader } from '../../helpers/publicReader'
import { startJourney } from '../workflow/journey'
import { createChangeRow, releaseNow } from './releaseRows'

type Item = { cursor: string; type: string; reference: string; number: string; status: string }

const references = ['PRO-AGE-001', 'PRO-AGE-002', 'PRO-AGE-003', 'PRO-AGE-004'] as const

const fill = async ({ payload }: Library): Promise<void> => {
  for (const reference of references) await releaseNow(payload, 'protocol', { reference })
  const second = { kind: 'protocol', reference: 'PRO-AGE-002' } as const
  await createChangeRow(payload, { type: 'withdrawn', ...second, told: { kind: 'obsolete' } })
}

let library: Library
beforeAll(async () => {
  library = await startLibrary()
  await fill(library)
})
afterAll(() => library.stop())

const read = async (query: string) => {
  const { status, body } = await library.v1(`/changes${query}`)
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}

const refused = async (query: string) => {
  const { status, body } = await library.v1(`/changes${query}`)
  return [status, body.code, body.errors?.[0]?.path]
}

const unknown = [400, 'CURSOR_UNKNOWN', 'since']

describe('the feed', () => {
  it('is given in order, and resumed where one stopped', async () => {
    const all = await read('')
    expect(changeList.parse(all)).toEqual(all)
    expect(all.items).toHaveLength(5)
    expect(all).toMatchObject({ next: all.items[4].cursor, more: false })
    const first = await read('?limit=3')
    expect(first).toMatchObject({ next: all.items[2].cursor, more: true })
    const rest = await read(`?since=${first.next}`)
    expect([...first.items, ...rest.items]).toEqual(all.items)
    const end = await read(`?since=${rest.next}`)
    expect(end).toMatchObject({ items: [], next: rest.next, more: false })
    expect(await read('?since=0')).toEqual(all)
  })

  it('takes up to 1,000 entries at a time', async () => {
    expect((await library.v1('/changes?limit=1000')).status).toBe(200)
    expect(await refused('?limit=1001')).toEqual([400, 'INVALID_PARAMETER', 'limit'])
  })

  it.each(['5', '1', 'x', '01', '-1', '', '9-AAAAAAAAAAAAAAAA', '1-AAAAAAAAAAAAAAAA'])(
    'does not know the cursor « %s »',
    async (cursor) => {
      expect(await refused(`?since=${cursor}`)).toEqual(unknown)
    },
  )

  it('does not know the number of one entry with the mark of another', async () => {
    const { items } = await read('')
    const [first, second] = items.map(({ cursor }: Item) => cursor.split('-')[1])
    expect(await refused(`?since=1-${second}`)).toEqual(unknown)
    expect(await refused(`?since=2-${first}`)).toEqual(unknown)
    expect(await refused(`?since=${items[0].cursor}~`)).toEqual(unknown)
    expect(await refused(`?since=${items[0].cursor}~1`)).toEqual(unknown)
    expect(await refused(`?since=${items[1].cursor}~1~1`)).toEqual(unknown)
  })
})

describe('another library, or this one restored', () => {
  it('has another name, and knows none of the cursors', async () => {
    const other = await startLibrary()
    try {
      await fill(other)
      const theirs = (await other.v1('/changes')).body
      const ours = await read('')
      expect(theirs.items).toHaveLength(ours.items.length)
      expect(theirs.feed).not.toBe(ours.feed)
      for (const { cursor } of theirs.items) {
        expect(await refused(`?since=${cursor}`)).toEqual(unknown)
      }
    } finally {
      await other.stop()
    }
  })

  it('knows the cursors from before the backup, and none of what came after it', async () => {
    const restored = await startLibrary()
    try {
      await fill(restored)
      const before = (await restored.v1('/changes')).body
      const { payload, settings } = restored
      const log = await readLog(payload)
      // The backup is older than the last entry and its event.
      const { length } = log
      const at = (collection: 'audit-events' | 'changes', seq: number) =>
        payload.db.deleteOne({ collection, where: { seq: { equals: seq } } })
      await at(slugs.auditEvents, length)
      await at(slugs.changes, 5)
      await payload.db.updateOne({
        collection: slugs.counters,
        where: { key: { equals: 'audit' } },
        data: { value: length - 1, hash: log[length - 2]?.hash },
      })
      const row = { type: 'withdrawn', kind: 'protocol', reference: 'PRO-AGE-003' } as const
      await createChangeRow(payload, { ...row, told: { kind: 'error' }, seq: 5 })
      // It is stopped for that: another process begins with what is there now.
      const reader = createPublicReader(payload, settings)
      try {
        const [, , , fourth, fifth] = before.items
        const known = await reader.get(`/changes?since=${fourth.cursor}`)
        expect(known.body.items).toMatchObject([{ reference: 'PRO-AGE-003', type: 'withdrawn' }])
        const lost = await reader.get(`/changes?since=${fifth.cursor}`)
        expect([lost.status, lost.body.code]).toEqual([400, 'CURSOR_UNKNOWN'])
        expect(known.body.feed).toBe(before.feed)
      } finally {
        await reader.stop()
      }
    } finally {
      await restored.stop()
    }
  })
})

describe('a snapshot', () => {
  it('is what is in force, and leads on to what comes after it', async () => {
    const whole = await read('?start=snapshot')
    const entries = whole.items.map(({ reference, type, status }: Item) => [
      reference,
      type,
      status,
    ])
    expect(entries).toEqual(
      ['PRO-AGE-001', 'PRO-AGE-003', 'PRO-AGE-004'].map((reference) => [
        reference,
        'released',
        'inForce',
      ]),
    )
    const { next } = await read('')
    expect(whole).toMatchObject({ next, more: false })
  })

  it('goes on by its cursor, with what is changed meanwhile after it', async () => {
    const first = await read('?start=snapshot&limit=2')
    expect(first.more).toBe(true)
    const { payload } = library
    await createChangeRow(payload, {
      type: 'withdrawn',
      kind: 'protocol',
      reference: 'PRO-AGE-004',
      told: { kind: 'replaced', replacedBy: 'PRO-AGE-001' },
    })
    const fourth = { kind: 'protocol', reference: 'PRO-AGE-003' } as const
    await createChangeRow(payload, { type: 'reviewed', ...fourth })
    await library.v1(`/changes?since=9-AAAAAAAAAAAAAAAA`)
    const seen: Item[] = [...first.items]
    let { next } = first
    for (let more: boolean = first.more; more;) {
      const page = await read(`?since=${next}&limit=1`)
      seen.push(...page.items)
      ;({ next, more } = page)
    }
    expect(seen.map(({ reference, type }) => `${reference} ${type}`)).toEqual([
      'PRO-AGE-001 released',
      'PRO-AGE-003 released',
      'PRO-AGE-004 withdrawn',
      'PRO-AGE-003 reviewed',
    ])
    expect(next).toBe((await read('')).next)
  })

  it('is a beginning: it takes no cursor', async () => {
    const { next } = await read('')
    expect(await refused(`?start=snapshot&since=${next}`)).toEqual([
      400,
      'INVALID_PARAMETER',
      'start',
    ])
    expect(await refused('?start=all')).toEqual([400, 'INVALID_PARAMETER', 'start'])
  })
})

describe('an entry', () => {
  it('says what the release became, for ever, and the checkpoint what wrote the newest', async () => {
    const real = await startLibrary()
    try {
      const empty = (await real.v1('/changes')).body
      expect(empty).toEqual({ items: [], next: '0', more: false, feed: null, checkpoint: null })
      const people = await buildPeople(real)
      const journey = await startJourney(real, people)
      await journey.release()
      const reason = { number: '1.0', reason: 'Une raison.' }
      await journey.does(people.coordinator, 'withdraw', { ...reason, kind: 'obsolete' })
      await journey.does(people.coordinator, 'reinstate', reason)
      await journey.does(people.coordinator, 'withdraw', { ...reason, kind: 'error' })
      const { body } = await real.v1('/changes?since=0')
      const { reference } = journey
      const title = 'Administration du MEOPA'
      const said = { reference, number: '1.0', title, withdrawal: null }
      expect(body.items).toMatchObject([
        { ...said, type: 'released', status: 'inForce' },
        {
          ...said,
          type: 'withdrawn',
          status: 'withdrawn',
          withdrawal: { kind: 'obsolete', replacedBy: null },
        },
        { ...said, type: 'reinstated', status: 'inForce' },
        {
          ...said,
          type: 'withdrawn',
          status: 'withdrawn',
          withdrawal: { kind: 'error', replacedBy: null },
        },
      ])
      const { seq, hash, at } = (await readLog(real.payload)).at(-1) ?? {}
      expect(body.checkpoint).toEqual({ seq, hash, at })
      expect((await real.v1('/changes?limit=1')).body.checkpoint).toEqual(body.checkpoint)
      expect((await real.v1('/changes?start=snapshot')).body.items).toEqual([])
      // An event that is none of the feed's changes nothing of the answer: who holds it holds it still.
      const { headers } = await real.v1('/changes')
      await journey.edit(people.author, { summary: 'Une autre.' })
      const again = await real.v1('/changes', { 'If-None-Match': String(headers.get('etag')) })
      expect(again.status).toBe(304)
    } finally {
      await real.stop()
    }
  })
})

describe('a mirror behind a cache', () => {
  it.each([
    ['_', 'PRO-AGE-009'],
    ['notBefore', 'PRO-AGE-019'],
  ])(
    'makes sure of what it fetches by the cursor of the entry, everywhere: %s',
    async (name, reference) => {
      const { payload, settings } = library
      const behind = createPublicReader(payload, settings)
      try {
        expect((await behind.get(`/protocols/${reference}`)).status).toBe(404)
        await releaseNow(payload, 'protocol', { reference })
        const ahead = createPublicReader(payload, settings)
        const { next } = (await ahead.get('/changes')).body
        await ahead.stop()
        // Another process told of it: this one has not looked since.
        const answer = await behind.get(`/protocols/${reference}?${name}=${next}`)
        expect([answer.status, answer.body.number]).toEqual([200, '1.0'])
        for (const path of [
          `/protocols/${reference}.html`,
          `/protocols/${reference}/releases/1.0`,
          `/protocols/${reference}/releases`,
          '/protocols',
          '/themes',
          '/changes',
        ]) {
          expect((await behind.get(`${path}?${name}=${next}`)).status, path).toBe(200)
        }
        const plain = await behind.get('/protocols?sort=title')
        const sure = await behind.get(`/protocols?${name}=${next}&sort=title`)
        expect(sure.body).toEqual(plain.body)
        expect((await behind.get(`/protocols?${name}=rien`)).status).toBe(200)
      } finally {
        await behind.stop()
      }
    },
  )
})
