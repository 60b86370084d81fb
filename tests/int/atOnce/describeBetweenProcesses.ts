import { describe, expect, test } from 'vitest'

import { slugs } from '../../../src/slugs'
import { buildPerson, testPassword, type Answer } from '../../helpers'
import { until } from '../../helpers/until'
import { outboxOf } from '../access/outbox'
import { startJourney, type Journey } from '../workflow/journey'
import { tally } from './crowd'
import { countsOf, ledgerOf } from './ledger'
import type { ServingProcess } from './processes'
import { upTo, type Scene } from './scene'

const hour = 3_600_000

type Processes = () => readonly ServingProcess[]

/** The same journey, its acts going to one process. */
const through = (one: ServingProcess, journey: Journey, action: string) => {
  return (as: string, body: object): Promise<Answer> =>
    one.ask('POST', `/api${journey.path}/workflow/${action}`, { as, body })
}

const describePublicReads = (scene: () => Scene, processes: Processes): void => {
  test('what one releases, both show; what one withdraws, both say gone', async () => {
    const [first, second] = processes()
    if (!first || !second) throw new Error('Two processes')
    const { library, people } = scene()
    const journey = await startJourney(library, people)
    await journey.approve()
    const place = `/v1/protocols/${journey.reference}`
    for (const one of [first, second]) expect((await one.ask('GET', place)).status).toBe(404)

    const expectedHash = await journey.hash()
    const act = through(first, journey, 'release')
    expect((await act(people.editor.email, { expectedHash })).status).toBe(200)
    // At once where it was released; elsewhere as soon as the database has said so.
    expect((await first.ask('GET', place)).body.contentHash).toBe(expectedHash)
    const shown = () => second.ask('GET', place).then(({ body }) => body.contentHash)
    await until(shown).toBe(expectedHash)

    const body = { number: '1.0', kind: 'error', reason: 'Une erreur.', password: testPassword }
    const withdraw = through(second, journey, 'withdraw')
    expect((await withdraw(people.coordinator.email, body)).status).toBe(200)
    expect((await second.ask('GET', place)).body.code).toBe('WITHDRAWN')
    const gone = () => first.ask('GET', place).then(({ status }) => status)
    await until(gone).toBe(410)
  })
}

const describeJobs = (scene: () => Scene, processes: Processes): void => {
  test('what is planned is released once, whichever process comes to it', async () => {
    const { library, people } = scene()
    const journey = await startJourney(library, people)
    await journey.approve()
    const scheduledFor = new Date(Date.now() + hour).toISOString()
    await journey.does(people.editor, 'schedule', { scheduledFor })
    for (const one of processes()) await one.advance(hour)
    const states = () => journey.view(people.editor).then(({ body }) => body.state)
    await until(states).toBe('draft')
    const { releases, events } = await ledgerOf(library, journey)
    expect(releases.map(({ number }) => number)).toEqual(['1.0'])
    expect(countsOf(events)['released']).toBe(1)
  })
}

const describeEvents = (scene: () => Scene, processes: Processes): void => {
  test('what follows from the log is done once, whichever process comes to it', async () => {
    const { library, people } = scene()
    const outbox = outboxOf(library)
    const signers = await Promise.all(
      upTo(6).map((index) =>
        buildPerson(library, `signataire${String(index)}@essais.example`, {
          name: `Signataire ${String(index)}`,
        }),
      ),
    )
    for (const [index, { id }] of signers.entries()) {
      const one = processes()[index % 2]
      const body = { profession: 'midwife' }
      const as = people.coordinator.email
      expect((await one?.ask('PATCH', `/api/users/${id}`, { as, body }))?.status).toBe(200)
    }
    const counts = () =>
      Promise.all(signers.map(({ email }) => outbox.to(email).then(({ length }) => length)))
    await until(counts).toEqual(signers.map(() => 1))
    const lagOf = async (one: ServingProcess) => (await one.ask('GET', '/readyz')).body
    for (const one of processes()) {
      await until(async () => (await lagOf(one)).mails).toMatchObject({ waiting: 0, failed: 0 })
      const { consumers } = (await lagOf(one)).events
      expect(consumers).toContainEqual({ name: 'tellProfession', behind: 0 })
    }
    const { totalDocs } = await library.payload.count({
      collection: slugs.mails,
      where: { and: [{ kind: { equals: 'profession' } }, { attempts: { equals: 1 } }] },
    })
    expect(totalDocs).toBe(signers.length)
    expect(await counts()).toEqual(signers.map(() => 1))
  })
}

const describeSignIn = (scene: () => Scene, processes: Processes): void => {
  const signIn = (one: ServingProcess, email: string, password: string) =>
    one.ask('POST', '/api/users/login', { body: { email, password } })

  test('wrong passwords are counted together: five, wherever they were tried, lock the account', async () => {
    const { people, crowd } = scene()
    const [first, second] = processes()
    if (!first || !second) throw new Error('Two processes')
    const { email } = people.auditor
    expect((await signIn(first, email, testPassword)).status).toBe(200)
    const answers = await crowd.all(
      upTo(6).map(
        (index) => () => signIn(index % 2 === 0 ? first : second, email, 'un-mauvais-mot-de-passe'),
      ),
    )
    expect(tally(answers)).toEqual({ '401 UNAUTHENTICATED': 6 })
    for (const one of [first, second]) {
      expect((await signIn(one, email, testPassword)).status).toBe(401)
    }
  })

  test('who signs out through one is signed out of both', async () => {
    const { people } = scene()
    const [first, second] = processes()
    if (!first || !second) throw new Error('Two processes')
    const { token } = (await signIn(first, people.reviewer2.email, testPassword)).body
    const headers = { Authorization: `JWT ${String(token)}` }
    const whoAmI = (one: ServingProcess) => one.ask('GET', '/api/users/me', { headers })
    expect((await whoAmI(second)).body.user.email).toBe(people.reviewer2.email)
    expect((await second.ask('POST', '/api/users/logout', { headers })).status).toBe(200)
    expect((await whoAmI(first)).body.user).toBeNull()
  })
}

/** What holds between two processes, besides everything that holds in one. */
export const describeBetweenProcesses = (scene: () => Scene, processes: Processes): void => {
  describe('between two processes', () => {
    describePublicReads(scene, processes)
    describeJobs(scene, processes)
    describeEvents(scene, processes)
    describeSignIn(scene, processes)
  })
}
