import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { deliverMails } from '../../src/mail'
import { slugs } from '../../src/slugs'
import { buildPeople, startLibrary, type Library, type People } from '../helpers'
import { outboxOf, tokenIn } from './access/outbox'

let library: Library
let people: People
let outbox: ReturnType<typeof outboxOf>

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  outbox = outboxOf(library)
})
afterAll(() => library.stop())

/** The links that were mailed to somebody so far, the first first. */
const linksTo = async (email: string): Promise<string[]> => {
  await deliverMails(library.payload)
  return (await outbox.to(email)).map(tokenIn)
}

const ask = (email: string) => library.api('POST', '/users/forgot-password', { body: { email } })
const reset = (token: string, password: string) =>
  library.api('POST', '/users/reset-password', { body: { token, password } })

/** Lets time pass for the link of an account. */
const wait = async (email: string, minutes: number): Promise<void> => {
  const where = { email: { equals: email } }
  const account = await library.payload.db.findOne<{ id: string; resetPasswordExpiration: string }>(
    {
      collection: slugs.users,
      where,
    },
  )
  const before = new Date(account?.resetPasswordExpiration ?? '').getTime() - minutes * 60_000
  const data = { resetPasswordExpiration: new Date(before).toISOString() }
  await library.payload.db.updateOne({ collection: slugs.users, where, data })
}

describe('a forgotten password', () => {
  it('sends one mail an account and interval, however often it is asked for', async () => {
    const { email } = people.author
    const writings = [email, email.toUpperCase(), ` ${email} `]
    const answers = await Promise.all([...writings, ...writings].map(ask))
    const unknown = await ask('personne@essais.example')
    expect(await linksTo(email)).toHaveLength(1)
    for (const { status, body } of answers) expect([status, body]).toEqual([200, unknown.body])
    await ask(people.lead.email)
    expect(await linksTo(people.lead.email)).toHaveLength(1)
    expect(await linksTo(email)).toHaveLength(1)
  })

  it('leaves an older link good until a newer one is used', async () => {
    const { email } = people.reviewer1
    await ask(email)
    await linksTo(email)
    await wait(email, 20)
    await ask(email)
    const [older, newer, ...others] = await linksTo(email)
    expect(others).toEqual([])
    expect((await reset(older ?? '', 'un-premier-mot-de-passe')).status).toBe(200)
    expect((await reset(newer ?? '', 'un-second-mot-de-passe')).status).toBe(403)
    await wait(email, 20)
    await ask(email)
    await linksTo(email)
    await wait(email, 20)
    await ask(email)
    const links = await linksTo(email)
    expect((await reset(links[3] ?? '', 'un-second-mot-de-passe')).status).toBe(200)
    expect((await reset(links[2] ?? '', 'un-premier-mot-de-passe')).status).toBe(403)
  })

  it('does not make a link of an old mail good for ever, however often it is asked for', async () => {
    const { email } = people.approver1
    const now = performance.now.bind(performance)
    let minutes = 0
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now() + minutes * 60_000)
    // Payload dates it by the clock of the machine.
    const start = Date.now()
    vi.useFakeTimers({ toFake: ['Date'] })
    for (minutes of [0, 40, 80]) {
      vi.setSystemTime(start + minutes * 60_000)
      await ask(email)
      await linksTo(email)
    }
    vi.useRealTimers()
    clock.mockRestore()
    const [first, second, third] = await linksTo(email)
    expect(second).toBe(first)
    expect(third).not.toBe(first)
    expect((await reset(first ?? '', 'un-premier-mot-de-passe')).status).toBe(403)
    expect((await reset(third ?? '', 'un-second-mot-de-passe')).status).toBe(200)
  })

  it('makes another link once the older is over', async () => {
    const { email } = people.reviewer2
    await ask(email)
    await linksTo(email)
    await wait(email, 61)
    await ask(email)
    const [older, newer] = await linksTo(email)
    expect(newer).not.toBe(older)
    expect((await reset(older ?? '', 'un-premier-mot-de-passe')).status).toBe(403)
    expect((await reset(newer ?? '', 'un-second-mot-de-passe')).status).toBe(200)
  })
})
