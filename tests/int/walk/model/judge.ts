import type { ActStep, Expected } from '../steps/types'
import { findDoc, inForce, isEntitled, live, mayRead, startsFromHere, type Ask } from './rules'
import { editorsOf } from './authors'
import { isAcknowledging } from './critical'
import { isComplete } from './content'
import { isOutdated } from './letters'
import type { Doc, Model, Person } from './types'

/** The hash that no content has. */
export const noHash = 'f'.repeat(64)

const hashed = [
  'submit',
  'verify',
  'requestChanges',
  'approve',
  'refuse',
  'schedule',
  'release',
  'override',
  'confirmUnchanged',
]
const signed = ['approve', 'override', 'confirmUnchanged', 'withdraw', 'reinstate']

export const isHashed = ({ action }: ActStep): boolean => hashed.includes(action)
export const isSigned = ({ action }: ActStep): boolean => signed.includes(action)

/** What an action was asked with, as the tables look at it. */
export const askOf = (step: ActStep, doc: Doc, who: Person): Ask => ({
  action: step.action,
  doc,
  who,
  number: step.number,
  kind: step.kind,
  as: step.assign?.as,
  names: step.assign?.who,
})

/** A body that names what there is not, or a moment that has passed. */
const isInvalid = (model: Model, step: ActStep): boolean => {
  switch (step.action) {
    case 'schedule':
      return (step.inHours ?? 0) <= 0
    case 'assign':
      return model.people.get(step.assign?.who ?? '')?.active !== true
    case 'withdraw': {
      if (step.replacedBy === undefined) return step.kind === 'replaced'
      const other = findDoc(model, step.replacedBy)
      return step.replacedBy === step.doc || !other || !inForce(other)
    }
    default:
      return false
  }
}

const namesAnUnknownNumber = ({ action, number }: ActStep, doc: Doc): boolean =>
  (action === 'withdraw' || action === 'reinstate') &&
  !doc.releases.some((release) => release.number === number)

const hasDecided = ({ action }: ActStep, { review }: Doc, who: Person): boolean => {
  const meanings = { verify: 'verified', approve: 'approved', override: 'overridden' } as const
  if (action !== 'verify' && action !== 'approve' && action !== 'override') return false
  return (
    review !== null &&
    live(review).some((one) => one.who === who.key && one.meaning === meanings[action])
  )
}

const isOwnWork = ({ action }: ActStep, doc: Doc, who: Person): string | null => {
  const edited = editorsOf(doc).has(who.key)
  switch (action) {
    case 'verify':
      return edited ? 'SELF_REVIEW' : null
    case 'approve': {
      const verified = doc.verified.some((one) => one.who === who.key && one.hash === doc.hash)
      const overrode = doc.review?.overriddenBy === who.key
      return edited || verified || overrode ? 'SELF_APPROVAL' : null
    }
    case 'override':
      return edited ? 'SELF_APPROVAL' : null
    case 'confirmUnchanged':
      return inForce(doc)?.overriddenBy === who.key ? 'SELF_APPROVAL' : null
    default:
      return null
  }
}

const isUnacknowledged = ({ action, ticks = 'all' }: ActStep, { critical }: Doc): boolean =>
  isAcknowledging(action) && critical.length > 0 && ticks !== 'all'

const isInConflict = (model: Model, { action, number }: ActStep, doc: Doc): boolean =>
  (action === 'submit' && inForce(doc)?.hash === doc.hash) ||
  (action === 'release' && isOutdated(model, doc)) ||
  (action === 'release' && number !== undefined && doc.releases.length > 0)

// A letter is not signed when what it tells of no longer stands; it was told, and is not released then, either.
const isIncomplete = (model: Model, { action }: ActStep, doc: Doc): boolean =>
  (action === 'submit' && (!isComplete(doc.content) || isOutdated(model, doc))) ||
  (action === 'release' && !isComplete(doc.content))

/**
 * What docs/domain.md says of an action, its refusals in their order. Where the page leaves open which of two
 * comes first (a physician is needed for a release that there is not), either will do.
 */
export const judgeAct = (model: Model, step: ActStep, doc: Doc, who: Person): Expected => {
  if (!who.active) return ['UNAUTHENTICATED', 'NOT_FOUND']
  if (doc.trashed || !mayRead(model, doc, who)) return ['NOT_FOUND']
  const ask = askOf(step, doc, who)
  if (isInvalid(model, step)) {
    // Whose addresses there are is told to none but who may name people.
    const isTold = step.action !== 'assign' || isEntitled(model, ask)
    return [isTold ? 'INVALID_BODY' : 'FORBIDDEN']
  }
  const isUnknown = namesAnUnknownNumber(step, doc)
  if (!isEntitled(model, ask)) return ['FORBIDDEN', ...(isUnknown ? ['NOT_FOUND'] : [])]
  if (isUnknown) return ['NOT_FOUND']
  if (!startsFromHere(ask)) return ['INVALID_TRANSITION']
  if (step.stale && isHashed(step)) return ['STALE_CONTENT']
  if (hasDecided(step, doc, who)) return ['ALREADY_DECIDED']
  const own = isOwnWork(step, doc, who)
  if (own !== null) return [own]
  if (isUnacknowledged(step, doc)) return ['UNACKNOWLEDGED_CHANGES']
  if (step.wrongPassword && isSigned(step)) return ['REAUTHENTICATION_FAILED']
  if (isIncomplete(model, step, doc)) return ['INCOMPLETE_DOCUMENT']
  return isInConflict(model, step, doc) ? ['CONFLICT'] : 'done'
}

/** Whether an action is open to somebody now, if it is asked for as it should be. */
export const isOpen = (model: Model, doc: Doc, who: Person, action: ActStep['action']): boolean => {
  const numbers = doc.releases.map(({ number }) => number)
  const plain: ActStep = { do: 'act', who: who.key, doc: doc.at, action, inHours: 1 }
  const other = [...model.people.values()].find(({ key, active }) => active && key !== who.key)
  const named = { who: other?.key ?? '', as: 'reviewer' } as const
  const asked: ActStep[] =
    action === 'withdraw' || action === 'reinstate'
      ? numbers.map((number) => ({ ...plain, number, kind: 'error' }))
      : [{ ...plain, ...(action === 'assign' && { assign: named }) }]
  return asked.some((step) => judgeAct(model, step, doc, who) === 'done')
}

/** The hash that a fresh request sends. */
export const freshHash = ({ action }: ActStep, doc: Doc): string =>
  (action === 'confirmUnchanged' ? inForce(doc)?.hash : doc.hash) ?? noHash
