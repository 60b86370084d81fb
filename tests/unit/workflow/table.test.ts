import { describe, expect, it } from 'vitest'

import {
  workflowActions,
  workflowStates,
  type WorkflowAction,
  type WorkflowState,
} from '../../../src/vocabulary/workflow'
import { refusalOf } from '../../../src/workflow/core/check'
import type { Facts } from '../../../src/workflow/core/facts'
import { awaitedProfessions, transitions } from '../../../src/workflow/core/transitions'
import { buildActor, buildFacts, buildRelease, buildReviewFacts, buildRound } from './buildFacts'

const everyone = buildActor({
  networkRoles: ['coordinator', 'editor'],
  groupRoles: ['author', 'reviewer', 'approver', 'lead'],
  profession: 'physician',
})
const approved = (user: string, profession: string) =>
  ({ user, meaning: 'approved', profession }) as const
const verified = (user: string) => ({ user, meaning: 'verified', profession: 'physician' }) as const

const underReview = ['inReview', 'inApproval'] as const
const everyState = workflowStates.codes

/** Where docs/domain.md starts an action from, a review being open; the acts on releases look at no state. */
const startsFrom: Readonly<Record<WorkflowAction, readonly WorkflowState[]>> = {
  submit: ['draft', 'changesRequested'],
  assign: underReview,
  recall: everyState,
  verify: ['inReview'],
  requestChanges: underReview,
  approve: ['inApproval'],
  refuse: ['inApproval'],
  schedule: ['approved'],
  release: ['approved', 'scheduled'],
  override: underReview,
  confirmUnchanged: everyState,
  withdraw: everyState,
  reinstate: [],
}

describe('the states that an action starts from', () => {
  it.each(workflowActions.codes)('are those of its row: %s', (action) => {
    const open = everyState.filter((state) => {
      const facts = buildFacts({
        actor: everyone,
        state,
        hasActiveReview: true,
        round: buildRound(),
        releases: [buildRelease()],
      })
      const refusal = refusalOf(action, facts, {})
      if (refusal) expect(refusal.code).toBe('INVALID_TRANSITION')
      return refusal === null
    })
    expect(open).toEqual(startsFrom[action])
  })

  it('are none without a review for a recall, however the document stands', () => {
    const refusal = refusalOf('recall', buildFacts({ actor: everyone }), {})
    expect(refusal?.code).toBe('INVALID_TRANSITION')
    expect(refusal?.details.extra).toEqual({ state: 'draft' })
    expect(refusal?.message).toContain('« Retirer de la relecture »')
    expect(refusal?.message).toContain('« Brouillon »')
  })
})

describe('where an action leads', () => {
  const inReview = buildReviewFacts('inReview')
  const inApproval = buildReviewFacts('inApproval')
  const withDecisions = (
    facts: Facts,
    ...decisions: ReturnType<typeof approved | typeof verified>[]
  ) => ({
    ...facts,
    round: buildRound({ decisions }),
  })

  it.each([
    ['submit', buildFacts(), 'inReview'],
    ['submit', buildFacts({ round: buildRound({ minReviews: 1 }) }), 'inReview'],
    ['assign', inReview, 'inReview'],
    ['assign', inApproval, 'inApproval'],
    ['recall', inReview, { closed: 'recalled' }],
    ['verify', buildFacts({ state: 'inReview' }), 'inReview'],
    ['verify', withDecisions(inReview, verified('a'), approved('b', 'nurse')), 'inReview'],
    ['verify', withDecisions(inReview, verified('a'), verified('b'), verified('c')), 'inApproval'],
    ['requestChanges', inReview, 'changesRequested'],
    ['approve', withDecisions(inApproval, approved('a', 'physician')), 'approved'],
    ['approve', withDecisions(inApproval, approved('a', 'nurse')), 'inApproval'],
    ['approve', buildFacts({ state: 'inApproval', nurseProtocol: false }), 'inApproval'],
    ['refuse', inApproval, { closed: 'refused' }],
    ['schedule', buildReviewFacts('approved'), 'scheduled'],
    ['release', buildReviewFacts('approved'), { closed: 'released' }],
    ['override', inReview, 'inApproval'],
    ['override', withDecisions(inReview, approved('a', 'physician')), 'approved'],
    ['confirmUnchanged', buildFacts(), 'release'],
    ['withdraw', buildFacts(), 'release'],
    ['reinstate', buildFacts(), 'release'],
  ] as const)('%s', (action, facts, destination) => {
    expect(transitions[action].to(facts)).toEqual(destination)
  })

  it('is no approval when a verification is all that there is', () => {
    const round = buildRound({ requiredProfessions: [], decisions: [verified('a')] })
    const facts = buildReviewFacts('inApproval', { round, nurseProtocol: false })
    expect(transitions.approve.to(facts)).toBe('inApproval')
  })
})

describe('the professions that must still sign', () => {
  const awaited = (nurseProtocol: boolean, overrides: Parameters<typeof buildRound>[0]) =>
    awaitedProfessions(
      buildReviewFacts('inApproval', { nurseProtocol, round: buildRound(overrides) }),
    )
  const required = { requiredProfessions: ['pharmacist', 'nurse'] }

  it.each([
    ['all that the rule asks for', false, required, ['pharmacist', 'nurse']],
    ['a physician besides', true, required, ['pharmacist', 'nurse', 'physician']],
    [
      'those who have not approved',
      false,
      { ...required, decisions: [approved('a', 'nurse')] },
      ['pharmacist'],
    ],
    [
      'none fewer for a verification',
      true,
      { requiredProfessions: [], decisions: [verified('a')] },
      ['physician'],
    ],
    ['none after an override', false, { ...required, overriddenBy: 'c' }, []],
  ])('are %s', (_case, nurseProtocol, overrides, expected) => {
    expect(awaited(nurseProtocol, overrides)).toEqual(expected)
  })

  it('are none while there is no round', () => {
    expect(awaitedProfessions(buildFacts())).toEqual([])
  })
})
