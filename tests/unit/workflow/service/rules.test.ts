import { describe, expect, it } from 'vitest'

import { rulesOf } from '../../../../src/workflow/service/rules'

const rule = { minReviews: 3, minReviewsMinor: 0, requiredProfessions: ['pharmacist'] }
const usual = {
  rule: undefined,
  usual: { major: 2, minor: 1 },
  changeType: 'major',
  needsPhysician: false,
  isCritical: false,
} as const

describe('the rules of a submission', () => {
  it.each([
    ['a document of its kind', { ...usual }, 2],
    ['a minor change of one', { ...usual, changeType: 'minor' }, 1],
    ['a group with a rule of its own', { ...usual, rule }, 3],
    ['a minor change in such a group', { ...usual, rule, changeType: 'minor' }, 0],
    [
      'a major one, when a minor one is critical',
      { ...usual, changeType: 'minor', isCritical: true },
      2,
    ],
    [
      'a major one in such a group, when a minor one is critical',
      { ...usual, rule, changeType: 'minor', isCritical: true },
      3,
    ],
    ['itself, when a major one is critical', { ...usual, isCritical: true }, 2],
    [
      'a minor one, where that asks for more',
      { ...usual, rule: { ...rule, minReviewsMinor: 4 }, changeType: 'minor', isCritical: true },
      4,
    ],
  ] as const)('ask for as many reviews as %s needs', (_case, question, minReviews) => {
    expect(rulesOf(question).minReviews).toBe(minReviews)
  })

  it.each([
    ['nobody in particular', { ...usual }, []],
    ['a physician on a nurse protocol', { ...usual, needsPhysician: true }, ['physician']],
    ['whom the group says', { ...usual, rule }, ['pharmacist']],
    [
      'a physician besides, whatever the group says',
      { ...usual, rule, needsPhysician: true },
      ['pharmacist', 'physician'],
    ],
    [
      'a physician once, whom the group asks for too',
      { ...usual, rule: { ...rule, requiredProfessions: ['physician'] }, needsPhysician: true },
      ['physician'],
    ],
  ] as const)('ask %s to approve', (_case, question, requiredProfessions) => {
    expect(rulesOf(question).requiredProfessions).toEqual(requiredProfessions)
  })
})
