import { describe, expect, it } from 'vitest'

import { workflowActions } from '../../../../src/vocabulary/workflow'
import {
  availableActions,
  refusalBeforeSignature,
  refusalOf,
} from '../../../../src/workflow/core/check'
import {
  buildActor,
  buildFacts,
  buildRelease,
  buildReviewFacts,
  buildRound,
  hash,
} from '../buildFacts'

const approver = buildActor({ groupRoles: ['approver'], profession: 'physician' })
const coordinator = buildActor({ networkRoles: ['coordinator'] })
const author = buildActor({ groupRoles: ['author'] })
const reviewer = buildActor({ groupRoles: ['reviewer'] })
const missing = [{ path: 'summary', message: 'manque' }]
const superseded = buildRelease({ status: 'superseded' })
const withdrawn = buildRelease({ status: 'withdrawn' })
const current = buildRelease({ number: '1.1' })
const released = (actor: typeof author, ...releases: ReturnType<typeof buildRelease>[]) =>
  buildFacts({ actor, releases })

describe('a refusal says what to do', () => {
  it.each([
    ['submit', 'auteur'],
    ['verify', 'relecteur'],
    ['approve', 'approbateur'],
    ['override', 'coordination'],
    ['release', 'publier'],
  ] as const)('to whoever may not %s', (action, word) => {
    const refusal = refusalOf(action, buildFacts(), {})
    expect(refusal?.code).toBe('FORBIDDEN')
    expect(refusal?.message).toContain(word)
  })

  it('to whoever sees nothing that could be withdrawn or reinstated', () => {
    expect(refusalOf('withdraw', released(coordinator, withdrawn), {})?.message).toMatch(/retirée/)
    expect(refusalOf('reinstate', released(coordinator), {})?.message).toMatch(/en vigueur/)
    const unknown = refusalOf('withdraw', released(coordinator, current), { number: '9.9' })
    expect(unknown?.message).toContain('9.9')
    const inForce = refusalOf('reinstate', released(coordinator, superseded, current), {})
    expect(inForce?.message).toContain('1.1')
    expect(inForce?.details.extra).toEqual({ state: 'draft' })
    expect(refusalOf('confirmUnchanged', released(approver), {})?.message).toMatch(/en vigueur/)
  })

  it('to whoever overrode what they would confirm, or submits what is in force', () => {
    const own = released(approver, buildRelease({ overriddenBy: approver.id }))
    expect(refusalOf('confirmUnchanged', own, {})?.message).toMatch(/dérogation/)
    const same = released(author, buildRelease({ contentHash: hash }))
    expect(refusalOf('submit', same, {})?.message).toMatch(/Rien ne diffère/)
  })
})

describe('an act on a release', () => {
  it.each([
    ['withdraw', 'what is in force', [current], {}, null],
    ['withdraw', 'a superseded number', [superseded, current], { number: '1.0' }, null],
    [
      'withdraw',
      'a withdrawn number',
      [withdrawn, current],
      { number: '1.0' },
      'INVALID_TRANSITION',
    ],
    ['withdraw', 'where there is none', [], {}, 'INVALID_TRANSITION'],
    ['reinstate', 'a superseded number', [superseded], { number: '1.0' }, null],
    ['reinstate', 'a withdrawn number', [withdrawn], { number: '1.0' }, null],
    ['reinstate', 'one of several', [superseded, { ...withdrawn, number: '1.1' }], {}, null],
    ['reinstate', 'where there is none', [], {}, 'INVALID_TRANSITION'],
    ['reinstate', 'what is in force', [current], { number: '1.1' }, 'INVALID_TRANSITION'],
    [
      'reinstate',
      'an unknown number, while one is in force',
      [current],
      { number: '9' },
      'NOT_FOUND',
    ],
  ] as const)('%s: %s', (action, _what, releases, input, code) => {
    const refusal = refusalOf(action, released(coordinator, ...releases), input)
    expect(refusal?.code ?? null).toBe(code)
  })

  it('confirms only what is in force', () => {
    expect(refusalOf('confirmUnchanged', released(approver, withdrawn), {})?.code).toBe(
      'INVALID_TRANSITION',
    )
    expect(refusalOf('confirmUnchanged', released(approver, superseded, current), {})).toBeNull()
  })
})

describe('what the caller saw', () => {
  const other = 'c'.repeat(64)
  const drifted = { round: buildRound({ contentHash: other }) }

  it('is the release in force for a confirmation, whatever the draft says since', () => {
    const facts = { ...released(approver, current), ...drifted }
    const expectedHash = current.contentHash
    expect(refusalOf('confirmUnchanged', facts, { expectedHash })).toBeNull()
    const stale = refusalOf('confirmUnchanged', facts, { expectedHash: hash })
    expect(stale?.code).toBe('STALE_CONTENT')
    expect(stale?.details.extra).toEqual({ currentHash: current.contentHash })
  })

  it('is the draft for a submission, whatever was submitted before', () => {
    const facts = buildFacts({ actor: author, ...drifted })
    expect(refusalOf('submit', facts, { expectedHash: hash })).toBeNull()
    expect(refusalOf('submit', facts, { expectedHash: other })?.code).toBe('STALE_CONTENT')
  })

  it('is needed by no act that nobody has seen anything for', () => {
    const facts = buildReviewFacts('inReview', { actor: reviewer, ...drifted })
    expect(refusalOf('verify', facts, {})).toBeNull()
  })

  it('is enough where there is no round', () => {
    const facts = buildFacts({ actor: reviewer, state: 'inReview', hasActiveReview: true })
    expect(refusalOf('verify', facts, { expectedHash: hash })).toBeNull()
  })
})

describe('a decision', () => {
  const decided = (meaning: 'approved' | 'overridden' | 'verified', user = 'someone') =>
    buildRound({ decisions: [{ user, meaning, profession: 'nurse' }] })
  const everybody = buildActor({
    networkRoles: ['coordinator'],
    groupRoles: ['reviewer', 'approver', 'author', 'lead'],
    profession: 'physician',
  })
  const codeOf = (
    action: 'approve' | 'assign' | 'override' | 'requestChanges' | 'verify',
    round: ReturnType<typeof buildRound> | null,
  ) => {
    const state = action === 'verify' ? 'inReview' : 'inApproval'
    return refusalOf(action, buildReviewFacts(state, { actor: everybody, round }), {})?.code
  }

  it.each([
    ['verify', 'verified'],
    ['approve', 'approved'],
    ['override', 'overridden'],
  ] as const)('is given once in a round: %s', (action, meaning) => {
    expect(codeOf(action, decided(meaning))).toBe('ALREADY_DECIDED')
    expect(codeOf(action, decided(meaning, 'another'))).toBeUndefined()
    expect(
      codeOf(action, decided(meaning === 'verified' ? 'approved' : 'verified')),
    ).toBeUndefined()
    expect(codeOf(action, null)).toBeUndefined()
  })

  it('does not keep from another sort of act', () => {
    expect(codeOf('requestChanges', decided('verified'))).toBeUndefined()
    expect(codeOf('assign', decided('approved'))).toBeUndefined()
  })
})

describe('separation of duties', () => {
  const editors = ['someone']

  it('does not keep who edited from what is no judgement', () => {
    const lead = buildActor({ groupRoles: ['lead'] })
    for (const action of ['recall', 'requestChanges', 'assign'] as const) {
      expect(
        refusalOf(action, buildReviewFacts('inReview', { actor: lead, editors }), {}),
      ).toBeNull()
    }
    const approved = buildReviewFacts('approved', { actor: lead, editors })
    expect(refusalOf('release', approved, {})).toBeNull()
  })

  it('lets others act, and a verifier override', () => {
    const verifiers = ['someone']
    const facts = buildReviewFacts('inReview', { actor: coordinator, verifiers, editors: ['axel'] })
    expect(refusalOf('override', facts, {})).toBeNull()
    const inApproval = buildReviewFacts('inApproval', { actor: approver, verifiers: ['rose'] })
    expect(refusalOf('approve', inApproval, {})).toBeNull()
    const another = released(approver, buildRelease({ overriddenBy: 'coordinator' }))
    expect(refusalOf('confirmUnchanged', another, {})).toBeNull()
  })

  it('looks at the release in force, not at an older one', () => {
    const older = buildRelease({ status: 'superseded', overriddenBy: approver.id })
    expect(refusalOf('confirmUnchanged', released(approver, older, current), {})).toBeNull()
  })
})

describe('after the password', () => {
  const incomplete = buildFacts({ actor: author, missing })

  it('what is missing is said, and what conflicts; before it, neither', () => {
    expect(refusalOf('submit', incomplete, {})?.code).toBe('INCOMPLETE_DOCUMENT')
    expect(refusalBeforeSignature('submit', incomplete, {})).toBeNull()
    const same = released(author, buildRelease({ contentHash: hash }))
    expect(refusalBeforeSignature('submit', same, {})).toBeNull()
    expect(refusalBeforeSignature('submit', buildFacts(), {})?.code).toBe('FORBIDDEN')
  })

  it('what is missing or has become outdated keeps nobody from verifying', () => {
    const facts = buildReviewFacts('inReview', { actor: reviewer, missing })
    expect(refusalOf('verify', facts, {})).toBeNull()
    const outdated = buildReviewFacts('inReview', { actor: reviewer, outdated: missing })
    expect(refusalOf('verify', outdated, {})).toBeNull()
  })

  it('a number is chosen for the first release only, and by a release only', () => {
    const facts = buildReviewFacts('approved', { actor: coordinator })
    expect(refusalOf('release', facts, { number: '3.0' })).toBeNull()
    const later = { ...facts, releases: [current] }
    expect(refusalOf('release', later, {})).toBeNull()
    const refusal = refusalOf('release', later, { number: '3.0' })
    expect(refusal?.code).toBe('CONFLICT')
    expect(refusal?.message).toMatch(/première publication/)
    expect(refusalOf('withdraw', later, { number: '1.1' })).toBeNull()
  })

  it('a release may say what an older one said', () => {
    const again = buildRelease({ status: 'superseded', contentHash: hash })
    expect(refusalOf('submit', released(author, again, current), {})).toBeNull()
    const facts = buildReviewFacts('approved', { actor: coordinator })
    const same = { ...facts, releases: [buildRelease({ contentHash: hash })] }
    expect(refusalOf('release', same, {})).toBeNull()
  })
})

describe('what is offered', () => {
  it('is each action in the order of the table, with why it is closed', () => {
    const offered = availableActions(buildFacts({ actor: author, missing }))
    expect(offered.map(({ action }) => action)).toEqual(workflowActions.codes)
    expect(offered[0]).toMatchObject({ allowed: false, code: 'INCOMPLETE_DOCUMENT' })
    expect(offered[3]).toMatchObject({
      action: 'verify',
      allowed: false,
      code: 'FORBIDDEN',
      message: refusalOf('verify', buildFacts(), {})?.message,
    })
    expect(availableActions(buildFacts({ actor: author }))[0]).toEqual({
      action: 'submit',
      allowed: true,
    })
  })
})
