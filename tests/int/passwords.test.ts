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
import { outboxOf, tokenIn } from './access/outbox'

let library: Library
let people: People

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterAll(() => library.stop())

const signsIn = async (email: string, password: string): Promise<boolean> => {
  const { status } = await library.api('POST', '/users/login', { body: { email, password } })
  return status === 200
}

const chooses = (token: string, password: unknown) =>
  library.api('POST', '/users/reset-password', { body: { token, password } })

const lastEvent = async () => {
  const { docs } = await library.payload.find({
    collection: slugs.auditEvents,
    sort: '-seq',
    limit: 1,
  })
  return docs[0]
}

const newPassword = 'treize lunes rousses'

describe('a new account', () => {
  const make = (email: string, more: object = {}) =>
    library.api('POST', '/users', {
      as: people.admin.email,
      body: { email, name: 'Une Nouvelle', profession: 'nurse', ...more },
    })

  it('has no password until its owner chooses one by the link of a mail', async () => {
    const email = 'nouvelle@essais.example'
    const { status, body } = await make(email)
    expect(status).toBe(201)
    expect(JSON.stringify(body)).not.toMatch(/token|hash"/i)
    const token = tokenIn(await outboxOf(library).next(email))
    expect((await chooses(token, 'court')).status).toBe(400)
    expect((await chooses(token, newPassword)).status).toBe(200)
    expect(await signsIn(email, newPassword)).toBe(true)
    expect(await lastEvent()).toMatchObject({
      type: 'personChanged',
      actor: { user: body.doc.id, name: 'Une Nouvelle' },
      data: { person: { id: body.doc.id }, untold: ['password'], by: 'link' },
    })
    expect((await chooses(token, 'un autre, plus tard')).status).toBe(403)
  })

  it('takes no password from who makes it', async () => {
    const email = 'autre@essais.example'
    expect((await make(email, { password: newPassword })).status).toBe(201)
    expect(await signsIn(email, newPassword)).toBe(false)
    expect(tokenIn(await outboxOf(library).next(email))).not.toBe('')
  })

  it('is mailed a link that ends after three days', async () => {
    const email = 'tardive@essais.example'
    const { body } = await make(email)
    const token = tokenIn(await outboxOf(library).next(email))
    const where = { id: { equals: body.doc.id } }
    const row = await library.payload.db.findOne<{ id: string; resetPasswordExpiration: string }>({
      collection: slugs.users,
      where,
    })
    const hours = (new Date(row?.resetPasswordExpiration ?? 0).getTime() - Date.now()) / 3_600_000
    expect(hours).toBeGreaterThan(71)
    expect(hours).toBeLessThanOrEqual(72)
    const over = { resetPasswordExpiration: new Date(Date.now() - 1000).toISOString() }
    await library.payload.db.updateOne({ collection: slugs.users, where, data: over })
    expect((await chooses(token, newPassword)).status).toBe(403)
  })

  it('is told of in the log, without its address', async () => {
    const { body } = await make('tracee@essais.example', { roles: ['editor'] })
    const event = await lastEvent()
    expect(event).toMatchObject({
      type: 'personCreated',
      actor: { user: people.admin.id },
      data: { person: { id: body.doc.id, name: 'Une Nouvelle' }, roles: ['editor'], active: true },
    })
    expect(JSON.stringify(event)).not.toContain('essais.example')
  })
})

describe('the password of somebody else', () => {
  it.each(['admin', 'coordinator'] as const)('is not typed by the %s', async (role) => {
    const answer = await library.api('PATCH', `/users/${people.editor.id}`, {
      as: people[role].email,
      body: { password: newPassword },
    })
    expect([answer.status, answer.body.code]).toEqual([403, 'FORBIDDEN'])
    expect(await signsIn(people.editor.email, newPassword)).toBe(false)
  })

  it('is not typed by a bulk edit', async () => {
    const answer = await library.api('PATCH', `/users?where[id][in]=${people.editor.id}`, {
      as: people.admin.email,
      body: { password: newPassword },
    })
    expect(answer.status).toBe(403)
    expect(await signsIn(people.editor.email, newPassword)).toBe(false)
  })
})

describe('one’s own password', () => {
  const change = (as: string, body: unknown) =>
    library.api('POST', '/users/change-password', { as, body })

  it('is not changed without the old one', async () => {
    const { email, id } = people.author
    const byForm = await library.api('PATCH', `/users/${id}`, {
      as: email,
      body: { password: newPassword },
    })
    expect([byForm.status, byForm.body.code]).toEqual([403, 'FORBIDDEN'])
    const without = await change(email, { password: newPassword })
    expect([without.status, without.body.code]).toEqual([400, 'INVALID_BODY'])
    const wrong = await change(email, {
      currentPassword: 'ce n’est pas lui',
      password: newPassword,
    })
    expect([wrong.status, wrong.body.code]).toEqual([403, 'REAUTHENTICATION_FAILED'])
    expect(await signsIn(email, testPassword)).toBe(true)
  })

  it('is changed with it: told in the log, the other sessions ended', async () => {
    const { email, id, name } = people.reviewer2
    const elsewhere = await library.signIn(email)
    const body = { currentPassword: testPassword, password: newPassword }
    expect((await change(email, body)).status).toBe(204)
    expect(await lastEvent()).toMatchObject({
      type: 'personChanged',
      actor: { user: id, name },
      data: { changed: {}, untold: ['password'] },
    })
    expect(await signsIn(email, testPassword)).toBe(false)
    expect(await signsIn(email, newPassword)).toBe(true)
    const me = await library.api('GET', '/users/me', {
      headers: { Authorization: `JWT ${elsewhere}` },
    })
    expect(me.body.user ?? null).toBeNull()
  })

  it.each([
    ['onze-signes', '12 caractères'],
    ['motdepasse123', 'plus répandus'],
  ])('is refused when it is weak, with the reason: %s', async (password, reason) => {
    const { status, body } = await change(people.author.email, {
      currentPassword: testPassword,
      password,
    })
    expect([status, body.code, body.errors[0].path]).toEqual([400, 'INVALID_BODY', 'password'])
    expect(body.errors[0].message).toContain(reason)
  })

  it('is nobody’s to change without a session', async () => {
    const body = { currentPassword: testPassword, password: newPassword }
    const answer = await library.api('POST', '/users/change-password', { body })
    expect([answer.status, answer.body.code]).toEqual([401, 'UNAUTHENTICATED'])
  })
})

describe('a password chosen by a link', () => {
  it.each(['onze-signes', 'password1234', undefined])(
    'is refused when it is weak: %s',
    async (weak) => {
      const { email } = people.reviewer1
      const token = await library.payload.forgotPassword({
        collection: slugs.users,
        data: { email },
        disableEmail: true,
      })
      expect((await chooses(token, weak)).status).toBe(400)
      expect(await signsIn(email, testPassword)).toBe(true)
    },
  )

  it('is not chosen by the link that went to an address which is no longer the account’s', async () => {
    const { id, email } = await buildPerson(library, 'avant@essais.example', {
      name: 'Une Partante',
    })
    const token = await library.payload.forgotPassword({
      collection: slugs.users,
      data: { email },
      disableEmail: true,
    })
    const moved = await library.api('PATCH', `/users/${id}`, {
      as: people.admin.email,
      body: { email: 'apres@essais.example' },
    })
    expect(moved.status).toBe(200)
    expect((await chooses(token, newPassword)).status).toBe(403)
  })
})

describe('the first account', () => {
  it('has a password of its owner’s, which is no weak one, and is told of in the log', async () => {
    const empty = await startLibrary()
    try {
      const register = (password: string) =>
        empty.api('POST', '/users/first-register', {
          body: { email: 'premiere@essais.example', name: 'Une Première', password },
        })
      expect((await register('password1234')).status).toBe(400)
      expect((await register(newPassword)).status).toBe(200)
      const { docs } = await empty.payload.find({ collection: slugs.auditEvents })
      expect(docs).toMatchObject([
        { type: 'personCreated', actor: { name: 'Système' }, data: { roles: ['admin'] } },
      ])
    } finally {
      await empty.stop()
    }
  })
})
