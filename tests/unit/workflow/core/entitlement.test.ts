import { describe, expect, it } from 'vitest'

import type { WorkflowAction } from '../../../../src/vocabulary/workflow'
import { isEntitled, signingRole } from '../../../../src/workflow/core/entitlement'
import type { Actor, Input } from '../../../../src/workflow/core/facts'
import { buildActor, buildFacts, buildRelease } from '../buildFacts'

/** The people of docs/rights.md as what they are to one document. */
const people = {
  outsider: buildActor(),
  author: buildActor({ groupRoles: ['author'] }),
  reviewer: buildActor({ groupRoles: ['reviewer'] }),
  approver: buildActor({ groupRoles: ['approver'], profession: 'physician' }),
  manager: buildActor({ groupRoles: ['approver'], profession: 'manager' }),
  lead: buildActor({ groupRoles: ['lead'], profession: 'physician' }),
  namedReviewer: buildActor({ namedAs: ['reviewer'] }),
  namedApprover: buildActor({ namedAs: ['approver'], profession: 'physician' }),
  editor: buildActor({ networkRoles: ['editor'] }),
  coordinator: buildActor({ networkRoles: ['coordinator'] }),
  auditor: buildActor({ networkRoles: ['auditor'] }),
  admin: buildActor({ networkRoles: ['admin'] }),
} satisfies Record<string, Actor>

const nursesRelease = buildRelease()
const otherRelease = buildRelease({ nurseProtocol: false })
const factsOf = (actor: Actor, overrides: Partial<ReturnType<typeof buildFacts>> = {}) =>
  buildFacts({ actor, releases: [nursesRelease], ...overrides })

const whoMay = (
  action: WorkflowAction,
  input: Input = {},
  overrides: Partial<ReturnType<typeof buildFacts>> = {},
): string =>
  Object.entries(people)
    .filter(([, actor]) => isEntitled(action, factsOf(actor, overrides), input))
    .map(([word]) => word)
    .join(', ') || 'nobody'

describe('who may do what', () => {
  it.each<[WorkflowAction, string, Input, string]>([
    ['submit', '', {}, 'author, lead'],
    ['assign', 'somebody', {}, 'lead, coordinator'],
    ['assign', 'a reviewer', { assignees: [{ as: 'reviewer' }] }, 'lead, coordinator'],
    ['assign', 'an approver', { assignees: [{ as: 'approver' }] }, 'coordinator'],
    [
      'assign',
      'one of each',
      { assignees: [{ as: 'reviewer' }, { as: 'approver' }] },
      'coordinator',
    ],
    ['assign', 'oneself', { namesSelf: true }, 'nobody'],
    ['assign', 'another', { namesSelf: false }, 'lead, coordinator'],
    [
      'assign',
      'oneself as reviewer',
      { namesSelf: true, assignees: [{ as: 'reviewer' }] },
      'nobody',
    ],
    ['recall', '', {}, 'author, lead'],
    ['verify', '', {}, 'reviewer, lead, namedReviewer'],
    ['requestChanges', '', {}, 'reviewer, approver, manager, lead, namedReviewer, namedApprover'],
    ['approve', '', {}, 'approver, manager, namedApprover'],
    ['refuse', '', {}, 'approver, manager, namedApprover'],
    ['schedule', '', {}, 'lead, editor, coordinator'],
    ['release', '', {}, 'lead, editor, coordinator'],
    ['override', '', {}, 'coordinator'],
    ['confirmUnchanged', 'a nurse protocol', {}, 'approver'],
    ['withdraw', 'a release', {}, 'approver, manager, lead, coordinator'],
    ['withdraw', 'one for an error', { kind: 'error' }, 'approver, manager, lead, coordinator'],
    ['withdraw', 'one as replaced', { kind: 'replaced' }, 'coordinator'],
    ['withdraw', 'one as obsolete', { kind: 'obsolete' }, 'coordinator'],
    ['reinstate', 'a nurse protocol', { number: '1.0' }, 'approver, coordinator'],
  ])('%s %s', (action, _what, input, who) => {
    expect(whoMay(action, input)).toBe(who)
  })
})

describe('a physician is needed', () => {
  const any = 'approver, manager, coordinator'
  const physician = 'approver, coordinator'
  const older = { ...otherRelease, number: '1.0', status: 'superseded' } as const
  const newer = { ...nursesRelease, number: '1.1' }

  it('for the release that was a nurse protocol, whatever the document is now', () => {
    const changed = { nurseProtocol: false, releases: [nursesRelease] }
    expect(whoMay('confirmUnchanged', {}, changed)).toBe('approver')
    const since = { nurseProtocol: true, releases: [otherRelease] }
    expect(whoMay('confirmUnchanged', {}, since)).toBe('approver, manager')
  })

  it('for the number that is asked for, not for another', () => {
    const releases = [older, newer]
    expect(whoMay('reinstate', { number: '1.0' }, { releases })).toBe(any)
    expect(whoMay('reinstate', { number: '1.1' }, { releases })).toBe(physician)
  })

  it('for the release in force alone, where no number is named', () => {
    expect(whoMay('confirmUnchanged', {}, { releases: [older, newer] })).toBe('approver')
  })

  it('once nothing is in force, only where every release needs one', () => {
    const gone = { status: 'withdrawn' } as const
    const needing = { ...newer, ...gone }
    const free = { ...older, ...gone }
    expect(whoMay('reinstate', {}, { releases: [needing, free] })).toBe(any)
    expect(whoMay('reinstate', {}, { releases: [needing] })).toBe(physician)
  })

  it('for what the document is, where there is no such release', () => {
    expect(whoMay('reinstate', { number: '9.9' }, { nurseProtocol: true })).toBe(physician)
    expect(whoMay('reinstate', {}, { nurseProtocol: false, releases: [] })).toBe(any)
  })
})

describe('the role in which somebody signs', () => {
  it.each<[WorkflowAction, Partial<Actor>, string | null]>([
    ['verify', { groupRoles: ['lead', 'reviewer'] }, 'reviewer'],
    ['verify', { groupRoles: ['lead'] }, 'lead'],
    ['verify', { namedAs: ['reviewer'] }, 'reviewer'],
    ['requestChanges', { groupRoles: ['approver'] }, 'approver'],
    ['approve', { groupRoles: ['approver'] }, 'approver'],
    ['approve', { namedAs: ['approver'] }, 'approver'],
    ['override', { networkRoles: ['coordinator'] }, 'coordinator'],
    ['withdraw', { groupRoles: ['approver', 'lead'] }, 'approver'],
    ['submit', { groupRoles: ['author'] }, null],
    ['release', { networkRoles: ['editor'] }, null],
    ['approve', { groupRoles: ['author'] }, null],
  ])('of %s is what entitles them: %o', (action, actor, role) => {
    expect(signingRole(action, factsOf(buildActor(actor)), {})).toBe(role)
  })
})
