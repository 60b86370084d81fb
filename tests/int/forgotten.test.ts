import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { slugs } from '../../src/slugs'
import { buildPeople, startLibrary, type Library, type People } from '../helpers'

let library: Library
let people: People
const sent: { to: string; link: string }[] = []

const isMail = (value: unknown): value is { to: string; html: string } =>
  typeof value === 'object' && value !== null && 'to' in value && 'html' in value

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  Object.assign(library.payload.email, {
    sendEmail: (mail: unknown) => {
      if (isMail(mail))
        sent.push({ to: mail.to, link: /reset\/([^"]+)"/.exec(mail.html)?.[1] ?? '' })
      return Promise.resolve()
    },
  })
})
afterAll(() => library.stop())

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
    sent.length = 0
    const { email } = people.author
    const writings = [email, email.toUpperCase(), ` ${email} `]
    const answers = await Promise.all([...writings, ...writings].map(ask))
    const unknown = await ask('personne@essais.example')
    expect(sent.map(({ to }) => to)).toEqual([email])
    for (const { status, body } of answers) expect([status, body]).toEqual([200, unknown.body])
    await ask(people.lead.email)
    expect(sent.map(({ to }) => to)).toEqual([email, people.lead.email])
  })

  it('leaves an older link good until a newer one is used', async () => {
    sent.length = 0
    const { email } = people.reviewer1
    await ask(email)
    await wait(email, 20)
    await ask(email)
    expect(sent).toHaveLength(2)
    const [older, newer] = sent.map(({ link }) => link)
    expect((await reset(older ?? '', 'un-premier-mot-de-passe')).status).toBe(200)
    expect((await reset(newer ?? '', 'un-second-mot-de-passe')).status).toBe(403)
    await wait(email, 20)
    await ask(email)
    await wait(email, 20)
    await ask(email)
    expect((await reset(sent[3]?.link ?? '', 'un-second-mot-de-passe')).status).toBe(200)
    expect((await reset(sent[2]?.link ?? '', 'un-premier-mot-de-passe')).status).toBe(403)
  })

  it('does not make a link of an old mail good for ever, however often it is asked for', async () => {
    sent.length = 0
    const { email } = people.approver1
    const now = performance.now.bind(performance)
    let minutes = 0
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now() + minutes * 60_000)
    for (minutes of [0, 40, 80]) {
      await ask(email)
      // Payload dates it by the clock of the machine.
      await wait(email, -minutes)
    }
    clock.mockRestore()
    const [first, second, third] = sent.map(({ link }) => link)
    expect(second).toBe(first)
    expect(third).not.toBe(first)
    expect((await reset(first ?? '', 'un-premier-mot-de-passe')).status).toBe(403)
    expect((await reset(third ?? '', 'un-second-mot-de-passe')).status).toBe(200)
  })

  it('makes another link once the older is over', async () => {
    sent.length = 0
    const { email } = people.reviewer2
    await ask(email)
    await wait(email, 61)
    await ask(email)
    const [older, newer] = sent.map(({ link }) => link)
    expect(newer).not.toBe(older)
    expect((await reset(older ?? '', 'un-premier-mot-de-passe')).status).toBe(403)
    expect((await reset(newer ?? '', 'un-second-mot-de-passe')).status).toBe(200)
  })
})
