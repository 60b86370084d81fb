import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { workflowOptions } from '../../../collections/workflowOptions'
import { verifyAudit } from '../../../src/audit'
import { withClock } from '../../../src/dates/clock'
import { paragraph, richText } from '../../../src/richText/model/build'
import { slugs } from '../../../src/slugs'
import { contentOfRound } from '../../../src/workflow'
import { buildPeople, startLibrary, testPassword, type Library, type People } from '../../helpers'
import { startJourney, type Journey } from './journey'

let library: Library
let people: People

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterAll(() => library.stop())
afterEach(() => {
  vi.restoreAllMocks()
})

const saying = (text: string) => ({
  sections: [{ kind: 'procedure', content: richText([paragraph(text)]) }],
})
const safe = saying('Injecter 2 mg de morphine, puis surveiller.')
const deadly = saying('Injecter 20 mg de morphine, puis surveiller.')
const deadlier = saying('Injecter 200 mg de morphine, puis surveiller.')

const releasedThen = async (body: object): Promise<Journey> => {
  const journey = await startJourney(library, people, safe)
  await journey.release()
  await journey.edit(people.author, body)
  return journey
}

// The full stop is gone.
const respelt = {
  summary: 'Quand et comment administrer le mélange oxygène-protoxyde d’azote',
}

const reason = 'Essai.'

/** 1.0 gives 2 mg, 1.1 gave 20 mg and was withdrawn for it; the working copy gives 20 mg too, in other words. */
const builtOnAnError = async (): Promise<Journey> => {
  const journey = await releasedThen(deadly)
  await journey.release('minor')
  await journey.does(people.coordinator, 'withdraw', { number: '1.1', kind: 'error', reason })
  await journey.edit(people.author, respelt)
  return journey
}

const lastEvent = async ({ id }: Journey) => {
  const { docs } = await library.payload.find({
    collection: slugs.auditEvents,
    where: { documentKey: { equals: `protocols/${id}` } },
    sort: '-seq',
    limit: 1,
  })
  return docs[0]
}

describe('a first version', () => {
  it('is major, whatever was asked', async () => {
    const journey = await startJourney(library, people, safe)
    const before = await journey.view(people.author)
    expect(before.body.notices).toEqual([expect.stringContaining('première version')])
    const { body } = await journey.submit('minor')
    expect(body.review).toMatchObject({ changeType: 'major', rules: { minReviews: 2 } })
    await journey.verify()
    await journey.does(people.approver1, 'approve')
    const released = await journey.does(people.editor, 'release')
    expect(released.body.release).toMatchObject({ number: '1.0', changeType: 'major' })
  })
})

describe('a minor change with something critical', () => {
  it('has the reviewers of a major one, says so, and stays minor', async () => {
    const at = <T>(moment: string, act: () => Promise<T>) => withClock(() => new Date(moment), act)
    const journey = await startJourney(library, people, safe)
    const first = await at('2026-01-15T09:00:00Z', () => journey.release())
    await journey.edit(people.author, deadly)
    const before = await journey.view(people.author)
    expect(before.body.notices).toEqual([expect.stringContaining('1 changement critique')])
    const { body } = await journey.submit('minor')
    expect(body.review).toMatchObject({ changeType: 'minor', rules: { minReviews: 2 } })
    expect(body.notices).toEqual([expect.stringContaining('2 relectures')])
    expect((await journey.does(people.reviewer1, 'verify')).body.state).toBe('inReview')
    expect((await journey.does(people.reviewer2, 'verify')).body.state).toBe('inApproval')
    await journey.does(people.approver1, 'approve')
    const released = await journey.does(people.editor, 'release')
    const { reviewDueAt } = first.body.release
    expect(released.body.release).toMatchObject({ number: '1.1', changeType: 'minor', reviewDueAt })
  })

  it('has the reviewers of a minor one without', async () => {
    const journey = await releasedThen(respelt)
    const { body } = await journey.submit('minor')
    expect(body).toMatchObject({ notices: [], review: { rules: { minReviews: 1 } } })
  })
})

describe('what was acknowledged', () => {
  it('counts for one content alone: after an edit all is asked again, of other ids', async () => {
    const journey = await releasedThen(deadly)
    await journey.submit()
    const acknowledged = await journey.acknowledged()
    await journey.does(people.reviewer1, 'verify')
    await journey.edit(people.author, deadlier)
    await journey.submit()
    const body = { expectedHash: await journey.hash(), acknowledged }
    const again = await journey.act(people.reviewer1, 'verify', body)
    expect(again).toMatchObject({ status: 422, body: { code: 'UNACKNOWLEDGED_CHANGES' } })
    await journey.edit(people.author, deadly)
    expect(await journey.acknowledged()).toEqual(acknowledged)
    await journey.submit()
    const { body: view } = await journey.does(people.reviewer1, 'verify')
    const [first, last] = view.decisions
    expect(first).toMatchObject({ acknowledged, void: true })
    expect(last).toMatchObject({ acknowledged, void: false })
  })

  it('is asked of who overrides and of the physician who still signs', async () => {
    const journey = await releasedThen(deadly)
    await journey.submit()
    await journey.does(people.coordinator, 'override', { reason })
    const body = { expectedHash: await journey.hash(), password: testPassword }
    const silent = await journey.act(people.approver1, 'approve', body)
    expect(silent.body.code).toBe('UNACKNOWLEDGED_CHANGES')
    const signed = await journey.does(people.approver1, 'approve')
    const ids = await journey.acknowledged()
    expect(signed.body.decisions).toMatchObject([
      { meaning: 'overridden', acknowledged: ids },
      { meaning: 'approved', acknowledged: ids },
    ])
  })

  it('may be sent under the key of the request that was refused without it', async () => {
    const journey = await releasedThen(deadly)
    await journey.submit()
    const expectedHash = await journey.hash()
    const send = (body: object) =>
      library.api('POST', `${journey.path}/workflow/verify`, {
        as: people.reviewer1.email,
        headers: { 'Idempotency-Key': `visa-${journey.id}` },
        body: { expectedHash, ...body },
      })
    expect((await send({})).status).toBe(422)
    const acknowledged = await journey.acknowledged()
    const first = await send({ acknowledged })
    expect(first.status).toBe(200)
    expect((await send({ acknowledged })).body).toEqual(first.body)
    expect((await send({ acknowledged: [] })).body.code).toBe('CONFLICT')
  })

  it('is nothing where nothing is signed to be right', async () => {
    const journey = await releasedThen(deadly)
    const body = { expectedHash: 'x', password: testPassword, acknowledged: [] }
    const refused = await journey.act(people.approver1, 'confirmUnchanged', body)
    expect(refused.body.errors).toMatchObject([{ path: 'acknowledged' }])
    const { body: view } = await journey.view(people.approver1)
    const confirmed = await journey.does(people.approver1, 'confirmUnchanged', {
      expectedHash: view.currentRelease.contentHash,
    })
    expect(confirmed.status).toBe(200)
  })
})

describe('a release that comes back', () => {
  it('ends a round in which something is critical now that nobody was shown', async () => {
    const journey = await builtOnAnError()
    const submitted = await journey.submit('minor')
    expect(submitted.body.review.rules.minReviews).toBe(1)
    await journey.does(people.reviewer1, 'verify')
    await journey.does(people.approver1, 'approve')
    const scheduledFor = '2999-01-01T08:00:00+01:00'
    await journey.does(people.editor, 'schedule', { scheduledFor })
    const { body } = await journey.does(people.coordinator, 'reinstate', { number: '1.0', reason })
    expect(body).toMatchObject({ state: 'draft', review: { round: 1, scheduledFor: null } })
    expect(body.criticalChanges).toHaveLength(1)
    expect(body.decisions.every((decision: { void: boolean }) => decision.void)).toBe(true)
    expect(await lastEvent(journey)).toMatchObject({
      type: 'reinstate',
      data: { endedRound: 1, wasState: 'scheduled' },
    })
    const again = await journey.submit('minor')
    expect(again.body.review).toMatchObject({ round: 2, rules: { minReviews: 2 } })
    expect(await verifyAudit(library.payload)).toMatchObject({ intact: true })
  })

  it('ends none that it brings nothing new to', async () => {
    const journey = await builtOnAnError()
    await journey.edit(people.author, safe)
    await journey.submit('minor')
    await journey.verify()
    const { body } = await journey.does(people.coordinator, 'reinstate', { number: '1.0', reason })
    expect(body).toMatchObject({ state: 'inApproval', criticalChanges: [] })
  })
})

describe('what changes while it is compared', () => {
  const whileComparing = (act: () => Promise<unknown>) => {
    const { criticalChanges } = workflowOptions
    vi.spyOn(workflowOptions, 'criticalChanges').mockImplementationOnce(async (req, question) => {
      const found = await criticalChanges(req, question)
      await act()
      return found
    })
  }

  it('is not signed: a content that was edited is stale', async () => {
    const journey = await releasedThen(deadly)
    await journey.submit()
    const body = { expectedHash: await journey.hash(), acknowledged: await journey.acknowledged() }
    whileComparing(() => journey.edit(people.author, deadlier))
    const late = await journey.act(people.reviewer1, 'verify', body)
    expect(late).toMatchObject({ status: 409, body: { code: 'INVALID_TRANSITION' } })
    expect((await journey.view(people.author)).body.decisions).toEqual([])
  })

  it('is compared again: another release came back', async () => {
    const journey = await releasedThen(deadly)
    await journey.release('minor')
    await journey.edit(people.author, deadlier)
    await journey.submit()
    const body = { expectedHash: await journey.hash(), acknowledged: await journey.acknowledged() }
    whileComparing(async () => {
      await journey.does(people.coordinator, 'withdraw', {
        number: '1.1',
        kind: 'obsolete',
        reason,
      })
      await journey.does(people.coordinator, 'reinstate', { number: '1.0', reason })
    })
    const late = await journey.act(people.reviewer1, 'verify', body)
    expect(late.status).toBeGreaterThanOrEqual(400)
    expect((await journey.view(people.author)).body.decisions).toEqual([])
  })
})

describe('a round', () => {
  it('keeps what was submitted, by whom and when, and gives it back', async () => {
    const journey = await releasedThen(deadly)
    const first = await journey.submit()
    await journey.edit(people.author, { ...deadlier, summary: 'Plus fort.' })
    const second = await journey.submit()
    expect(second.body.review.rounds).toEqual([
      {
        round: 1,
        contentHash: first.body.contentHash,
        submittedBy: { name: people.author.name },
        submittedAt: first.body.review.submittedAt,
      },
      expect.objectContaining({ round: 2, contentHash: second.body.contentHash }),
    ])
    const req = await createLocalReq({}, library.payload)
    const target = { collection: slugs.protocols, id: journey.id }
    const given = (round: number) => contentOfRound(workflowOptions, { req, target, round })
    const one = await given(1)
    expect(JSON.stringify(one?.doc)).toContain('20 mg')
    const described = await workflowOptions.describeContent(req, {
      collection: slugs.protocols,
      doc: one?.doc ?? {},
    })
    expect(described.hashes[0].contentHash).toBe(first.body.contentHash)
    expect((await given(2))?.doc).toMatchObject({ id: journey.id, summary: 'Plus fort.' })
    expect(await given(3)).toBeNull()
  })
})
