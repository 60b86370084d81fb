import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { catchUpHere } from '../../../src/events'
import { hasNginx, startNginx } from '../../helpers/nginx'
import { until } from '../../helpers/until'
import { startPublicServer, type PublicServer } from './publicServer'
import { createChangeRow, patchReleaseRow, releaseNow } from './releaseRows'

const reference = 'PRO-MEOPA-001'
const forms = ['', '.html', '.txt', '/releases/1.0']

describe.runIf(hasNginx())('nginx with a cache, as docs/operations.md says', () => {
  let site: PublicServer
  let nginx: Awaited<ReturnType<typeof startNginx>>
  beforeAll(async () => {
    site = await startPublicServer(async ({ payload }) => {
      await releaseNow(payload, 'protocol', { reference })
    })
    nginx = await startNginx(site.port)
  })
  afterAll(async () => {
    await nginx.stop()
    await site.stop()
  })

  const ask = async (path: string) => {
    const answer = await fetch(nginx.origin + path)
    await answer.arrayBuffer()
    return { status: answer.status, cache: answer.headers.get('x-cache') }
  }
  const askEach = () => Promise.all(forms.map((form) => ask(`/v1/protocols/${reference}${form}`)))
  const statuses = async () => (await askEach()).map(({ status }) => status)

  it('answers from the cache, and shows what was withdrawn no more', async () => {
    await until(() => ask('/v1/themes').catch(() => undefined)).toMatchObject({ status: 200 })
    const unknown = '/v1/protocols/PRO-MEOPA-002'
    expect((await ask(unknown)).status).toBe(404)
    await askEach()
    expect(await askEach()).toEqual(forms.map(() => ({ status: 200, cache: 'HIT' })))

    const { payload } = site.library
    const withdrawal = { kind: 'error', reason: 'Dose', at: '2026-06-01T08:00:00.000Z' }
    const key = { reference, number: '1.0' }
    await patchReleaseRow(payload, key, { status: 'withdrawn', withdrawal, slot: 'x' })
    await createChangeRow(payload, { type: 'withdrawn', kind: 'protocol', ...key })
    await catchUpHere(payload)
    // Asked again and again, so that nginx has something to answer with while it asks.
    await until(statuses).toEqual(forms.map(() => 410))
    // And it stays so: the refusal has taken the place of the text.
    for (let again = 0; again < 5; again += 1) {
      expect(await statuses()).toEqual(forms.map(() => 410))
    }

    await releaseNow(payload, 'protocol', { reference: 'PRO-MEOPA-002' })
    await catchUpHere(payload)
    await until(async () => (await ask(unknown)).status).toBe(200)
  })
})

describe('what caches are told', () => {
  let site: PublicServer
  beforeAll(async () => {
    site = await startPublicServer(async ({ payload }) => {
      await releaseNow(payload, 'protocol', { reference })
      await releaseNow(payload, 'protocol', { reference: 'PRO-AGE-001' })
      const withdrawal = { kind: 'error', reason: 'Dose', at: '2026-06-01T08:00:00.000Z' }
      const key = { reference: 'PRO-AGE-001', number: '1.0' }
      await patchReleaseRow(payload, key, { status: 'withdrawn', withdrawal, slot: 'y' })
    })
  })
  afterAll(() => site.stop())

  it.each([
    `/v1/protocols/${reference}`,
    `/v1/protocols/${reference}.html`,
    `/protocols/${reference}`,
    `/v1/protocols/${reference}/releases`,
    `/v1/protocols/${reference}/releases/1.0`,
    '/v1/protocols',
    '/v1/changes',
    '/v1/themes',
    '/',
    '/v1/protocols/PRO-AGE-001',
    '/protocols/PRO-AGE-001',
    '/v1/protocols/PRO-NULLE-001',
    '/v1/files/' + '0'.repeat(64) + '/x.png',
  ])('a withdrawal shows within 30 seconds, and in a browser at once: %s', async (path) => {
    const { headers } = await site.ask(path)
    const told = headers['cache-control'] ?? ''
    const seconds = (name: string) => Number(new RegExp(`\\b${name}=(\\d+)`).exec(told)?.[1] ?? 0)
    expect(told).toMatch(/^public, max-age=0, s-maxage=\d+/)
    expect(seconds('s-maxage') + seconds('stale-while-revalidate')).toBeLessThanOrEqual(30)
  })
})
