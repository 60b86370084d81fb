import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startMailServer, type MailServer } from '../../helpers/smtpServer'
import { until } from '../../helpers/until'
import { startSite, type Site } from './site'

const minute = 60_000

let server: MailServer
let site: Site
beforeAll(async () => {
  server = await startMailServer()
  site = await startSite({ given: { smtpUrl: server.url } })
})
afterAll(async () => {
  await site.stop()
  await server.stop()
  await rm(site.settings.dataDir, { recursive: true, force: true })
})

const invite = async (email: string): Promise<void> => {
  const { admin } = site.people
  const body = { email, name: 'Une Nouvelle' }
  const { status } = await site.api('POST', '/users', { as: admin.email, body })
  expect(status).toBe(201)
}

const stateOf = async (email: string): Promise<unknown> => {
  const { admin } = site.people
  const where = `where[to][equals]=${encodeURIComponent(email)}`
  const { body } = await site.api('GET', `/mails?${where}`, { as: admin.email })
  return body.docs[0]?.state
}

describe('a server that is killed while a mail leaves', () => {
  it('does not send it twice, and lists it by its address', async () => {
    const email = 'incertaine@essais.example'
    server.behave('hangsAfterText')
    await invite(email)
    await until(() => server.given.length).toBe(1)
    expect(await stateOf(email)).toBe('sending')
    await site.child().kill()
    server.behave('takes')
    await site.restart()
    await site.advance(10 * minute)
    await until(() => stateOf(email)).toBe('inDoubt')
    expect(server.given).toHaveLength(1)
  })

  it('sends what it had only noted, once it is back', async () => {
    const email = 'attendue@essais.example'
    server.behave('refusesForNow')
    const before = server.connections()
    await invite(email)
    await until(() => server.connections()).toBeGreaterThan(before)
    await until(() => stateOf(email)).toBe('waiting')
    await site.child().kill()
    server.behave('takes')
    await site.restart()
    await site.advance(10 * minute)
    await until(() => stateOf(email)).toBe('sent')
    const taken = server.taken.flatMap(({ to = [] }) => to.map(({ address }) => address))
    expect(taken).toEqual([email])
  })
})
