import type { CodedError } from '../../errors'
import { createError } from '../../errors'
import { workflowActions, type WorkflowAction } from '../../vocabulary/workflow'
import { isHashOf, isSameContent } from './contentHashes'
import { acknowledgedOf, asksToAcknowledge } from './criticalChanges'
import { isEntitled } from './entitlement'
import { releaseInForce, type Facts, type Input } from './facts'
import { messages } from './messages'
import { transitions } from './transitions'

type Guard = (action: WorkflowAction, facts: Facts, input: Input) => CodedError | null

const mayAtAll: Guard = (action, facts, input) =>
  isEntitled(action, facts, input)
    ? null
    : createError('FORBIDDEN', { detail: messages.forbidden[action] })

const invalid = (facts: Facts, detail: string): CodedError =>
  createError('INVALID_TRANSITION', { detail, extra: { state: facts.state } })

const startsFromHere: Guard = (action, facts, input) => {
  const { from } = transitions[action]
  if (from === 'release') return releaseAllows(action, facts, input)
  const allowed = from === 'activeReview' ? facts.hasActiveReview : from.includes(facts.state)
  return allowed ? null : invalid(facts, messages.invalidState(action, facts.state))
}

const releaseAllows: Guard = (action, facts, { number }) => {
  const inForce = releaseInForce(facts)
  if (action === 'confirmUnchanged') {
    return inForce ? null : invalid(facts, messages.nothingInForce)
  }
  const statuses = action === 'withdraw' ? ['inForce', 'superseded'] : ['superseded', 'withdrawn']
  const targets =
    number === undefined
      ? facts.releases
      : facts.releases.filter((release) => release.number === number)
  if (number !== undefined && targets.length === 0) {
    return createError('NOT_FOUND', { detail: messages.unknownNumber(number) })
  }
  if (action === 'reinstate' && inForce) {
    return invalid(facts, messages.stillInForce(inForce.number))
  }
  return targets.some(({ status }) => statuses.includes(status))
    ? null
    : invalid(facts, messages.noSuchRelease(action))
}

const stale = (currentHash: string | undefined): CodedError =>
  createError('STALE_CONTENT', { extra: { currentHash } })

const isFresh: Guard = (action, facts, { expectedHash }) => {
  if (expectedHash === undefined) return null
  if (action === 'confirmUnchanged') {
    const confirmed = releaseInForce(facts)?.contentHash
    return expectedHash === confirmed ? null : stale(confirmed)
  }
  // What is decided on is what was submitted: content that drifted from it is stale for everyone.
  const drifted =
    action !== 'submit' && facts.round !== null && !isSameContent(facts.round, facts.hashes)
  return isHashOf(expectedHash, facts.hashes) && !drifted ? null : stale(facts.contentHash)
}

const hasNotDecided: Guard = (action, { actor, round }) => {
  const meaning = { verify: 'verified', approve: 'approved', override: 'overridden' } as const
  if (action !== 'verify' && action !== 'approve' && action !== 'override') return null
  return round?.decisions.some(
    (decision) => decision.user === actor.id && decision.meaning === meaning[action],
  ) === true
    ? createError('ALREADY_DECIDED')
    : null
}

const isNotOwnWork: Guard = (action, facts) => {
  const { actor, editors, verifiers, round } = facts
  const edited = editors.includes(actor.id)
  switch (action) {
    case 'verify':
      return edited ? createError('SELF_REVIEW') : null
    case 'approve':
      return edited || verifiers.includes(actor.id) || round?.overriddenBy === actor.id
        ? createError('SELF_APPROVAL')
        : null
    case 'override':
      return edited ? createError('SELF_APPROVAL') : null
    case 'confirmUnchanged':
      return releaseInForce(facts)?.overriddenBy === actor.id
        ? createError('SELF_APPROVAL', { detail: messages.ownOverride })
        : null
    default:
      return null
  }
}

const hasAcknowledged: Guard = (action, _facts, { criticalChanges = [], acknowledged }) => {
  if (!asksToAcknowledge(action)) return null
  const left = criticalChanges.length - acknowledgedOf(criticalChanges, acknowledged).length
  return left === 0
    ? null
    : createError('UNACKNOWLEDGED_CHANGES', {
        detail: messages.unacknowledged(left, criticalChanges.length),
        extra: { criticalChanges },
      })
}

// What it uses may have gone since it was signed: a release is looked at as a submission is.
const isComplete: Guard = (action, { missing, unchecked, outdated }) => {
  const lacks =
    action === 'submit'
      ? [...unchecked, ...missing, ...outdated]
      : action === 'release'
        ? missing
        : []
  return lacks.length > 0 ? createError('INCOMPLETE_DOCUMENT', { errors: [...lacks] }) : null
}

const isFaithful: Guard = (action, _facts, { differing = [], passesFigures }) =>
  action === 'release' && differing.length > 0 && passesFigures !== true
    ? createError('FIGURES_DIFFER', { errors: [...differing] })
    : null

const isConsistent: Guard = (action, facts, { number }) => {
  const inForce = releaseInForce(facts)
  if (action === 'submit' && inForce && isSameContent(inForce, facts.hashes)) {
    return createError('CONFLICT', { detail: messages.sameAsInForce })
  }
  if (action === 'release' && facts.outdated.length > 0) {
    const detail = messages.outdated(facts.outdated)
    return createError('CONFLICT', { detail, errors: [...facts.outdated] })
  }
  if (action === 'release' && number !== undefined && facts.releases.length > 0) {
    return createError('CONFLICT', { detail: messages.numberOnlyAtFirst })
  }
  return null
}

/** What is looked at before an action, one guard a sort of refusal. */
export const guards = {
  mayAtAll,
  startsFromHere,
  isFresh,
  hasNotDecided,
  isNotOwnWork,
  hasAcknowledged,
  isComplete,
  isFaithful,
  isConsistent,
} as const satisfies Record<string, Guard>

type GuardName = keyof typeof guards

// The order is the contract's: of several refusals the first is given. The password is asked for
// between `beforeSignature` and `afterSignature`, so that no one learns by it what they may not know.
const beforeSignature: readonly GuardName[] = [
  'mayAtAll',
  'startsFromHere',
  'isFresh',
  'hasNotDecided',
  'isNotOwnWork',
  'hasAcknowledged',
]
const afterSignature: readonly GuardName[] = ['isComplete', 'isFaithful', 'isConsistent']

const firstRefusal = (
  names: readonly GuardName[],
  [action, facts, input]: Parameters<Guard>,
): CodedError | null => {
  for (const name of names) {
    const refusal = guards[name](action, facts, input)
    if (refusal) return refusal
  }
  return null
}

/** Why the actor may not even sign; null when they may. */
export const refusalBeforeSignature = (...question: Parameters<Guard>): CodedError | null =>
  firstRefusal(beforeSignature, question)

/** Why the action is refused, the password aside; null when it may be done. */
export const refusalOf = (...question: Parameters<Guard>): CodedError | null =>
  firstRefusal([...beforeSignature, ...afterSignature], question)

/**
 * Every action with whether it is open to the actor now, in the order of the table. What only a body can bring (the
 * hash, the password, the changes that it acknowledges) is not asked here.
 */
export const availableActions = (facts: Facts) =>
  workflowActions.codes.map((action) => {
    const refusal = refusalOf(action, facts, {})
    return refusal
      ? { action, allowed: false, code: refusal.code, message: refusal.message }
      : { action, allowed: true }
  })
