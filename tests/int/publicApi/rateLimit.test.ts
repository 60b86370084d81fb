import { afterAll, beforeAll, expect, it } from 'vitest'

import { startPublicServer, type PublicServer } from './publicServer'
import { releaseNow } from './releaseRows'

let site: PublicServer
beforeAll(async () => {
  // Six reads a minute.
  site = await startPublicServer(
    ({ payload }) => releaseNow(payload, 'protocol', { reference: 'PRO-MEOPA-001' }),
    { rateLimitScale: 0.001 },
  )
})
afterAll(() => site.stop())

it('counts public reads by address, says how many are left, and refuses what is too much', async () => {
  const first = await site.ask('/v1/protocols/PRO-MEOPA-001')
  expect(first.status).toBe(200)
  expect(first.headers).toMatchObject({
    'ratelimit-policy': '"reads";q=6;w=60',
    'ratelimit-limit': '6',
    'ratelimit-remaining': '5',
  })
  expect(first.headers['ratelimit']).toMatch(/^"reads";r=5;t=\d+$/)
  for (let index = 0; index < 5; index += 1) await site.ask('/v1/nothing')
  const refused = await site.ask('/v1/protocols/PRO-MEOPA-001')
  expect(refused.status).toBe(429)
  expect(refused.json().code).toBe('RATE_LIMITED')
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60)
  expect((await site.ask('/healthz')).status).toBe(200)
})
