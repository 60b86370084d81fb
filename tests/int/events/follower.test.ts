import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { now, withClock } from '../../../src/dates/clock'
import { catchUpHere } from '../../../src/events'
import { slugs } from '../../../src/slugs'
import { startPublicServer, type PublicServer } from '../publicApi/publicServer'
import { patchReleaseRow, releaseNow, createChangeRow } from '../publicApi/releaseRows'
import { range } from './stage'

let site: PublicServer
beforeAll(async () => {
  site = await startPublicServer(async ({ payload }) => {
    await releaseNow(payload, 'protocol', { reference: 'PRO-MEOPA-001' })
  })
})
afterAll(() => site.stop())

const statusOf = async (path: string): Promise<number> => (await site.ask(path)).status

describe('a release that cannot be held ready', () => {
  it('holds up the others for a while; then it is not shown, and they are', async () => {
    const { payload } = site.library
    const find = payload.find.bind(payload)
    let isBroken = true
    const spy = vi.spyOn(payload, 'find').mockImplementation((options) => {
      const isPoison = JSON.stringify(options.where ?? {}).includes('PRO-MEOPA-001')
      const isCurrent = options.collection === slugs.releases && options.select === undefined
      if (isBroken && isPoison && isCurrent) return Promise.reject(new Error('illisible'))
      return find(options)
    })
    const target = { reference: 'PRO-MEOPA-001', number: '1.0' }
    await patchReleaseRow(payload, target, { title: 'Un autre titre' })
    await createChangeRow(payload, { type: 'reviewed', kind: 'protocol', ...target })
    await releaseNow(payload, 'resource', { reference: 'RES-URG-001' })
    await catchUpHere(payload)
    expect(await statusOf('/v1/resources/RES-URG-001')).toBe(404)

    for (const round of range(1, 9)) {
      const at = new Date(now().getTime() + round * 120_000)
      await withClock(
        () => at,
        () => catchUpHere(payload),
      )
    }
    expect(await statusOf('/v1/resources/RES-URG-001')).toBe(200)
    expect(await statusOf('/v1/protocols/PRO-MEOPA-001')).not.toBe(200)
    const { items } = (await site.ask('/v1/changes')).json()
    expect(items.map(({ type }: { type: string }) => type)).toEqual([
      'released',
      'reviewed',
      'released',
    ])
    const { docs } = await find({ collection: slugs.deadLetters, overrideAccess: true })
    expect(docs).toMatchObject([{ consumer: 'publicStore', seq: 2, type: 'reviewed' }])

    // Mended: found again by itself.
    isBroken = false
    await catchUpHere(payload)
    expect((await site.ask('/v1/protocols/PRO-MEOPA-001')).json().title).toBe('Un autre titre')
    spy.mockRestore()
  })
})

describe('/readyz', () => {
  it('tells how far everything is, and is 200 all the same', async () => {
    const answer = await site.ask('/readyz')
    expect(answer.status).toBe(200)
    expect(answer.json()).toMatchObject({
      status: 'ok',
      events: {
        consumers: [
          { name: 'tellProfession', behind: 0 },
          { name: 'publicStore', behind: 0 },
        ],
        deadLetters: 1,
      },
      mails: { waiting: 0, inDoubt: 0, failed: 0 },
    })
  })
})
