import { describe, expect, it } from 'vitest'

import { workflowActions, type WorkflowAction } from '../../../src/vocabulary/workflow'
import { availableActions, guards, refusalBeforeSignature } from '../../../src/workflow/core/check'
import {
  acknowledgedOf,
  bringsNew,
  comparedRelease,
  type CriticalChange,
} from '../../../src/workflow/core/criticalChanges'
import { noticesOf } from '../../../src/workflow/core/notices'
import { listed, tableOf } from '../../int/matrix/tables'
import { buildActor, buildFacts, buildRelease, buildReviewFacts, hash } from './buildFacts'

const change = (id: string, overrides: Partial<CriticalChange> = {}): CriticalChange => ({
  id,
  section: 'procedure',
  place: `Étape ${id}`,
  kind: 'figure',
  before: '2 mg',
  after: '20 mg',
  ...overrides,
})

const dose = change('dose')
const alert = change('alerte', { kind: 'alert' })
const lists: Readonly<Record<string, CriticalChange[]>> = {
  none: [],
  one: [dose],
  two: [dose, alert],
}

const other = "another's"
const idsOf = (word: string, all: readonly string[]): string[] =>
  word.split(' and ').flatMap((one): string[] => {
    const ids: Readonly<Record<string, string[]>> = {
      none: [],
      some: all.slice(0, 1),
      all: [...all],
      'all twice': [...all, ...all],
      [other]: ['of-another-content'],
    }
    const found = ids[one]
    if (!found) throw new Error(`docs/rights.md has a word that is not known: ${one}`)
    return found
  })

const isVerdict = (word: string): word is WorkflowAction => workflowActions.is(word)

/** Every cell of the table of docs/rights.md. */
const cells = tableOf('verdict', 'critical changes').flatMap((row) =>
  listed(row['verdict']).flatMap((verdict) =>
    listed(row['critical changes']).flatMap((amount) =>
      listed(row['acknowledged']).map((said) => ({ verdict, amount, said, answer: row['answer'] })),
    ),
  ),
)

describe('what must be acknowledged', () => {
  it('is said for every action', () => {
    expect([...new Set(cells.map(({ verdict }) => verdict))].sort()).toEqual(
      [...workflowActions.codes].sort(),
    )
  })

  it.each(cells)(
    'is as docs/rights.md has it: $verdict, $amount critical, $said acknowledged',
    ({ verdict, amount, said, answer = '' }) => {
      const criticalChanges = lists[amount] ?? []
      const acknowledged = idsOf(
        said,
        criticalChanges.map(({ id }) => id),
      )
      if (!isVerdict(verdict)) throw new Error(`${verdict} is no action`)
      const input = { criticalChanges, acknowledged }
      const refusal = guards.hasAcknowledged(verdict, buildFacts(), input)
      expect(refusal?.code ?? '').toBe(answer)
      if (refusal) expect(refusal.details.extra).toEqual({ criticalChanges })
      // A body that says nothing is one that acknowledges nothing.
      if (said === 'none') {
        const silent = guards.hasAcknowledged(verdict, buildFacts(), { criticalChanges })
        expect(silent?.code ?? '').toBe(answer)
      }
    },
  )

  it('is told after what is one’s own work, and before the password is asked for', () => {
    const actor = buildActor({ groupRoles: ['reviewer'] })
    const facts = buildReviewFacts('inReview', { actor })
    const input = { expectedHash: hash, criticalChanges: [dose] }
    const code = (what: object) =>
      refusalBeforeSignature('verify', { ...facts, ...what }, input)?.code
    expect(code({})).toBe('UNACKNOWLEDGED_CHANGES')
    expect(code({ editors: [actor.id] })).toBe('SELF_REVIEW')
    expect(availableActions(facts)).toContainEqual({ action: 'verify', allowed: true })
  })

  it('is kept of those that are critical now, each once and in their order', () => {
    expect(acknowledgedOf([dose, alert], ['alerte', 'x', 'dose', 'dose'])).toEqual([dose, alert])
    expect(acknowledgedOf([dose, alert])).toEqual([])
  })
})

describe('the release that a content is compared with', () => {
  const release = (number: string, status: 'inForce' | 'superseded' | 'withdrawn') =>
    buildRelease({ number, status })

  it.each([
    ['none of what was never released', [], undefined],
    ['the one in force, older than another or not', ['1.0 inForce', '2.0 withdrawn'], '1.0'],
    ['the newest one, when none is', ['1.0 superseded', '2.0 withdrawn'], '2.0'],
  ])('is %s', (_case, said, number) => {
    const releases = said.map((one) => {
      const [name = '', status] = one.split(' ')
      return release(name, status === 'inForce' || status === 'withdrawn' ? status : 'superseded')
    })
    expect(comparedRelease(releases)?.number).toBe(number)
  })

  it('brings something new when another says so, whatever the ids', () => {
    expect(bringsNew([], [dose])).toBe(false)
    expect(bringsNew([change('dose-2', { place: dose.place })], [dose])).toBe(false)
    expect(bringsNew([change('dose', { after: '200 mg' })], [dose])).toBe(true)
    expect(bringsNew([dose, alert], [dose])).toBe(true)
  })
})

describe('what is said of the rules', () => {
  const released = buildFacts({ releases: [buildRelease({ number: '1.4' })] })
  const review = {
    round: 2,
    changeType: 'minor',
    rules: { minReviews: 2 },
    rounds: [{ round: 1 }, { round: 2 }],
  }
  const inReview = buildReviewFacts('inReview', { releases: released.releases })
  const said = (situation: Partial<Parameters<typeof noticesOf>[0]>) =>
    noticesOf({ facts: released, review: null, criticalChanges: [], ...situation }).join(' ')

  it('is that a first version is major, before it is submitted', () => {
    expect(said({ facts: buildFacts() })).toContain('première version est majeure')
    expect(said({})).toBe('')
  })

  it('is which reviewers a minor change with critical ones needs, before and after', () => {
    expect(said({ criticalChanges: [dose] })).toContain(
      '1 changement critique depuis la version 1.4',
    )
    const criticalChanges = [dose, alert]
    const live = said({ facts: inReview, review, criticalChanges })
    expect(live).toContain('2 changements critiques')
    expect(live).toContain('2 relectures')
    expect(said({ facts: inReview, review })).toBe('')
    const major = { ...review, changeType: 'major' }
    expect(said({ facts: inReview, review: major, criticalChanges })).toBe('')
  })

  it('is nothing of a round whose rules were copied before critical changes counted', () => {
    const old = { ...review, rules: { minReviews: 1 }, rounds: [] }
    expect(said({ facts: inReview, review: old, criticalChanges: [dose] })).toBe('')
  })
})
