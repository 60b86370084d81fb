import type { Actor, Facts, ReleaseFacts, RoundFacts } from '../../../src/workflow/core/facts'

export const hash = 'a'.repeat(64)
/** The hash of the same content by the first definition. */
export const firstHash = 'e'.repeat(64)

export const buildActor = (overrides: Partial<Actor> = {}): Actor => ({
  id: 'someone',
  networkRoles: [],
  groupRoles: [],
  namedAs: [],
  profession: 'nurse',
  ...overrides,
})

export const buildRound = (overrides: Partial<RoundFacts> = {}): RoundFacts => ({
  contentHash: hash,
  hashVersion: 2,
  minReviews: 2,
  requiredProfessions: ['physician'],
  decisions: [],
  overriddenBy: null,
  ...overrides,
})

export const buildRelease = (overrides: Partial<ReleaseFacts> = {}): ReleaseFacts => ({
  number: '1.0',
  status: 'inForce',
  contentHash: 'b'.repeat(64),
  hashVersion: 2,
  nurseProtocol: true,
  overriddenBy: null,
  ...overrides,
})

export const buildFacts = (overrides: Partial<Facts> = {}): Facts => ({
  actor: buildActor(),
  state: 'draft',
  hasActiveReview: false,
  contentHash: hash,
  hashes: [
    { contentHash: hash, hashVersion: 2 },
    { contentHash: firstHash, hashVersion: 1 },
  ],
  nurseProtocol: true,
  round: null,
  editors: [],
  verifiers: [],
  missing: [],
  unchecked: [],
  outdated: [],
  releases: [],
  ...overrides,
})

/** Facts of a document under review, with its round. */
export const buildReviewFacts = (
  state: 'approved' | 'inApproval' | 'inReview' | 'scheduled',
  overrides: Partial<Facts> = {},
): Facts => buildFacts({ state, hasActiveReview: true, round: buildRound(), ...overrides })
