import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import '../../../src/compare/compareSigned'
import { paragraph, richText } from '../../../src/richText/model/build'
import { slugs } from '../../../src/slugs'
import { buildPeople, startLibrary, testPassword, type Library, type People } from '../../helpers'
import { changesIn, startJourney, type Journey } from './journey'

let library: Library
let people: People

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterAll(() => library.stop())

const saying = (text: string) => ({
  sections: [{ kind: 'procedure', content: richText([paragraph(text)]) }],
})
const safe = saying('Injecter 2 mg de morphine, puis surveiller.')
const deadly = saying('Injecter 20 mg de morphine, puis surveiller.')
const respelt = saying('Injecter 2 mg de morphine, puis surveillez.')

/** The protocol of which `safe` is in force as 1.0, with this written into it since. */
const releasedThen = async (body: object): Promise<Journey> => {
  const journey = await startJourney(library, people, safe)
  await journey.release()
  await journey.edit(people.author, body)
  return journey
}

const listed = async (journey: Journey): Promise<string[]> =>
  changesIn((await journey.view(people.reviewer1)).body)

const tries = async (journey: Journey, [who, action]: [keyof People, string], body = {}) => {
  const person = people[who]
  if (!('email' in person)) throw new Error(`${who} is nobody`)
  return journey.act(person, action, { expectedHash: await journey.hash(), ...body })
}

describe('critical changes', () => {
  it('are none of what was never released, or of what says the same', async () => {
    const journey = await startJourney(library, people, safe)
    expect(await listed(journey)).toEqual([])
    const released = await journey.release()
    expect(released.body.criticalChanges).toEqual([])
    expect(await listed(journey)).toEqual([])
    await journey.edit(people.author, respelt)
    expect(await listed(journey)).toEqual([])
  })

  it('are told with their place and both sides, and go when the text is put back', async () => {
    const journey = await releasedThen(deadly)
    const { body } = await journey.view(people.author)
    expect(body.criticalChanges).toHaveLength(1)
    const [change] = body.criticalChanges
    expect(change).toMatchObject({ id: expect.any(String), kind: 'figure' })
    expect(change.before).toContain('2 mg')
    expect(change.after).toContain('20 mg')
    await journey.edit(people.author, safe)
    expect(await listed(journey)).toEqual([])
  })

  it('are found beside the release in force, else the newest one, withdrawn for an error too', async () => {
    const journey = await releasedThen(deadly)
    await journey.release('major')
    expect(await listed(journey)).toEqual([])
    const reason = 'Essai.'
    await journey.does(people.coordinator, 'withdraw', { number: '2.0', kind: 'error', reason })
    expect(await listed(journey)).toEqual([])
    const back = await journey.does(people.coordinator, 'reinstate', { number: '1.0', reason })
    expect(back.body.criticalChanges).toHaveLength(1)
    const away = await journey.does(people.coordinator, 'withdraw', {
      number: '1.0',
      kind: 'error',
      reason,
    })
    expect(away.body.criticalChanges).toEqual([])
    await journey.edit(people.author, safe)
    expect(await listed(journey)).toHaveLength(1)
  })
})

describe('whoever verifies, approves or overrides', () => {
  it('is refused with the list until every critical change is acknowledged', async () => {
    const journey = await releasedThen(deadly)
    await journey.submit('minor')
    const before = await journey.view(people.reviewer1)
    const none = await tries(journey, ['reviewer1', 'verify'])
    expect(none).toMatchObject({ status: 422, body: { code: 'UNACKNOWLEDGED_CHANGES' } })
    expect(none.body.criticalChanges).toEqual(before.body.criticalChanges)
    const stale = await tries(journey, ['reviewer1', 'verify'], { acknowledged: ['jadis'] })
    expect(stale.status).toBe(422)
    const malformed = await tries(journey, ['reviewer1', 'verify'], { acknowledged: 'toutes' })
    expect(malformed).toMatchObject({ status: 400, body: { errors: [{ path: 'acknowledged' }] } })
    expect((await journey.view(people.reviewer1)).body).toEqual(before.body)
    const override = await tries(journey, ['coordinator', 'override'], {
      password: testPassword,
      reason: 'Rupture.',
    })
    expect(override.status).toBe(422)
    const all = await tries(journey, ['reviewer1', 'verify'], {
      acknowledged: [...changesIn(before.body), 'jadis'],
    })
    expect(all.status).toBe(200)
  })

  it('keeps all that was seen in the decision, which the public does not read', async () => {
    const journey = await releasedThen(deadly)
    const { body } = await journey.approve('minor')
    const ids = changesIn(body)
    const acknowledged = body.decisions.map((one: { acknowledged: string[] }) => one.acknowledged)
    expect(acknowledged).toEqual([ids, ids, ids])
    const { docs } = await library.payload.find({
      collection: slugs.decisions,
      where: { documentKey: { equals: `protocols/${journey.id}` } },
      sort: '-auditSeq',
      limit: 1,
    })
    const [{ id: change, ...shown }] = body.criticalChanges
    expect(docs[0]).toMatchObject({ comparedWith: '1.0', acknowledged: [{ change, ...shown }] })
    const released = await journey.does(people.editor, 'release')
    expect(JSON.stringify(released.body.release)).not.toContain(change)
    const read = await library.v1(`/v1/protocols/${journey.reference}`)
    expect(read.body.number).toBe('1.1')
    expect(JSON.stringify(read.body)).not.toContain('acknowledged')
  })

  it('is refused after all that is theirs to know, and before the password is looked at', async () => {
    const journey = await releasedThen(deadly)
    await journey.submit()
    const own = await tries(journey, ['author', 'verify'])
    expect(own.body.code).toBe('FORBIDDEN')
    const stale = await journey.act(people.reviewer1, 'verify', { expectedHash: 'a'.repeat(64) })
    expect(stale.body.code).toBe('STALE_CONTENT')
    await journey.does(people.reviewer1, 'verify')
    expect((await tries(journey, ['reviewer1', 'verify'])).body.code).toBe('ALREADY_DECIDED')
    await journey.does(people.reviewer2, 'verify')
    const wrong = { password: 'ce-n-est-pas-lui' }
    const asked = await tries(journey, ['approver1', 'approve'], wrong)
    expect(asked.body.code).toBe('UNACKNOWLEDGED_CHANGES')
    const acknowledged = await listed(journey)
    const signed = await tries(journey, ['approver1', 'approve'], { ...wrong, acknowledged })
    expect(signed.body.code).toBe('REAUTHENTICATION_FAILED')
  })

  it('is told that the action is open, whatever a body must bring', async () => {
    const journey = await releasedThen(deadly)
    await journey.submit()
    const { body } = await journey.view(people.reviewer1)
    expect(body.actions).toContainEqual({ action: 'verify', allowed: true })
  })
})

describe('what cannot be compared', () => {
  it('is critical as a whole, and can still be signed', async () => {
    const journey = await startJourney(library, people, safe)
    await journey.release()
    const thread = globalThis.prototheque_comparing?.thread
    if (!thread) throw new Error('nothing compares')
    const asked = vi.spyOn(thread, 'ask').mockResolvedValue({ fault: 'the thread is gone' })
    await journey.edit(people.author, saying('Injecter 2 mg de morphine, puis surveillé.'))
    const { body } = await journey.submit('minor')
    expect(body.criticalChanges).toMatchObject([{ section: null, place: 'Tout le document' }])
    expect(body.review.rules.minReviews).toBe(2)
    expect(asked).toHaveBeenCalled()
    asked.mockRestore()
    expect(await listed(journey)).toEqual([])
  })
})
