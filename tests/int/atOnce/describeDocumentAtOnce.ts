import { describe, expect, test } from 'vitest'

import { testPassword, type Answer } from '../../helpers'
import { startJourney, type Journey } from '../workflow/journey'
import { countOfDone, tally, type Ask } from './crowd'
import { countsOf, ledgerOf } from './ledger'
import { crowdOf, oneOf, upTo, type Scene } from './scene'

const begin = ({ library, people }: Scene): Promise<Journey> => startJourney(library, people)

/** Submits and verifies: what is left is one approval. */
const bringToApproval = async (journey: Journey): Promise<void> => {
  await journey.submit()
  await journey.verify()
}

const times = (type: string, { events }: { events: readonly string[] }): number =>
  countsOf(events)[type] ?? 0

/** Many people who do the same to one document: one may. */
const describeTheSame = (scene: () => Scene): void => {
  test('approve it: one signature, the others are told that it is approved', async () => {
    const journey = await begin(scene())
    await bringToApproval(journey)
    const body = { expectedHash: await journey.hash(), password: testPassword }
    const answers = await scene().crowd.all(
      scene().many.map((person) => () => journey.act(person, 'approve', body)),
    )
    expect(tally(answers)).toEqual({ '200': 1, '409 INVALID_TRANSITION': crowdOf.people - 1 })
    const ledger = await ledgerOf(scene().library, journey)
    const approvals = ledger.decisions.filter(({ meaning }) => meaning === 'approved')
    expect([approvals.length, times('approve', ledger)]).toEqual([1, 1])
  })

  test('release it: one release, one entry of the feed', async () => {
    const journey = await begin(scene())
    await journey.approve()
    const expectedHash = await journey.hash()
    const answers = await scene().crowd.all(
      scene().many.map((person) => () => journey.act(person, 'release', { expectedHash })),
    )
    expect(tally(answers)).toEqual({ '200': 1, '409 INVALID_TRANSITION': crowdOf.people - 1 })
    const { releases, changes, events } = await ledgerOf(scene().library, journey)
    expect(
      releases.map(({ number, status, contentHash }) => [number, status, contentHash]),
    ).toEqual([['1.0', 'inForce', expectedHash]])
    expect([changes, events.filter((type) => type === 'released')]).toEqual([
      ['released'],
      ['released'],
    ])
  })

  test('recall it: one ends the review', async () => {
    const journey = await begin(scene())
    await journey.submit()
    const answers = await scene().crowd.all(
      scene().many.map((person) => () => journey.act(person, 'recall', { reason: 'Erreur.' })),
    )
    expect(tally(answers)).toEqual({ '200': 1, '409 INVALID_TRANSITION': crowdOf.people - 1 })
    const ledger = await ledgerOf(scene().library, journey)
    expect(ledger.reviews.map(({ state }) => state)).toEqual(['closed'])
    expect(times('recall', ledger)).toBe(1)
  })

  test('edit the text that they saw: one saves, the others are told that theirs is stale', async () => {
    const journey = await begin(scene())
    const headers = { 'If-Match': `"${await journey.hash()}"` }
    const summaryOf = (index: number): string => `Le résumé de ${String(index)}.`
    const answers = await scene().crowd.all(
      upTo(crowdOf.edits).map(
        (index) => () =>
          journey.edit(oneOf(scene(), index), { summary: summaryOf(index) }, headers),
      ),
    )
    expect(tally(answers)).toEqual({ '200': 1, '409 STALE_CONTENT': crowdOf.edits - 1 })
    const winner = summaryOf(answers.findIndex(({ status }) => status === 200))
    const ledger = await ledgerOf(scene().library, journey)
    expect(times('edited', ledger)).toBe(1)
    expect(ledger.summaries.filter((summary) => summary.startsWith('Le résumé'))).toEqual([winner])
  })
}

/** Many people who edit a document under review without saying what they saw: each save is kept. */
const describeEdits = (scene: () => Scene): void => {
  test('edit it many times: each save is a version and an event, the review ends one round', async () => {
    const journey = await begin(scene())
    await journey.submit()
    const summaries = upTo(crowdOf.edits).map((index) => `Un parmi d’autres : ${String(index)}.`)
    const answers = await scene().crowd.all(
      summaries.map((summary, index) => () => journey.edit(oneOf(scene(), index), { summary })),
    )
    expect(tally(answers)).toEqual({ '200': crowdOf.edits })
    const ledger = await ledgerOf(scene().library, journey)
    expect(ledger.events).toEqual(['created', 'submit', ...upTo(crowdOf.edits).map(() => 'edited')])
    expect(summaries.filter((summary) => !ledger.summaries.includes(summary))).toEqual([])
    expect(ledger.summaries).toHaveLength(crowdOf.edits + 1)
    expect(ledger.reviews.map(({ state }) => state)).toEqual(['draft'])
  })
}

type Mixed = { approve: Answer[]; release: Answer[]; recall: Answer[]; edit: Answer[] }

/** Five approve, five release, five recall and five edit, all at once; `turn` says who comes first. */
const mix = async (scene: Scene, journey: Journey, turn: number): Promise<Mixed> => {
  const expectedHash = await journey.hash()
  const acts: ((index: number) => Promise<Answer>)[] = [
    (index) => journey.act(oneOf(scene, index), 'release', { expectedHash }),
    (index) => journey.edit(oneOf(scene, index), { summary: `Mêlée, ${String(index)}.` }),
    (index) => journey.act(oneOf(scene, index), 'recall', { reason: 'Erreur.' }),
    (index) =>
      journey.act(oneOf(scene, index), 'approve', { expectedHash, password: testPassword }),
  ]
  const asks = upTo(20).map((index): Ask => {
    const act = acts[(index + turn) % acts.length]
    if (!act) throw new Error('No such act')
    return () => act(index)
  })
  const answers = await scene.crowd.all(asks)
  const of = (kind: number): Answer[] =>
    answers.filter((_, index) => (index + turn) % acts.length === kind)
  return { release: of(0), edit: of(1), recall: of(2), approve: of(3) }
}

const refusals = (answers: readonly Answer[]): string[] =>
  Object.keys(tally(answers)).filter((key) => key !== '200')

/** All of it at once: whoever was told that it is done finds it done, in an order that may be. */
const describeMix = (scene: () => Scene): void => {
  test.each([
    ['that waits for its approval', bringToApproval, 0],
    ['that is approved', (journey: Journey) => journey.approve(), 0],
    ['that is approved, the edit first', (journey: Journey) => journey.approve(), 3],
  ])('approve, release, recall and edit one %s', async (_name, bring, turn) => {
    const journey = await begin(scene())
    await bring(journey)
    const before = await ledgerOf(scene().library, journey)
    const { approve, release, recall, edit } = await mix(scene(), journey, turn)
    const after = await ledgerOf(scene().library, journey)

    expect(tally(edit)).toEqual({ '200': 5 })
    for (const answers of [approve, release, recall]) {
      expect(countOfDone(answers)).toBeLessThanOrEqual(1)
      expect(refusals(answers)).toEqual(['409 INVALID_TRANSITION'])
    }
    const written = after.events.slice(before.events.length)
    expect(countsOf(written)).toEqual(
      countsOf([
        ...edit.map(() => 'edited'),
        ...approve.filter(({ status }) => status === 200).map(() => 'approve'),
        ...release.filter(({ status }) => status === 200).map(() => 'released'),
        ...recall.filter(({ status }) => status === 200).map(() => 'recall'),
      ]),
    )
    // What was approved is gone with the first edit, and with the review.
    const ended = written.findIndex((type) => type !== 'approve')
    expect(written.slice(ended + 1).filter((type) => type === 'approve')).toEqual([])
    expect(written.slice(ended + 1).filter((type) => type === 'released')).toEqual([])
    expect(after.releases).toHaveLength(countOfDone(release))
    const open = after.reviews.filter(({ state }) => state !== 'closed')
    expect(open).toHaveLength(countOfDone(release) + countOfDone(recall) > 0 ? 0 : 1)
    const { body } = await journey.view(journey.people.author)
    expect(body.state).toBe('draft')
  })
}

/** Many people, one document. */
export const describeDocumentAtOnce = (scene: () => Scene): void => {
  describe('many people at one document', () => {
    describeTheSame(scene)
    describeEdits(scene)
    describeMix(scene)
  })
}
