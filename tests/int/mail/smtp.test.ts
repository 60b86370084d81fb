import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { inTransaction } from '../../../src/database'
import { now, withClock } from '../../../src/dates/clock'
import { deliverMails, queueMail, readMailLag } from '../../../src/mail'
import { slugs } from '../../../src/slugs'
import { buildPeople, startLibrary, type Library, type People } from '../../helpers'
import { startMailServer, type Behaviour, type MailServer } from '../../helpers/smtpServer'
import { until } from '../../helpers/until'
import { tokenIn } from '../access/outbox'

let server: MailServer
let library: Library
let people: People
beforeAll(async () => {
  server = await startMailServer()
  // It is asked for by few of these tests: one that hangs is left soon.
  const smtpUrl = `${server.url}?socketTimeout=300&greetingTimeout=300`
  library = await startLibrary({
    settings: { smtpUrl, mailFrom: 'Réseau <reseau@essais.example>' },
  })
  people = await buildPeople(library)
})
afterAll(async () => {
  server.behave('takes')
  await library.stop()
  await server.stop()
})
beforeEach(() => {
  server.taken.length = 0
  server.given.length = 0
})

let made = 0

/** Queues a mail, and lets it be tried once. */
const mail = async (behaviour: Behaviour): Promise<string> => {
  server.behave(behaviour)
  made += 1
  const key = `essai ${String(made)}`
  const req = await createLocalReq({}, library.payload)
  const data = { subject: `Été ${String(made)}`, html: '<p>Prêt</p>' }
  await queueMail(req, { key, kind: 'plain', to: `a${String(made)}@essais.example`, data })
  await deliverMails(library.payload)
  return key
}

const rowOf = async (key: string) => {
  const { docs } = await library.payload.find({
    collection: slugs.mails,
    where: { key: { equals: key } },
    overrideAccess: true,
  })
  const [row] = docs
  if (!row) throw new Error(`There is no mail ${key}`)
  return row
}

const minute = 60_000
const hour = 60 * minute
const later = (milliseconds: number): Promise<void> => {
  const at = new Date(now().getTime() + milliseconds)
  return withClock(
    () => at,
    () => deliverMails(library.payload),
  )
}

/** What the log tells of an admin's acts on a mail: by that admin, and nothing of whom it was for. */
const tracesOf = async (type: string, mailId: string) => {
  const { docs } = await library.payload.find({
    collection: slugs.auditEvents,
    where: { and: [{ type: { equals: type } }, { 'actor.user': { equals: people.admin.id } }] },
    overrideAccess: true,
  })
  return docs.map(({ data }) => data).filter((data) => JSON.stringify(data).includes(mailId))
}

const act = async (key: string, name: 'retry' | 'settle', as = people.admin) => {
  const { id } = await rowOf(key)
  return library.api('POST', `/mails/${id}/${name}`, { as: as.email })
}

describe('a mail server that takes mails', () => {
  it('is given each once, whole, from the library', async () => {
    const key = await mail('takes')
    await deliverMails(library.payload)
    await later(hour)
    expect(server.taken).toHaveLength(1)
    expect(server.taken[0]).toMatchObject({
      subject: `Été ${String(made)}`,
      from: { name: 'Réseau', address: 'reseau@essais.example' },
      to: [{ address: `a${String(made)}@essais.example` }],
    })
    expect(server.taken[0]?.html).toContain('<p>Prêt</p>')
    expect(await rowOf(key)).toMatchObject({ state: 'sent', attempts: 1 })
  })

  it('is given one mail for one key, and none of what was not committed', async () => {
    server.behave('takes')
    const req = await createLocalReq({}, library.payload)
    const intent = { kind: 'plain', to: 'b@essais.example', data: { text: 'x' } }
    await queueMail(req, { ...intent, key: 'une fois' })
    await queueMail(req, { ...intent, key: 'une fois' })
    const failing = inTransaction({ req, name: 'test' }, async () => {
      await queueMail(req, { ...intent, key: 'jamais' })
      throw new Error('non')
    })
    await expect(failing).rejects.toThrow('non')
    await deliverMails(library.payload)
    expect(server.taken).toHaveLength(1)
    await expect(rowOf('jamais')).rejects.toThrow()
  })
})

describe('a mail server that refuses', () => {
  it('for now: is asked again, later each time, until it takes the mail', async () => {
    const key = await mail('refusesForNow')
    expect(await rowOf(key)).toMatchObject({ state: 'waiting', reason: 'EENVELOPE 451' })
    const before = server.connections()
    await deliverMails(library.payload)
    expect(server.connections()).toBe(before)
    await later(2 * minute)
    expect(server.connections()).toBe(before + 1)
    server.behave('takes')
    await later(10 * minute)
    expect(server.taken).toHaveLength(1)
    expect(await rowOf(key)).toMatchObject({ state: 'sent', attempts: 3, reason: null })
  })

  it.each(['refuses', 'refusesText'] as const)(
    'for good (%s): is not asked again, unless an admin says so',
    async (behaviour) => {
      const key = await mail(behaviour)
      expect(await rowOf(key)).toMatchObject({ state: 'failed' })
      server.behave('takes')
      await later(48 * hour)
      expect(server.taken).toEqual([])
      expect((await act(key, 'retry', people.coordinator)).status).toBe(403)
      expect((await act(key, 'retry')).status).toBe(204)
      await until(() => server.taken.length).toBe(1)
      await until(() => rowOf(key).then(({ state }) => state)).toBe('sent')
      expect((await act(key, 'retry')).body.code).toBe('CONFLICT')
      const { id } = await rowOf(key)
      expect(await tracesOf('mailRetried', id)).toEqual([
        { mail: id, kind: 'plain', wasState: 'failed' },
      ])
    },
  )

  it('for days: is given up, and left to an admin', async () => {
    const key = await mail('refusesForNow')
    for (let tries = 1; tries < 20; tries += 1) await later(tries * 7 * hour)
    expect(await rowOf(key)).toMatchObject({ state: 'failed', attempts: 16 })
    expect((await act(key, 'settle')).status).toBe(204)
    const { id } = await rowOf(key)
    expect(await rowOf(key)).toMatchObject({ state: 'settled' })
    expect(await tracesOf('mailSettled', id)).toHaveLength(1)
    expect((await act(key, 'settle')).body.code).toBe('CONFLICT')
    expect(await tracesOf('mailSettled', id)).toHaveLength(1)
  })
})

describe('a mail server that is silent', () => {
  it('before it has the mail: is asked again', async () => {
    const key = await mail('hangs')
    expect(await rowOf(key)).toMatchObject({ state: 'waiting', reason: 'ETIMEDOUT' })
    server.behave('takes')
    await later(hour)
    expect(server.taken).toHaveLength(1)
  })

  it.each(['diesAfterText', 'hangsAfterText'] as const)(
    'once it has it (%s): leaves a doubt, which is listed and never sent again by itself',
    async (behaviour) => {
      const key = await mail(behaviour)
      expect(server.given).toHaveLength(1)
      expect(await rowOf(key)).toMatchObject({
        state: 'inDoubt',
        to: `a${String(made)}@essais.example`,
      })
      expect((await readMailLag(library.payload)).inDoubt).toBe(1)
      server.behave('takes')
      await later(48 * hour)
      expect(server.given).toHaveLength(1)
      const listed = await library.api('GET', '/mails?where[state][equals]=inDoubt', {
        as: people.admin.email,
      })
      expect(listed.body.docs).toMatchObject([{ to: `a${String(made)}@essais.example` }])
      expect((await act(key, 'retry')).status).toBe(204)
      await until(() => server.given.length).toBe(2)
      // Whoever got the first knows the second for the same.
      expect(server.given[1]?.messageId).toBe(server.given[0]?.messageId)
      await until(() => rowOf(key).then(({ state }) => state)).toBe('sent')
    },
  )

  it('keeps nobody waiting who asks for a link, and has no say in the answer', async () => {
    server.behave('hangsAfterText')
    const ask = (email: string) =>
      library.api('POST', '/users/forgot-password', { body: { email } })
    const known = await ask(people.author.email)
    const unknown = await ask('personne@essais.example')
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
    await until(() => server.given.length).toBe(1)
    await deliverMails(library.payload)
  })
})

describe('a process that is killed', () => {
  it('between sending and noting leaves a doubt, once its time is up', async () => {
    const { db } = library.payload
    const { updateOne } = db
    db.updateOne = (args) =>
      args.data['state'] === 'sent' ? Promise.reject(new Error('killed')) : updateOne.call(db, args)
    const key = await mail('takes').catch(() => `essai ${String(made)}`)
    db.updateOne = updateOne
    expect(server.taken).toHaveLength(1)
    await deliverMails(library.payload)
    expect(await rowOf(key)).toMatchObject({ state: 'sending' })
    await later(hour)
    expect(await rowOf(key)).toMatchObject({ state: 'inDoubt', reason: 'INTERRUPTED' })
    expect(server.taken).toHaveLength(1)
    expect((await act(key, 'settle')).status).toBe(204)
  })
})

describe('a link for a password', () => {
  it('is in no row of the queue, and in the mail', async () => {
    server.behave('takes')
    const { email } = people.reviewer1
    await library.api('POST', '/users/forgot-password', { body: { email } })
    await until(() => server.taken.length).toBe(1)
    const token = tokenIn(server.taken[0]?.html ?? '')
    expect(token).not.toBe('')
    const { docs } = await library.payload.db.find({ collection: slugs.mails, pagination: false })
    expect(JSON.stringify(docs)).toContain(email)
    expect(JSON.stringify(docs)).not.toContain(token)
  })

  it('is not sent when it is over before its mail leaves', async () => {
    server.behave('refusesForNow')
    const { email } = people.reviewer2
    await library.api('POST', '/users/forgot-password', { body: { email } })
    const state = async () => {
      const where = { to: { equals: email } }
      const { docs } = await library.payload.find({
        collection: slugs.mails,
        where,
        overrideAccess: true,
      })
      return docs.map((row) => row.state)
    }
    await deliverMails(library.payload)
    expect(await state()).toEqual(['waiting'])
    const where = { email: { equals: email } }
    const data = { resetPasswordExpiration: new Date(0).toISOString() }
    await library.payload.db.updateOne({ collection: slugs.users, where, data })
    server.behave('takes')
    await later(hour)
    expect(await state()).toEqual(['dropped'])
    expect(server.taken).toEqual([])
  })
})
