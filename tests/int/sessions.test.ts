import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '../../src/slugs'
import {
  buildPeople,
  buildPerson,
  startLibrary,
  testPassword,
  type Library,
  type People,
} from '../helpers'
import { readAnswer, type Answer } from '../helpers/answer'
import { startOtherProcess, type OtherProcess } from '../helpers/otherProcess'

let library: Library
let people: People
let other: OtherProcess

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  await buildPerson(library, 'partie@essais.example', { name: 'Paule Partie', active: false })
  other = await startOtherProcess(library)
})
afterAll(async () => {
  await other.stop()
  await library.stop()
})

const signIn = (from: Library, email: string, password = testPassword) =>
  from.api('POST', '/users/login', { body: { email, password } })

const headersOf = (token: string) => ({ Authorization: `JWT ${token}` })

const isSignedIn = async (token: string): Promise<boolean> => {
  const { body } = await library.api('GET', '/users/me', { headers: headersOf(token) })
  return body.user !== null && body.user !== undefined
}

const isSignedInElsewhere = async (token: string): Promise<boolean> => {
  const answer = await fetch(`${other.origin}/api/users/me`, { headers: headersOf(token) })
  const { user } = (await readAnswer(answer)).body
  return user !== null && user !== undefined
}

describe('the cookie of a session', () => {
  const cookieOf = ({ headers }: Answer): string => headers.get('set-cookie') ?? ''

  it('is kept from scripts and from other sites', async () => {
    const cookie = cookieOf(await signIn(library, people.author.email))
    expect(cookie).toMatch(/^payload-token=[^;]+;/)
    expect(cookie).toMatch(/; HttpOnly(=true)?(;|$)/)
    expect(cookie).toMatch(/; SameSite=Lax(;|$)/)
    expect(cookie).toMatch(/; Path=\/(;|$)/)
    expect(cookie).not.toMatch(/Secure/)
  })

  it('goes by https only where the library does', async () => {
    const secure = await startLibrary({ settings: { publicUrl: 'https://library.example' } })
    try {
      await buildPerson(secure, 'une@essais.example', { name: 'Une Personne' })
      const cookie = cookieOf(await signIn(secure, 'une@essais.example'))
      expect(cookie).toMatch(/; Secure(=true)?(;|$)/)
      expect(cookie).toMatch(/; HttpOnly(=true)?(;|$)/)
    } finally {
      await secure.stop()
    }
  })
})

describe('signing out', () => {
  it('ends the session, here and in another process', async () => {
    const { token } = (await signIn(library, people.author.email)).body
    expect([await isSignedIn(token), await isSignedInElsewhere(token)]).toEqual([true, true])
    const out = await library.api('POST', '/users/logout', { headers: headersOf(token) })
    expect(out.status).toBe(200)
    expect([await isSignedIn(token), await isSignedInElsewhere(token)]).toEqual([false, false])
    const refused = await library.api('POST', '/users/refresh-token', { headers: headersOf(token) })
    expect(refused.status).toBeGreaterThanOrEqual(400)
  })

  it('leaves the other sessions of the person', async () => {
    const first = (await signIn(library, people.author.email)).body.token
    const second = (await signIn(library, people.author.email)).body.token
    await library.api('POST', '/users/logout', { headers: headersOf(first) })
    expect([await isSignedIn(first), await isSignedIn(second)]).toEqual([false, true])
  })

  it('comes with the account’s deactivation', async () => {
    const person = await buildPerson(library, 'bientot@essais.example', { name: 'Bientôt Partie' })
    const { token } = (await signIn(library, person.email)).body
    const body = { active: false }
    await library.api('PATCH', `/users/${person.id}`, { as: people.admin.email, body })
    expect([await isSignedIn(token), await isSignedInElsewhere(token)]).toEqual([false, false])
  })
})

describe('a forgotten password', () => {
  const ask = (email: string) => library.api('POST', '/users/forgot-password', { body: { email } })

  it('is answered alike for a known, an unknown and a deactivated account', async () => {
    const answers = await Promise.all(
      [people.author.email, 'personne@essais.example', 'partie@essais.example'].map(ask),
    )
    const whole = answers.map(({ status, body, headers }) =>
      JSON.stringify([status, body, [...headers]]),
    )
    expect(new Set(whole).size).toBe(1)
  })

  it('is chosen once by its link, and a wrong link chooses none', async () => {
    await ask(people.reviewer1.email)
    const row = await library.payload.db.findOne<{ id: string; resetPasswordToken: string }>({
      collection: slugs.users,
      where: { email: { equals: people.reviewer1.email } },
    })
    const choose = (token: string) =>
      library.api('POST', '/users/reset-password', {
        body: { token, password: 'un-nouveau-mot-de-passe' },
      })
    expect((await choose('inventé')).status).toBe(403)
    expect((await choose(row?.resetPasswordToken ?? '')).status).toBe(200)
    expect((await choose(row?.resetPasswordToken ?? '')).status).toBe(403)
  })
})

describe('a sign-in that is refused', () => {
  it('is the same answer to its last header, whatever the reason', async () => {
    const { email } = people.reviewer2
    const wrong = 'un-mauvais-mot-de-passe'
    await Promise.all([...Array(5)].map(() => signIn(library, email, wrong)))
    const answers = await Promise.all([
      signIn(library, email),
      signIn(library, 'personne@essais.example'),
      signIn(library, 'partie@essais.example'),
      signIn(library, people.approver1.email, wrong),
    ])
    const whole = answers.map(({ status, body, headers }) =>
      JSON.stringify([status, body, [...headers]]),
    )
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401])
    expect(new Set(whole).size).toBe(1)
  })
})
