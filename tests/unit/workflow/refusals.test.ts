import { describe, expect, it } from 'vitest'

import { groupRoles, networkRoles } from '../../../src/vocabulary/people'
import { workflowActions, workflowStates } from '../../../src/vocabulary/workflow'
import { availableActions, refusalOf } from '../../../src/workflow/core/check'
import {
  buildActor,
  buildFacts,
  buildRelease,
  buildReviewFacts,
  buildRound,
  firstHash,
  hash,
} from './buildFacts'

const approver = buildActor({ groupRoles: ['approver'], profession: 'physician' })
const reviewer = buildActor({ groupRoles: ['reviewer'] })
const author = buildActor({ groupRoles: ['author'] })
const missing = [{ path: 'summary', message: 'manque' }]

describe('separation of duties', () => {
  it('keeps who edited from verifying', () => {
    const facts = buildReviewFacts('inReview', { actor: reviewer, editors: [reviewer.id] })
    expect(refusalOf('verify', facts, { expectedHash: hash })?.code).toBe('SELF_REVIEW')
  })

  it.each([
    ['edited', { editors: [approver.id] }],
    ['verified this very content in an earlier round', { verifiers: [approver.id] }],
    ['overrode it', { round: buildRound({ overriddenBy: approver.id }) }],
  ])('keeps who %s from approving', (_case, overrides) => {
    const facts = buildReviewFacts('inApproval', { actor: approver, ...overrides })
    expect(refusalOf('approve', facts, { expectedHash: hash })?.code).toBe('SELF_APPROVAL')
  })

  it('keeps a coordinator who edited from overriding', () => {
    const actor = buildActor({ networkRoles: ['coordinator'] })
    const facts = buildReviewFacts('inReview', { actor, editors: [actor.id] })
    expect(refusalOf('override', facts, { expectedHash: hash })?.code).toBe('SELF_APPROVAL')
  })

  it('tells an author who is no approver FORBIDDEN, not SELF_APPROVAL', () => {
    const facts = buildReviewFacts('inApproval', { actor: author, editors: [author.id] })
    expect(refusalOf('approve', facts, { expectedHash: hash })?.code).toBe('FORBIDDEN')
  })

  it('lets a person named for one review do what they were named for, and no more', () => {
    const named = buildActor({ namedAs: ['reviewer'] })
    const facts = buildReviewFacts('inReview', { actor: named })
    expect(refusalOf('verify', facts, { expectedHash: hash })).toBeNull()
    expect(refusalOf('requestChanges', facts, { expectedHash: hash })).toBeNull()
    expect(refusalOf('submit', facts, {})?.code).toBe('FORBIDDEN')
    const approving = buildReviewFacts('inApproval', { actor: named })
    expect(refusalOf('approve', approving, { expectedHash: hash })?.code).toBe('FORBIDDEN')
  })

  it('lets a lead name reviewers and only a coordinator approvers', () => {
    const lead = buildReviewFacts('inReview', { actor: buildActor({ groupRoles: ['lead'] }) })
    expect(refusalOf('assign', lead, { assignees: [{ as: 'reviewer' }] })).toBeNull()
    expect(refusalOf('assign', lead, { assignees: [{ as: 'approver' }] })?.code).toBe('FORBIDDEN')
  })
})

describe('content', () => {
  it('is refused when it is not what the caller saw, with the hash that it has', () => {
    const facts = buildReviewFacts('inReview', { actor: reviewer })
    const refusal = refusalOf('verify', facts, { expectedHash: 'c'.repeat(64) })
    expect(refusal?.code).toBe('STALE_CONTENT')
    expect(refusal?.details.extra).toEqual({ currentHash: hash })
  })

  it('is refused when it drifted from what was submitted, even to who saw it', () => {
    const round = buildRound({ contentHash: 'd'.repeat(64) })
    const facts = buildReviewFacts('inReview', { actor: reviewer, round })
    expect(refusalOf('verify', facts, { expectedHash: hash })?.code).toBe('STALE_CONTENT')
  })

  it('must be complete and differ from what is in force to be submitted', () => {
    const incomplete = buildFacts({ actor: author, missing })
    expect(refusalOf('submit', incomplete, { expectedHash: hash })?.details.errors).toEqual(missing)
    const same = buildFacts({ actor: author, releases: [buildRelease({ contentHash: hash })] })
    expect(refusalOf('submit', same, { expectedHash: hash })?.code).toBe('CONFLICT')
  })

  it('is not submitted while figures of its import wait for a look, and is released all the same', () => {
    const unchecked = [{ path: 'sections.0.content', message: 'Chiffres à comparer.' }]
    const written = buildFacts({ actor: author, missing, unchecked })
    expect(refusalOf('submit', written, { expectedHash: hash })).toMatchObject({
      code: 'INCOMPLETE_DOCUMENT',
      details: { errors: [...unchecked, ...missing] },
    })
    const actor = buildActor({ groupRoles: ['lead'] })
    const approved = buildReviewFacts('approved', { actor, unchecked })
    expect(refusalOf('release', approved, { expectedHash: hash })).toBeNull()
  })

  it('is compared with what was signed by the definition of that signature', () => {
    const actor = reviewer
    const facts = (contentHash: string, hashVersion: number) =>
      buildReviewFacts('inReview', { actor, round: buildRound({ contentHash, hashVersion }) })
    const code = (signed: ReturnType<typeof facts>, expectedHash: string) =>
      refusalOf('verify', signed, { expectedHash })?.code
    expect(code(facts(firstHash, 1), firstHash)).toBeUndefined()
    expect(code(facts(firstHash, 1), hash)).toBeUndefined()
    expect(code(facts(hash, 2), firstHash)).toBeUndefined()
    expect(code(facts(firstHash, 2), firstHash)).toBe('STALE_CONTENT')
    expect(code(facts(hash, 1), hash)).toBe('STALE_CONTENT')
    const released = buildRelease({ contentHash: firstHash, hashVersion: 1 })
    const same = buildFacts({ actor: author, releases: [released] })
    expect(refusalOf('submit', same, { expectedHash: hash })?.code).toBe('CONFLICT')
  })

  it('is not released while it lacks something, or says of others what no longer stands', () => {
    const actor = buildActor({ groupRoles: ['lead'] })
    const approved = (what: object) => buildReviewFacts('approved', { actor, ...what })
    const refusal = (what: object) => refusalOf('release', approved(what), { expectedHash: hash })
    expect(refusal({})).toBeNull()
    expect(refusal({ missing })?.code).toBe('INCOMPLETE_DOCUMENT')
    const outdated = [{ path: 'items.0.release', message: 'PRO-A-001 n’est plus en vigueur.' }]
    expect(refusal({ outdated })).toMatchObject({ code: 'CONFLICT', details: { errors: outdated } })
    expect(refusal({ outdated })?.message).toContain('PRO-A-001 n’est plus en vigueur.')
    const written = buildFacts({ actor: author, outdated })
    expect(refusalOf('submit', written, { expectedHash: hash })?.details.errors).toEqual(outdated)
  })
})

describe('a form that would be published with other figures', () => {
  const differing = [{ path: 'text', message: 'Le texte dit « 50 mg ».' }]
  const actor = buildActor({ groupRoles: ['lead'], networkRoles: ['coordinator'] })
  const refusal = (action: 'release' | 'schedule', input: object, what = {}) =>
    refusalOf(action, buildReviewFacts('approved', { actor, ...what }), {
      expectedHash: hash,
      ...input,
    })

  it('is not released unless somebody answers for it', () => {
    expect(refusal('release', { differing: [] })).toBeNull()
    expect(refusal('release', { differing })).toMatchObject({
      code: 'FIGURES_DIFFER',
      details: { errors: differing },
    })
    expect(refusal('release', { differing, passesFigures: false })?.code).toBe('FIGURES_DIFFER')
    expect(refusal('release', { differing, passesFigures: true })).toBeNull()
    expect(refusal('schedule', { differing })).toBeNull()
  })

  it('is told after what is missing, and before what conflicts', () => {
    expect(refusal('release', { differing }, { missing })?.code).toBe('INCOMPLETE_DOCUMENT')
    expect(refusal('release', { differing }, { outdated: missing })?.code).toBe('FIGURES_DIFFER')
  })
})

describe('the order of refusals', () => {
  it('is FORBIDDEN, INVALID_TRANSITION, STALE_CONTENT, ALREADY_DECIDED, SELF_*', () => {
    const decisions = [{ user: 'someone', meaning: 'verified' as const, profession: 'nurse' }]
    let facts = buildReviewFacts('inApproval', {
      actor: buildActor(),
      editors: ['someone'],
      round: buildRound({ decisions }),
    })
    const code = () => refusalOf('verify', facts, { expectedHash: 'stale' })?.code
    expect(code()).toBe('FORBIDDEN')
    facts = { ...facts, actor: reviewer }
    expect(code()).toBe('INVALID_TRANSITION')
    facts = { ...facts, state: 'inReview' }
    expect(code()).toBe('STALE_CONTENT')
    const fresh = () => refusalOf('verify', facts, { expectedHash: hash })?.code
    expect(fresh()).toBe('ALREADY_DECIDED')
    facts = { ...facts, round: buildRound() }
    expect(fresh()).toBe('SELF_REVIEW')
  })

  const roles = [
    {},
    ...networkRoles.codes.map((role) => ({ networkRoles: [role] })),
    ...groupRoles.codes.map((role) => ({ groupRoles: [role] })),
    { namedAs: ['reviewer' as const] },
    { namedAs: ['approver' as const] },
  ]

  it.each(roles)('is one for what is asked and what is offered: %o', (role) => {
    const actor = buildActor(role)
    for (const state of workflowStates.codes) {
      const facts = buildFacts({ actor, state, hasActiveReview: true, releases: [buildRelease()] })
      const refusals = workflowActions.codes.map((action) => refusalOf(action, facts, {}))
      if (role === roles[0]) {
        expect(refusals.map((refusal) => refusal?.code)).toEqual(
          workflowActions.codes.map(() => 'FORBIDDEN'),
        )
      }
      expect(availableActions(facts).map(({ action, allowed }) => [action, allowed])).toEqual(
        workflowActions.codes.map((action, index) => [action, refusals[index] === null]),
      )
    }
  })
})
