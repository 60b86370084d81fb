import { describe, expect, it } from 'vitest'

import { gatherFacts, stateOf, type FactsInput } from '../../../../src/workflow/service/gatherFacts'
import { buildRelease, hash } from '../buildFacts'

type Review = NonNullable<FactsInput['review']>
type Decision = FactsInput['decisions'][number]

const at = '2026-11-30T08:00:00.000Z'

const buildReview = (overrides: Partial<Review> = {}): Review => ({
  id: 'review',
  documentKey: 'protocols/a',
  state: 'inReview',
  round: 2,
  changeType: 'major',
  changeSummary: 'Tout',
  contentHash: hash,
  hashVersion: 2,
  submittedBy: { user: 'author', name: 'Axel' },
  submittedAt: at,
  scheduledFor: null,
  rules: { minReviews: 1, requiredProfessions: ['pharmacist'] },
  rounds: [],
  assignees: [],
  ...overrides,
})

const buildDecision = (overrides: Partial<Decision> = {}): Decision => ({
  id: 'decision',
  review: 'review',
  documentKey: 'protocols/a',
  round: 2,
  meaning: 'verified',
  user: 'rose',
  name: 'Rose',
  profession: 'nurse',
  function: null,
  organisation: null,
  role: 'reviewer',
  comment: null,
  at,
  contentHash: hash,
  comparedWith: null,
  acknowledged: [],
  ...overrides,
})

const buildContent = (overrides: Partial<FactsInput['content']> = {}): FactsInput['content'] => ({
  hash,
  hashes: [{ hashVersion: 2, contentHash: hash }],
  missing: [],
  checks: [],
  outdated: [],
  needsPhysician: false,
  ...overrides,
})

const facts = (overrides: Partial<FactsInput> = {}) =>
  gatherFacts({
    person: { id: 'rose', profession: 'nurse', roles: ['editor'] },
    groupRoles: ['reviewer'],
    review: null,
    decisions: [],
    contributors: [],
    content: buildContent(),
    releases: [],
    ...overrides,
  })

describe('the state of a document', () => {
  it('is a draft without an active review, and that of the review else', () => {
    expect(stateOf(null)).toBe('draft')
    expect(stateOf({ state: 'closed' })).toBe('draft')
    expect(stateOf({ state: 'draft' })).toBe('draft')
    expect(stateOf({ state: 'scheduled' })).toBe('scheduled')
    expect(facts()).toMatchObject({ state: 'draft', hasActiveReview: false, round: null })
    const review = buildReview({ state: 'inApproval' })
    expect(facts({ review })).toMatchObject({ state: 'inApproval', hasActiveReview: true })
  })
})

describe('the actor', () => {
  it('is what the person is to this document', () => {
    const assignees = [
      { user: 'rose', name: 'Rose', as: 'reviewer' as const },
      { user: 'adam', name: 'Adam', as: 'approver' as const },
    ]
    expect(facts({ review: buildReview({ assignees }) }).actor).toEqual({
      id: 'rose',
      networkRoles: ['editor'],
      groupRoles: ['reviewer'],
      namedAs: ['reviewer'],
      profession: 'nurse',
    })
  })

  it('is nobody with no rights when nobody acts', () => {
    const assignees = [{ user: 'rose', name: 'Rose', as: 'reviewer' as const }]
    const { actor } = facts({ person: null, groupRoles: [], review: buildReview({ assignees }) })
    const nobody = { id: '', networkRoles: [], groupRoles: [], namedAs: [], profession: '' }
    expect(actor).toEqual(nobody)
    expect(facts({ person: null, groupRoles: [] }).actor).toEqual(nobody)
    expect(facts({ groupRoles: [] }).actor.namedAs).toEqual([])
  })
})

describe('the live round', () => {
  it('is what was submitted, by the rules as they were then', () => {
    expect(facts({ review: buildReview() }).round).toEqual({
      contentHash: hash,
      hashVersion: 2,
      minReviews: 1,
      requiredProfessions: ['pharmacist'],
      decisions: [],
      overriddenBy: null,
    })
  })

  it.each(['inReview', 'inApproval', 'approved', 'scheduled'] as const)('goes on: %s', (state) => {
    expect(facts({ review: buildReview({ state }) }).round).not.toBeNull()
  })

  it.each(['draft', 'changesRequested', 'closed'] as const)('has ended: %s', (state) => {
    expect(facts({ review: buildReview({ state }) }).round).toBeNull()
  })

  it('counts its own decisions only', () => {
    const decisions = [
      buildDecision(),
      buildDecision({ user: 'earlier round', round: 1 }),
      buildDecision({ user: 'earlier review', review: 'before' }),
      buildDecision({ user: 'ravi', profession: null }),
    ]
    expect(facts({ review: buildReview(), decisions }).round?.decisions).toEqual([
      { user: 'rose', meaning: 'verified', profession: 'nurse' },
      { user: 'ravi', meaning: 'verified', profession: '' },
    ])
  })

  it('knows who overrode it', () => {
    const override = { user: 'coordinator', name: 'Cléo', reason: 'Urgence', at, contentHash: hash }
    expect(facts({ review: buildReview({ override }) }).round?.overriddenBy).toBe('coordinator')
    expect(facts({ review: buildReview({ override: null }) }).round?.overriddenBy).toBeNull()
  })
})

describe('those who have a part in the content', () => {
  it('are who changed it, and who verified these very words in whatever round', () => {
    const contributors = [{ user: 'axel', name: 'Axel' }]
    const decisions = [
      buildDecision({ round: 1, review: 'before' }),
      buildDecision({ user: 'ravi', contentHash: 'other words' }),
      buildDecision({ user: 'adam', meaning: 'approved' }),
    ]
    expect(facts({ contributors, decisions })).toMatchObject({
      editors: ['axel'],
      verifiers: ['rose'],
    })
  })
})

describe('the content', () => {
  it('comes with its hash, what it lacks, who must sign, and what was released of it', () => {
    const missing = [{ path: 'title', message: 'manque' }]
    const place = { path: 'content', place: 'Dose', paragraph: 1, before: '5', after: '' }
    const seen = { ...place, id: '1', message: 'vu', checked: { name: 'Axel', at } }
    const checks = [seen, { ...place, id: '2', message: 'à voir', checked: null }]
    const releases = [buildRelease()]
    const content = buildContent({ hash: 'h', missing, checks, needsPhysician: true })
    expect(facts({ content, releases })).toMatchObject({
      contentHash: 'h',
      nurseProtocol: true,
      missing,
      unchecked: [{ path: 'content', message: 'à voir' }],
      releases,
    })
  })
})
