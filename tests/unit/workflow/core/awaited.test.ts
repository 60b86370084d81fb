import { describe, expect, it } from 'vitest'

import { awaitedOf, type Member } from '../../../../src/workflow/core/awaited'
import { choicesOf } from '../../../../src/workflow/core/choices'
import { buildActor, buildFacts, buildRelease, buildReviewFacts, buildRound } from '../buildFacts'

const member = (user: string, rest: Partial<Member>): Member => ({
  user,
  name: user,
  profession: 'nurse',
  groupRoles: [],
  ...rest,
})

const members = [
  member('Léa', { profession: 'physician', groupRoles: ['lead'] }),
  member('Axel', { groupRoles: ['author'] }),
  member('Rose', { groupRoles: ['reviewer'] }),
  member('Ravi', { profession: 'pharmacist', groupRoles: ['reviewer'] }),
  member('Adam', { profession: 'physician', groupRoles: ['approver'] }),
  member('Maud', { profession: 'manager', groupRoles: ['approver'] }),
]
const names = (awaited: ReturnType<typeof awaitedOf>) => awaited.people.map(({ name }) => name)

describe('who is awaited', () => {
  it('are the authors of a draft and of a text sent back', () => {
    expect(names(awaitedOf({ facts: buildFacts(), members, named: [] }))).toEqual(['Léa', 'Axel'])
  })

  it('are the reviewers who neither edited nor decided, and the reviews that are left', () => {
    const facts = buildReviewFacts('inReview', {
      editors: ['Léa'],
      round: buildRound({
        decisions: [{ user: 'Rose', meaning: 'verified', profession: 'nurse' }],
      }),
    })
    const awaited = awaitedOf({ facts, members, named: [] })
    expect(awaited).toMatchObject({ reviews: 1, approvals: 0 })
    expect(awaited.people).toEqual([{ name: 'Ravi', profession: 'pharmacist', as: 'reviewer' }])
  })

  it('include who was named for this review', () => {
    const facts = buildReviewFacts('inReview')
    const named = [{ user: 'Nour', as: 'reviewer' as const }]
    const awaited = awaitedOf({ facts, members: [...members, member('Nour', {})], named })
    expect(names(awaited)).toContain('Nour')
  })

  it('are the approvers of a profession that must still sign, unless they verified', () => {
    const facts = buildReviewFacts('inApproval')
    expect(awaitedOf({ facts, members, named: [] })).toMatchObject({
      approvals: 1,
      professions: ['physician'],
      people: [{ name: 'Adam' }],
    })
    const verified = buildReviewFacts('inApproval', { verifiers: ['Adam'] })
    expect(names(awaitedOf({ facts: verified, members, named: [] }))).toEqual([])
  })

  it('is any approver where no profession is required', () => {
    const facts = buildReviewFacts('inApproval', {
      nurseProtocol: false,
      round: buildRound({ requiredProfessions: [] }),
    })
    const awaited = awaitedOf({ facts, members, named: [] })
    expect(awaited).toMatchObject({ approvals: 1, professions: [] })
    expect(names(awaited)).toEqual(['Adam', 'Maud'])
  })

  it('are the authors of a text that was sent back, as authors', () => {
    const facts = buildFacts({ state: 'changesRequested', hasActiveReview: true })
    expect(awaitedOf({ facts, members, named: [] })).toEqual({
      reviews: 0,
      approvals: 0,
      professions: [],
      people: [
        { name: 'Léa', profession: 'physician', as: 'author' },
        { name: 'Axel', profession: 'nurse', as: 'author' },
      ],
    })
  })

  it('is the lead once everybody has approved', () => {
    expect(awaitedOf({ facts: buildReviewFacts('approved'), members, named: [] }).people).toEqual([
      { name: 'Léa', profession: 'physician', as: 'lead' },
    ])
  })

  it('are no more reviews than are missing, whatever was decided besides', () => {
    const decide = (user: string, meaning: 'approved' | 'verified') => ({
      user,
      meaning,
      profession: 'nurse',
    })
    const reviewsAfter = (...decisions: ReturnType<typeof decide>[]) => {
      const facts = buildReviewFacts('inReview', { round: buildRound({ decisions }) })
      return awaitedOf({ facts, members, named: [] }).reviews
    }
    expect(reviewsAfter()).toBe(2)
    expect(reviewsAfter(decide('a', 'verified'), decide('b', 'approved'))).toBe(1)
    expect(reviewsAfter(decide('a', 'verified'), decide('b', 'verified'))).toBe(0)
    const three = ['a', 'b', 'c'].map((user) => decide(user, 'verified'))
    expect(reviewsAfter(...three)).toBe(0)
    const none = buildFacts({ state: 'inReview', hasActiveReview: true })
    expect(awaitedOf({ facts: none, members, named: [] }).reviews).toBe(0)
  })

  it('are named for what they decide, not for the other', () => {
    const named = [
      { user: 'Nour', as: 'reviewer' as const },
      { user: 'Nils', as: 'approver' as const },
    ]
    const all = [...members, member('Nour', {}), member('Nils', { profession: 'physician' })]
    const reviewing = awaitedOf({ facts: buildReviewFacts('inReview'), members: all, named })
    expect(names(reviewing)).toEqual(['Léa', 'Rose', 'Ravi', 'Nour'])
    const approving = awaitedOf({ facts: buildReviewFacts('inApproval'), members: all, named })
    expect(approving.people).toEqual([
      { name: 'Adam', profession: 'physician', as: 'approver' },
      { name: 'Nils', profession: 'physician', as: 'approver' },
    ])
  })

  it('are no approvers who edited, approved or overrode', () => {
    const open = { nurseProtocol: false, round: buildRound({ requiredProfessions: [] }) }
    const after = (overrides: Parameters<typeof buildFacts>[0]) => {
      const facts = buildReviewFacts('inApproval', { ...open, ...overrides })
      const { approvals, people } = awaitedOf({ facts, members, named: [] })
      return { approvals, people: people.map(({ name }) => name) }
    }
    expect(after({ editors: ['Adam'] })).toEqual({ approvals: 1, people: ['Maud'] })
    const approved = { user: 'Adam', meaning: 'approved' as const, profession: 'physician' }
    const round = buildRound({ requiredProfessions: [], decisions: [approved] })
    expect(after({ round })).toEqual({ approvals: 0, people: ['Maud'] })
    const overridden = buildRound({ requiredProfessions: [], overriddenBy: 'Maud' })
    expect(after({ round: overridden })).toEqual({ approvals: 1, people: ['Adam'] })
    expect(after({ round: null })).toEqual({ approvals: 1, people: ['Adam', 'Maud'] })
  })

  it('is one approval for each profession that must still sign', () => {
    const round = buildRound({ requiredProfessions: ['manager', 'pharmacist'] })
    const facts = buildReviewFacts('inApproval', { nurseProtocol: false, round })
    expect(awaitedOf({ facts, members, named: [] })).toMatchObject({
      approvals: 2,
      professions: ['manager', 'pharmacist'],
      people: [{ name: 'Maud' }],
    })
  })

  it('is nobody once the release is planned', () => {
    const facts = buildReviewFacts('scheduled')
    expect(awaitedOf({ facts, members, named: [] }).people).toEqual([])
  })
})

describe('what may be chosen', () => {
  it('is more for a coordinator than for a lead', () => {
    const lead = choicesOf(buildFacts({ actor: buildActor({ groupRoles: ['lead'] }) }))
    expect(lead).toEqual({
      assignAs: ['reviewer'],
      withdrawalKinds: ['error'],
      releaseNumber: false,
      passFigures: false,
    })
    const coordinator = buildActor({ networkRoles: ['coordinator'] })
    expect(choicesOf(buildFacts({ actor: coordinator }))).toEqual({
      assignAs: ['reviewer', 'approver'],
      withdrawalKinds: ['error', 'replaced', 'obsolete'],
      releaseNumber: true,
      passFigures: true,
    })
    const released = buildFacts({ actor: coordinator, releases: [buildRelease()] })
    expect(choicesOf(released).releaseNumber).toBe(false)
  })
})
