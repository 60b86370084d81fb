import type { SignatoryRole, WorkflowAction } from '../../../../src/vocabulary/workflow'
import type { ActStep } from '../steps/types'
import { isAcknowledging, ticked } from './critical'
import { dueAfter, reviewStateAt, usualMonths } from './dates'
import {
  hasQuorum,
  inForce,
  isApproved,
  isNamed,
  nextNumber,
  releaseMeant,
  rolesIn,
  rulesFor,
} from './rules'
import type { Doc, Model, Person, Release, Review, Verdict } from './types'
import { askOf } from './judge'

/** What the texts of a walk say: long enough to be found again in what the public reads. */
export const words = {
  summary: (step: ActStep) => `Ce qui change, ${step.changeType ?? 'minor'}.`,
  reason: 'Un motif du parcours.',
  comment: 'Une remarque du parcours.',
} as const

const meaningOf: Readonly<Partial<Record<WorkflowAction, Verdict['meaning']>>> = {
  verify: 'verified',
  requestChanges: 'changesRequested',
  approve: 'approved',
  refuse: 'refused',
  override: 'overridden',
}

/** In what role somebody signs: the first that fits of those that the table names. */
const roleOf = (model: Model, { action }: ActStep, doc: Doc, who: Person): SignatoryRole => {
  const roles = rolesIn(model, doc, who)
  if (action === 'override') return 'coordinator'
  if (action === 'approve' || action === 'refuse' || action === 'confirmUnchanged')
    return 'approver'
  if (roles.includes('reviewer') || isNamed(doc, who, 'reviewer')) return 'reviewer'
  const approves = roles.includes('approver') || isNamed(doc, who, 'approver')
  return action === 'requestChanges' && approves ? 'approver' : 'lead'
}

const sign = (model: Model, step: ActStep, doc: Doc, review: Review): void => {
  const who = model.people.get(step.who)
  const meaning = meaningOf[step.action]
  if (!who || !meaning) return
  review.verdicts.push({
    who: who.key,
    name: who.name,
    profession: who.profession,
    role: roleOf(model, step, doc, who),
    meaning,
    hash: review.hash,
    round: review.round,
    acknowledged: isAcknowledging(step.action) ? (ticked(doc, step.ticks) ?? []) : [],
  })
}

const submit = (model: Model, step: ActStep, doc: Doc): void => {
  const changeType = doc.releases.length === 0 ? 'major' : (step.changeType ?? 'minor')
  const before = doc.review
  doc.review = {
    state: 'inReview',
    round: (before?.round ?? 0) + 1,
    changeType,
    changeSummary: words.summary(step),
    submittedBy: step.who,
    hash: doc.hash,
    ...rulesFor(model, doc, changeType),
    scheduledFor: null,
    assignees: before?.assignees ?? [],
    verdicts: before?.verdicts ?? [],
    overriddenBy: null,
  }
}

/** A release of the content as it stands, in the place of the one in force. */
export const release = (model: Model, doc: Doc, asked?: string): void => {
  const { review } = doc
  if (!review) throw new Error('the model releases only what is under review')
  const former = inForce(doc)
  const number = asked ?? nextNumber(doc, review.changeType)
  const months = usualMonths(doc)
  const dueAt = dueAfter({
    at: model.clock,
    months,
    isOverridden: review.overriddenBy !== null,
    inherited: review.changeType === 'minor' ? former?.dueAt : undefined,
  })
  if (former) {
    former.status = 'superseded'
    model.feed.push({ type: 'superseded', reference: doc.reference, number: former.number })
  }
  const made: Release = {
    number,
    status: 'inForce',
    content: { ...doc.content },
    hash: doc.hash,
    effectiveAt: model.clock,
    dueAt,
    months,
    reviewState: reviewStateAt(dueAt, model.clock),
    overriddenBy: review.overriddenBy,
    withdrawal: null,
    signedBy: review.verdicts.filter(({ round }) => round === review.round).map(({ name }) => name),
  }
  doc.releases.push(made)
  model.feed.push({ type: 'released', reference: doc.reference, number })
  doc.lastInForce = number
  doc.review = null
  doc.history.push({ is: 'release', number })
}

const onRelease = (model: Model, step: ActStep, doc: Doc, who: Person): void => {
  const meant = releaseMeant(askOf(step, doc, who))
  if (!meant) throw new Error('the model acts on a release that there is')
  const tell = (type: 'reinstated' | 'reviewed' | 'withdrawn') =>
    model.feed.push({ type, reference: doc.reference, number: meant.number })
  if (step.action === 'confirmUnchanged') {
    meant.dueAt = dueAfter({ at: model.clock, months: meant.months, isOverridden: false })
    tell('reviewed')
  } else if (step.action === 'withdraw') {
    meant.status = 'withdrawn'
    meant.withdrawal = { kind: step.kind ?? 'error', reason: words.reason }
    tell('withdrawn')
  } else {
    meant.status = 'inForce'
    meant.withdrawal = null
    doc.lastInForce = meant.number
    tell('reinstated')
  }
  meant.reviewState = reviewStateAt(meant.dueAt, model.clock)
}

const inRound = (model: Model, step: ActStep, doc: Doc, review: Review): void => {
  sign(model, step, doc, review)
  switch (step.action) {
    case 'assign': {
      const { assign } = step
      const isKnown = review.assignees.some(
        ({ who, as }) => who === assign?.who && as === assign.as,
      )
      if (assign && !isKnown) review.assignees.push(assign)
      return
    }
    case 'verify':
      doc.verified.push({ who: step.who, hash: doc.hash })
      if (hasQuorum(review)) review.state = 'inApproval'
      return
    case 'requestChanges':
      review.state = 'changesRequested'
      return
    case 'approve':
      if (isApproved(doc, review)) review.state = 'approved'
      return
    case 'override':
      review.overriddenBy = step.who
      review.state = isApproved(doc, review) ? 'approved' : 'inApproval'
      return
    case 'schedule':
      review.state = 'scheduled'
      review.scheduledFor = model.clock + (step.inHours ?? 0) * 3_600_000
      review.plannedAt = model.clock
      return
    default:
      doc.review = null
  }
}

/** What an action that was allowed leaves behind: the *to* column. */
export const applyAct = (model: Model, step: ActStep, doc: Doc, who: Person): void => {
  if (step.action === 'submit') submit(model, step, doc)
  else if (step.action === 'release') release(model, doc, step.number)
  else if (['confirmUnchanged', 'withdraw', 'reinstate'].includes(step.action)) {
    onRelease(model, step, doc, who)
  } else if (doc.review) inRound(model, step, doc, doc.review)
}
