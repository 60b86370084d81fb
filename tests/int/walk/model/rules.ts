import type { GroupRole } from '../../../../src/vocabulary/people'
import type { Profession } from '../../../../src/vocabulary/professions'
import type {
  WithdrawalKind,
  WorkflowAction,
  WorkflowState,
} from '../../../../src/vocabulary/workflow'
import type { Doc, Model, Person, Release, Review, Rule } from './types'

// The tables of docs/domain.md, written again from its words: what the walk holds the library to.

/** The document that steps call by this number, if it was made. */
export const findDoc = ({ docs }: Model, at: number): Doc | undefined =>
  docs.find((doc) => doc.at === at)

/** The state of a document: without a review, or with its content edited during one, it is a draft. */
export const stateOf = ({ review }: Doc): WorkflowState =>
  review === null || review.state === 'interrupted' ? 'draft' : review.state

export const inForce = ({ releases }: Doc): Release | undefined =>
  releases.find(({ status }) => status === 'inForce')

/** Roles in the group that owns the document. An inactive account has none. */
export const rolesIn = (model: Model, doc: Doc, who: Person): readonly GroupRole[] =>
  who.active ? (model.groups.get(doc.group)?.members.get(who.key) ?? []) : []

export const isNamed = (doc: Doc, who: Person, as?: 'approver' | 'reviewer'): boolean =>
  who.active &&
  (doc.review?.assignees.some(
    (assignee) => assignee.who === who.key && (as === undefined || assignee.as === as),
  ) ??
    false)

/** Its group, who was named for the open review, and those who read everything. */
export const mayRead = (model: Model, doc: Doc, who: Person): boolean =>
  who.active &&
  (who.network.some((role) => role !== 'admin') ||
    rolesIn(model, doc, who).length > 0 ||
    isNamed(doc, who))

/** Authors and leads of the group. */
export const mayEdit = (model: Model, doc: Doc, who: Person): boolean =>
  rolesIn(model, doc, who).some((role) => role === 'author' || role === 'lead')

/** A nurse protocol always needs a physician. */
export const needsPhysician = ({ kind }: Doc, { nurse }: { nurse: boolean }): boolean =>
  kind === 'protocol' && nurse

export type Ask = {
  action: WorkflowAction
  doc: Doc
  who: Person
  number?: string | undefined
  kind?: WithdrawalKind | undefined
  as?: 'approver' | 'reviewer' | undefined
  /** Whom it names. */
  names?: string | undefined
}

type Who = (has: (...words: string[]) => boolean, ask: Ask) => boolean

const forError = ({ kind }: Ask): boolean => kind === 'error'

/** The release that an act on releases is about; of a number that there is not, none. */
export const releaseMeant = ({ action, doc, number }: Ask): Release | undefined =>
  action === 'confirmUnchanged'
    ? inForce(doc)
    : doc.releases.find((release) => release.number === number)

const physicianWhereNeeded = (ask: Ask): boolean => {
  const { doc, who } = ask
  const content = releaseMeant(ask)?.content ?? doc.content
  return !needsPhysician(doc, content) || who.profession === 'physician'
}

/** The *who* column. */
const whoMay: Readonly<Record<WorkflowAction, Who>> = {
  submit: (has) => has('author', 'lead'),
  assign: (has, { as, names, who }) =>
    names !== who.key && (has('coordinator') || (as === 'reviewer' && has('lead'))),
  recall: (has) => has('author', 'lead'),
  verify: (has) => has('reviewer', 'lead', 'named reviewer'),
  requestChanges: (has) => has('reviewer', 'approver', 'lead', 'named reviewer', 'named approver'),
  approve: (has) => has('approver', 'named approver'),
  refuse: (has) => has('approver', 'named approver'),
  schedule: (has) => has('lead', 'editor', 'coordinator'),
  release: (has, { number }) =>
    has('coordinator') || (number === undefined && has('lead', 'editor')),
  override: (has) => has('coordinator'),
  confirmUnchanged: (has, ask) => has('approver') && physicianWhereNeeded(ask),
  withdraw: (has, ask) => has('coordinator') || (forError(ask) && has('approver', 'lead')),
  reinstate: (has, ask) => has('coordinator') || (has('approver') && physicianWhereNeeded(ask)),
}

/** Whether somebody is one of those who may do this at all. */
export const isEntitled = (model: Model, ask: Ask): boolean => {
  const words = new Set<string>([
    ...(ask.who.active ? ask.who.network : []),
    ...rolesIn(model, ask.doc, ask.who),
    ...(isNamed(ask.doc, ask.who, 'reviewer') ? ['named reviewer'] : []),
    ...(isNamed(ask.doc, ask.who, 'approver') ? ['named approver'] : []),
  ])
  return whoMay[ask.action]((...wanted) => wanted.some((word) => words.has(word)), ask)
}

const statesOf: Readonly<Partial<Record<WorkflowAction, readonly WorkflowState[]>>> = {
  submit: ['draft', 'changesRequested'],
  assign: ['inReview', 'inApproval'],
  verify: ['inReview'],
  requestChanges: ['inReview', 'inApproval'],
  approve: ['inApproval'],
  refuse: ['inApproval'],
  schedule: ['approved'],
  release: ['approved', 'scheduled'],
  override: ['inReview', 'inApproval'],
}

/** The *from* column. */
export const startsFromHere = (ask: Ask): boolean => {
  const { action, doc } = ask
  const meant = releaseMeant(ask)
  switch (action) {
    case 'recall':
      return doc.review !== null
    case 'confirmUnchanged':
      return meant !== undefined
    case 'withdraw':
      return meant?.status === 'inForce' || meant?.status === 'superseded'
    case 'reinstate':
      return meant !== undefined && meant.status !== 'inForce' && !inForce(doc)
    default:
      return statesOf[action]?.includes(stateOf(doc)) ?? false
  }
}

/**
 * The rules that a submission is judged by: the group's own, else the usual ones; those of a major change for a minor one
 * with something critical in it.
 */
export const rulesFor = (
  model: Model,
  doc: Doc,
  changeType: Review['changeType'],
): Pick<Review, 'minReviews' | 'professions'> => {
  const usual: Rule = {
    minReviews: doc.kind === 'protocol' ? 2 : 1,
    minReviewsMinor: 1,
    professions: [],
  }
  const rule = model.groups.get(doc.group)?.rules.get(doc.kind) ?? usual
  const required = new Set<Profession>(rule.professions)
  if (needsPhysician(doc, doc.content)) required.add('physician')
  return {
    minReviews:
      changeType === 'major'
        ? rule.minReviews
        : doc.critical.length > 0
          ? Math.max(rule.minReviewsMinor, rule.minReviews)
          : rule.minReviewsMinor,
    professions: [...required],
  }
}

/** The verdicts of the round that counts. */
export const live = ({ verdicts, round }: Review) => verdicts.filter((one) => one.round === round)

/** Whether enough people have verified the round. */
export const hasQuorum = (review: Review): boolean =>
  live(review).filter(({ meaning }) => meaning === 'verified').length >= review.minReviews

/** Whether everybody who must has approved the round; an override stands for all but a physician. */
export const isApproved = (doc: Doc, review: Review): boolean => {
  const approved = live(review).filter(({ meaning }) => meaning === 'approved')
  const physician: Profession[] = needsPhysician(doc, doc.content) ? ['physician'] : []
  const required = review.overriddenBy === null ? review.professions : physician
  const signed = required.every((one) => approved.some(({ profession }) => profession === one))
  return signed && (approved.length > 0 || review.overriddenBy !== null)
}

/** The number that comes next: 1.0, or after the highest ever used. */
export const nextNumber = ({ releases }: Doc, changeType: Review['changeType']): string => {
  const used = releases.map(({ number }) => number.split('.').map(Number))
  const highest = used.sort((a, b) => (b[0] ?? 0) - (a[0] ?? 0) || (b[1] ?? 0) - (a[1] ?? 0))[0]
  if (!highest) return '1.0'
  const [major = 0, minor = 0] = highest
  return changeType === 'major' ? `${major + 1}.0` : `${major}.${minor + 1}`
}
