import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { catchUpHere } from '../../../src/events'
import { slugs } from '../../../src/slugs'
import { until } from '../../helpers/until'
import { databaseAway } from '../../helpers/databaseAway'
import { startPublicServer, type PublicServer } from './publicServer'
import { createChangeRow, patchReleaseRow, releaseNow } from './releaseRows'

let site: PublicServer
beforeAll(async () => {
  site = await startPublicServer(async ({ payload }) => {
    await releaseNow(payload, 'protocol', { reference: 'PRO-MEOPA-001' })
    await releaseNow(payload, 'protocol', { reference: 'PRO-MEOPA-002', number: '1.0' })
  })
})
afterAll(() => site.stop())

const address = '/v1/protocols/PRO-MEOPA-001'
const withdrawal = { kind: 'obsolete', reason: 'Fini', at: '2026-06-01T08:00:00.000Z' }

/** Two releases change places, as the workflow does it. */
const succeed = async (reference: string, from: string, to: string): Promise<void> => {
  const { payload } = site.library
  const slot = `protocol/${reference}/${from}`
  await patchReleaseRow(
    payload,
    { reference, number: from },
    {
      status: 'superseded',
      supersededBy: to,
      slot,
    },
  )
  const kind = 'protocol'
  await createChangeRow(payload, { type: 'superseded', kind, reference, number: from })
  await releaseNow(payload, kind, { reference, number: to, supersedes: from })
}

describe('what is held ready to send', () => {
  it('serves documents, lists, themes and the feed without asking the database', async () => {
    const find = vi.spyOn(site.library.payload, 'find')
    const findInDatabase = vi.spyOn(site.library.payload.db, 'find')
    const paths = [
      address,
      `${address}.html`,
      `${address}/releases/1.0`,
      '/v1/protocols',
      '/v1/changes',
    ]
    for (const path of paths) {
      find.mockClear()
      findInDatabase.mockClear()
      expect((await site.ask(path)).status).toBe(200)
      // The watch may look for changes meanwhile: nothing else may.
      const asked = find.mock.calls.map(([{ collection }]) => collection)
      expect(asked.filter((collection) => collection !== slugs.changes)).toEqual([])
    }
    find.mockRestore()
    findInDatabase.mockRestore()
  })

  it('serves a new release as soon as it was told of it', async () => {
    await succeed('PRO-MEOPA-001', '1.0', '1.1')
    await catchUpHere(site.library.payload)
    expect((await site.ask(address)).json()).toMatchObject({ number: '1.1', supersedes: '1.0' })
    const former = (await site.ask(`${address}/releases/1.0`)).json()
    expect(former).toMatchObject({ status: 'superseded', supersededBy: '1.1' })
    const { items } = (await site.ask('/v1/protocols?sort=reference')).json()
    expect(items[0].number).toBe('1.1')
    expect((await site.ask('/v1/changes')).json().next).toMatch(/^4-/)
  })

  it('tells nobody that nothing changed who was answered a moment before a change', async () => {
    const paths = [address, '/protocols/PRO-MEOPA-001', '/v1/protocols', '/v1/changes', '/']
    const before = await Promise.all(paths.map((path) => site.ask(path)))
    await succeed('PRO-MEOPA-001', '1.1', '1.2')
    await catchUpHere(site.library.payload)
    for (const [index, path] of paths.entries()) {
      const headers = before[index]?.headers
      const dates = [headers?.['last-modified'], headers?.date].filter((date) => date !== undefined)
      for (const date of dates) {
        const again = await site.ask(path, { headers: { 'if-modified-since': date } })
        expect([path, again.status]).toEqual([path, 200])
      }
    }
  })

  it('forgets what it loaded of an old release when that one changes', async () => {
    const old = `${address}/releases/1.0`
    const before = await site.ask(old)
    const { payload } = site.library
    await patchReleaseRow(
      payload,
      { reference: 'PRO-MEOPA-001', number: '1.0' },
      { status: 'withdrawn', withdrawal: { ...withdrawal, kind: 'error' } },
    )
    const change = { type: 'withdrawn', kind: 'protocol', reference: 'PRO-MEOPA-001' } as const
    await createChangeRow(payload, { ...change, number: '1.0' })
    await catchUpHere(payload)
    expect(before.status).toBe(200)
    expect((await site.ask(old)).status).toBe(410)
    expect((await site.ask(address)).json().number).toBe('1.2')
  })

  it('takes a withdrawn document out, and back in when it is reinstated', async () => {
    const { payload } = site.library
    const target = { reference: 'PRO-MEOPA-002', number: '1.0' }
    const slot = 'protocol/PRO-MEOPA-002/1.0'
    await patchReleaseRow(payload, target, { status: 'withdrawn', withdrawal, slot })
    await createChangeRow(payload, { type: 'withdrawn', kind: 'protocol', ...target })
    await catchUpHere(payload)
    expect((await site.ask('/v1/protocols/PRO-MEOPA-002')).status).toBe(410)
    expect((await site.ask('/v1/protocols')).json().total).toBe(1)
    await patchReleaseRow(payload, target, {
      status: 'inForce',
      withdrawal: { kind: null, reason: null, at: null },
      slot: 'protocol/PRO-MEOPA-002/inForce',
    })
    await createChangeRow(payload, { type: 'reinstated', kind: 'protocol', ...target })
    await catchUpHere(payload)
    expect((await site.ask('/v1/protocols/PRO-MEOPA-002')).json().withdrawal).toBeNull()
  })

  it('loses no change that arrives while it refreshes', async () => {
    const { payload } = site.library
    const references = Array.from({ length: 8 }, (_, index) => `PRO-URG-00${index + 1}`)
    const refreshes: Promise<void>[] = []
    for (const reference of references) {
      await releaseNow(payload, 'protocol', { reference })
      refreshes.push(catchUpHere(payload))
    }
    await Promise.all(refreshes)
    for (const reference of references) {
      expect((await site.ask(`/v1/protocols/${reference}`)).status).toBe(200)
    }
    const { items } = (await site.ask('/v1/changes')).json()
    const cursors = items.map(({ cursor }: { cursor: string }) => Number(cursor.split('-')[0]))
    expect(cursors).toEqual(cursors.map((_: number, index: number) => index + 1))
  })

  it('finds by itself what another process released', async () => {
    await releaseNow(site.library.payload, 'resource', { reference: 'RES-URG-001' })
    await until(async () => (await site.ask('/v1/resources/RES-URG-001')).status).toBe(200)
  })

  it('goes on reading when the database does not answer, and says so of what it needs it for', async () => {
    const { payload } = site.library
    const down = vi.spyOn(payload, 'find').mockRejectedValue(databaseAway())
    try {
      await catchUpHere(payload)
      expect((await site.ask(address)).status).toBe(200)
      expect((await site.ask('/v1/protocols?theme=MEOPA')).status).toBe(200)
      expect((await site.ask('/v1/changes')).status).toBe(200)
      const old = await site.ask(`${address}/releases/1.3`)
      expect(old.status).toBe(503)
      expect(old.headers['retry-after']).toBe('5')
      expect(old.json().code).toBe('UNAVAILABLE')
      expect((await site.ask('/readyz')).status).toBe(503)
      expect((await site.ask('/healthz')).status).toBe(200)
    } finally {
      down.mockRestore()
    }
    expect((await site.ask('/readyz')).status).toBe(200)
  })
})
