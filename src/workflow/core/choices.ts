import { withdrawalKinds } from '../../vocabulary/workflow'
import { isEntitled } from './entitlement'
import type { Facts } from './facts'

const assignable = ['reviewer', 'approver'] as const

/** What the actor may choose in the actions that leave a choice. */
export const choicesOf = (facts: Facts) => ({
  /** As what they may name people. */
  assignAs: assignable.filter((as) => isEntitled('assign', facts, { assignees: [{ as }] })),
  /** Why they may withdraw a release. */
  withdrawalKinds: withdrawalKinds.codes.filter((kind) => isEntitled('withdraw', facts, { kind })),
  /** Whether they may release what has other figures in one of its forms, with reason and password. */
  passFigures: facts.actor.networkRoles.includes('coordinator'),
  /** Whether they may choose the number of the first release. */
  releaseNumber: facts.releases.length === 0 && facts.actor.networkRoles.includes('coordinator'),
})
