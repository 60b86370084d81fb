import { describe, expect, it } from 'vitest'

import { awaitedOf, type Member } from '../../../src/workflow/awaited'
import { choicesOf } from '../../../src/workflow/choices'
import { buildActor, buildFacts, buildRelease, buildReviewFacts, buildRound } from './buildFacts'

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
    })
    const coordinator = buildActor({ networkRoles: ['coordinator'] })
    expect(choicesOf(buildFacts({ actor: coordinator }))).toEqual({
      assignAs: ['reviewer', 'approver'],
      withdrawalKinds: ['error', 'replaced', 'obsolete'],
      releaseNumber: true,
    })
    const released = buildFacts({ actor: coordinator, releases: [buildRelease()] })
    expect(choicesOf(released).releaseNumber).toBe(false)
  })
})
