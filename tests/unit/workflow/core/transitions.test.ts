import { describe, expect, it } from 'vitest'

import { workflowActions, workflowStates } from '../../../../src/vocabulary/workflow'
import { refusalOf } from '../../../../src/workflow/core/check'
import { entitlements } from '../../../../src/workflow/core/entitlement'
import { awaitedProfessions, transitions } from '../../../../src/workflow/core/transitions'
import { buildActor, buildFacts, buildRelease, buildReviewFacts, buildRound } from '../buildFacts'

const decision = (meaning: 'approved' | 'verified', user: string, profession = 'nurse') => ({
  user,
  meaning,
  profession,
})

describe('the table', () => {
  it('opens approval at the quorum of verifications, not before', () => {
    const one = buildRound({ decisions: [decision('verified', 'a')] })
    const two = buildRound({ decisions: [decision('verified', 'a'), decision('verified', 'b')] })
    expect(transitions.verify.to(buildReviewFacts('inReview', { round: one }))).toBe('inReview')
    expect(transitions.verify.to(buildReviewFacts('inReview', { round: two }))).toBe('inApproval')
  })

  it('opens approval at once where a rule asks for no verification', () => {
    const round = buildRound({ minReviews: 0 })
    expect(transitions.submit.to(buildFacts({ round }))).toBe('inApproval')
  })

  it('waits for a physician on a nurse protocol, whatever the rule says', () => {
    const round = buildRound({
      requiredProfessions: [],
      decisions: [decision('approved', 'm', 'manager')],
    })
    const facts = buildReviewFacts('inApproval', { round })
    expect(awaitedProfessions(facts)).toEqual(['physician'])
    expect(transitions.approve.to(facts)).toBe('inApproval')
    expect(transitions.approve.to({ ...facts, nurseProtocol: false })).toBe('approved')
  })

  it('needs one approval at least where no profession is required', () => {
    const round = buildRound({ requiredProfessions: [] })
    const facts = buildReviewFacts('inApproval', { round, nurseProtocol: false })
    expect(transitions.approve.to(facts)).toBe('inApproval')
  })

  it('still waits for a physician after an override of a nurse protocol, and for nobody else', () => {
    const round = buildRound({ requiredProfessions: ['pharmacist'], overriddenBy: 'c' })
    const facts = buildReviewFacts('inReview', { round })
    expect(transitions.override.to(facts)).toBe('inApproval')
    expect(awaitedProfessions(facts)).toEqual(['physician'])
    expect(transitions.override.to({ ...facts, nurseProtocol: false })).toBe('approved')
  })

  it('refuses every action from every state that its row does not name', () => {
    for (const action of workflowActions.codes) {
      const { from } = transitions[action]
      if (typeof from === 'string') continue
      for (const state of workflowStates.codes) {
        if (from.includes(state)) continue
        const everyone = buildActor({
          networkRoles: ['coordinator', 'editor'],
          groupRoles: ['author', 'reviewer', 'approver', 'lead'],
          profession: 'physician',
        })
        const facts = buildFacts({ actor: everyone, state, hasActiveReview: true })
        expect(refusalOf(action, facts, {})?.code, `${action} from ${state}`).toBe(
          'INVALID_TRANSITION',
        )
      }
    }
  })

  it('entitles an administrator or an auditor to no act at all', () => {
    for (const action of workflowActions.codes) {
      const named = entitlements[action].flatMap((entitlement) =>
        'network' in entitlement ? [entitlement.network] : [],
      )
      expect(named).not.toContain('admin')
      expect(named).not.toContain('auditor')
    }
  })
})

describe('releases', () => {
  const coordinator = buildActor({ networkRoles: ['coordinator'] })
  const withdrawn = buildRelease({ status: 'withdrawn' })

  it('cannot be withdrawn twice', () => {
    const facts = buildFacts({ actor: coordinator, releases: [withdrawn] })
    expect(refusalOf('withdraw', facts, { number: '1.0' })?.code).toBe('INVALID_TRANSITION')
  })

  it('answers NOT_FOUND for a number that was never used', () => {
    const facts = buildFacts({ actor: coordinator, releases: [buildRelease()] })
    expect(refusalOf('withdraw', facts, { number: '9.9' })?.code).toBe('NOT_FOUND')
    expect(refusalOf('reinstate', facts, { number: '9.9' })?.code).toBe('NOT_FOUND')
  })

  it('are reinstated only while none is in force', () => {
    const older = buildRelease({ status: 'superseded' })
    const current = buildRelease({ number: '1.1' })
    const both = buildFacts({ actor: coordinator, releases: [older, current] })
    expect(refusalOf('reinstate', both, { number: '1.0' })?.code).toBe('INVALID_TRANSITION')
    const gone = buildFacts({
      actor: coordinator,
      releases: [older, { ...current, status: 'withdrawn' }],
    })
    expect(refusalOf('reinstate', gone, { number: '1.0' })).toBeNull()
  })

  it('let an approver or a lead withdraw for an error only', () => {
    for (const role of ['approver', 'lead'] as const) {
      const facts = buildFacts({
        actor: buildActor({ groupRoles: [role] }),
        releases: [buildRelease()],
      })
      expect(refusalOf('withdraw', facts, { number: '1.0', kind: 'error' })).toBeNull()
      expect(refusalOf('withdraw', facts, { number: '1.0', kind: 'obsolete' })?.code).toBe(
        'FORBIDDEN',
      )
    }
  })

  it('ask for a physician to confirm or reinstate a nurse protocol', () => {
    const manager = buildActor({ groupRoles: ['approver'], profession: 'manager' })
    const facts = buildFacts({ actor: manager, releases: [buildRelease()] })
    expect(refusalOf('confirmUnchanged', facts, {})?.code).toBe('FORBIDDEN')
    const physician = { ...facts, actor: { ...manager, profession: 'physician' } }
    expect(refusalOf('confirmUnchanged', physician, {})).toBeNull()
    const other = { ...facts, releases: [buildRelease({ nurseProtocol: false })] }
    expect(refusalOf('confirmUnchanged', other, {})).toBeNull()
  })

  it('are not confirmed by who overrode them', () => {
    const actor = buildActor({ groupRoles: ['approver'], profession: 'physician' })
    const facts = buildFacts({ actor, releases: [buildRelease({ overriddenBy: actor.id })] })
    expect(refusalOf('confirmUnchanged', facts, {})?.code).toBe('SELF_APPROVAL')
  })
})
