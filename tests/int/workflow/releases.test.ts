import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { verifyAudit } from '../../../src/audit'
import { withClock } from '../../../src/dates/clock'
import { catchUpHere } from '../../../src/events'
import { refreshReviewStates } from '../../../src/releases'
import { buildPeople, startLibrary, testPassword, type Library, type People } from '../../helpers'
import { startJourney } from './journey'

let library: Library
let people: People

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterAll(() => library.stop())

const read = (reference: string) => library.v1(`/protocols/${reference}`)

describe('a release', () => {
  it('is read by everyone at once, and nothing before it', async () => {
    const journey = await startJourney(library, people)
    await journey.approve()
    expect((await read(journey.reference)).status).toBe(404)
    const released = await journey.does(people.editor, 'release')
    const answer = await read(journey.reference)
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      reference: journey.reference,
      number: '1.0',
      status: 'inForce',
      contentHash: released.body.contentHash,
      supersedes: null,
      sections: [{ kind: 'purpose' }, { kind: 'procedure' }],
    })
    expect(answer.body.signatures.map((signed: { meaning: string }) => signed.meaning)).toEqual([
      'verified',
      'verified',
      'approved',
    ])
    expect(released.body.release).toEqual(answer.body)
  })

  it('is followed by 1.1 and 2.0, the older ones kept as superseded', async () => {
    const journey = await startJourney(library, people)
    await journey.release()
    await journey.edit(people.author, { summary: 'Corrigé.' })
    const minor = await journey.release('minor')
    expect(minor.body.release).toMatchObject({ number: '1.1', supersedes: '1.0' })
    await journey.edit(people.author, { summary: 'Réécrit.' })
    const major = await journey.release('major')
    expect(major.body.release).toMatchObject({ number: '2.0', supersedes: '1.1' })
    const { body } = await library.v1(`/protocols/${journey.reference}/releases`)
    expect(
      body.items.map(({ number, status }: Record<string, string>) => `${number} ${status}`),
    ).toEqual(['2.0 inForce', '1.1 superseded', '1.0 superseded'])
    const old = await library.v1(`/protocols/${journey.reference}/releases/1.0`)
    expect(old.body).toMatchObject({
      summary: expect.stringContaining('Quand'),
      supersededBy: '1.1',
    })
  })

  it('keeps its text whatever becomes of the working copy, the group or the theme', async () => {
    const journey = await startJourney(library, people)
    await journey.release()
    const before = (await read(journey.reference)).body
    await journey.edit(people.author, { title: 'Tout autre chose', sections: [] })
    await library.payload.update({
      collection: 'themes',
      id: people.theme.id,
      data: { title: 'Renommé' },
    })
    const after = (await read(journey.reference)).body
    expect(after).toEqual(before)
  })

  it('inherits the review date when minor, and sets it anew when major', async () => {
    const start = new Date('2026-01-31T09:00:00Z')
    const journey = await startJourney(library, people)
    const at = <T>(moment: string, act: () => Promise<T>) => withClock(() => new Date(moment), act)
    const first = await at(start.toISOString(), () => journey.release())
    expect(first.body.release.reviewDueAt).toBe('2027-01-31T09:00:00.000Z')
    await journey.edit(people.author, { summary: 'Mineur.' })
    const minor = await at('2026-03-01T09:00:00Z', () => journey.release('minor'))
    expect(minor.body.release.reviewDueAt).toBe('2027-01-31T09:00:00.000Z')
    await journey.edit(people.author, { summary: 'Majeur.' })
    const major = await at('2026-05-01T09:00:00Z', () => journey.release('major'))
    expect(major.body.release.reviewDueAt).toBe('2027-05-01T09:00:00.000Z')
    const confirmed = await at('2027-02-01T09:00:00Z', () =>
      journey.does(people.approver1, 'confirmUnchanged'),
    )
    expect(confirmed.body.release).toMatchObject({
      number: '2.0',
      reviewDueAt: '2028-02-01T09:00:00.000Z',
    })
    expect(confirmed.body.decisions.at(-1)).toMatchObject({ meaning: 'confirmedUnchanged' })
  })

  it('is withdrawn with its reason, and an older one comes back only by hand', async () => {
    const journey = await startJourney(library, people)
    await journey.release()
    await journey.edit(people.author, { summary: 'Fautif.' })
    await journey.release('minor')
    const order = { number: '1.1', kind: 'error', reason: 'Dose fausse.' }
    const withdrawn = await journey.does(people.approver1, 'withdraw', order)
    expect(withdrawn.body.currentRelease).toBeNull()
    expect(await read(journey.reference)).toMatchObject({
      status: 410,
      body: { code: 'WITHDRAWN', withdrawal: { kind: 'error', reason: 'Dose fausse.' } },
    })
    const path = `/protocols/${journey.reference}/releases`
    expect((await library.v1(`${path}/1.1`)).status).toBe(410)
    expect((await library.v1(`${path}/1.0`)).status).toBe(200)
    await journey.does(people.coordinator, 'reinstate', { number: '1.0', reason: 'En attendant.' })
    expect((await read(journey.reference)).body).toMatchObject({
      number: '1.0',
      status: 'inForce',
      supersededBy: null,
      withdrawal: null,
    })
    await journey.edit(people.author, { summary: 'Réparé.' })
    const next = await journey.release('minor')
    expect(next.body.release).toMatchObject({ number: '1.2', supersedes: '1.0' })
  })

  it('is told to the feed in order and without a gap', async () => {
    const journey = await startJourney(library, people)
    const { body: before } = await library.v1('/changes?limit=1000')
    await journey.release()
    await journey.edit(people.author, { summary: 'Suite.' })
    await journey.release('minor')
    await journey.does(people.coordinator, 'withdraw', {
      number: '1.1',
      kind: 'obsolete',
      reason: 'Plus utile.',
      password: testPassword,
    })
    const { body } = await library.v1(`/changes?since=${String(before.next)}`)
    expect(
      body.items.map(({ type, number }: Record<string, string>) => `${type} ${number}`),
    ).toEqual(['released 1.0', 'superseded 1.0', 'released 1.1', 'withdrawn 1.1'])
  })

  it('becomes due and overdue by the clock, each told once', async () => {
    const journey = await startJourney(library, people)
    await withClock(
      () => new Date('2020-01-01T09:00:00Z'),
      () => journey.release(),
    )
    const due = await withClock(
      () => new Date('2020-11-01T09:00:00Z'),
      () => refreshReviewStates(library.payload),
    )
    expect(due).toBeGreaterThanOrEqual(1)
    await refreshReviewStates(library.payload)
    expect(await refreshReviewStates(library.payload)).toBe(0)
    await catchUpHere(library.payload)
    const { body } = await library.v1('/changes?limit=1000')
    const states = body.items.filter(
      ({ reference, type }: Record<string, string>) =>
        reference === journey.reference && type === 'reviewState',
    )
    expect(states).toHaveLength(2)
  })

  it('leaves an audit chain that holds, and shows what is changed behind its back', async () => {
    expect(await verifyAudit(library.payload)).toMatchObject({ intact: true })
    const { docs } = await library.payload.find({ collection: 'decisions', limit: 1, depth: 0 })
    const decision = docs[0]
    if (!decision) throw new Error('no decision to tamper with')
    const tamper = (name: string) =>
      library.payload.db.updateOne({ collection: 'decisions', id: decision.id, data: { name } })
    await tamper('Quelqu’un d’autre')
    expect(await verifyAudit(library.payload)).toMatchObject({
      intact: false,
      seq: decision.auditSeq,
    })
    await tamper(decision.name)
    expect(await verifyAudit(library.payload)).toMatchObject({ intact: true })
  })
})
