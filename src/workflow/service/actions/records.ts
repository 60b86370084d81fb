import type { DecisionMeaning } from '../../../vocabulary/workflow'
import type { SubjectRef } from '../../audit'
import { acknowledgedOf, comparedRelease } from '../../core/criticalChanges'
import type { Facts } from '../../core/facts'
import { createDecision, type DecisionRow } from '../rows/decisions'
import { updateReview, type ReviewPatch, type ReviewRow } from '../rows/reviews'
import type { Destination } from '../../core/transitions'
import type { ActContext } from './context'

/** The active review of an act that the table allows only with one. */
export const activeReview = ({ document }: ActContext): ReviewRow => {
  if (document.review) return document.review
  throw new Error('the table let an action through that needs an active review')
}

/** Signs: everything that identifies the signatory is copied at this moment. */
export const sign = async (
  { options, req, person, role, document, at, auditSeq }: ActContext,
  signed: {
    meaning: DecisionMeaning
    comment: string | null
    contentHash: string
    review: string | null
    round: number
    release?: string
  } & Partial<Pick<DecisionRow, 'acknowledged' | 'comparedWith'>>,
): Promise<SubjectRef> => {
  if (role === null) throw new Error('the table let someone sign without a role to sign in')
  const id = await createDecision(req, {
    slug: options.slugs.decisions,
    document: { relationTo: document.collection, value: document.id },
    documentKey: document.documentKey,
    documentGroup: document.groupId,
    reference: document.reference,
    user: person.id,
    name: person.name,
    profession: person.profession,
    function: person.jobTitle,
    organisation: person.organisation,
    role,
    at,
    auditSeq,
    comparedWith: null,
    acknowledged: [],
    ...signed,
  })
  return { collection: options.slugs.decisions, id }
}

/** A verdict on the live round, with the ids of the critical changes that it acknowledges. */
export type Signed = {
  meaning: DecisionMeaning
  comment: string | null
  acknowledged?: readonly string[] | undefined
}

/** Signs a decision of the live round, over the content that was submitted. */
export const signRound = (
  context: ActContext,
  { meaning, comment, acknowledged }: Signed,
): Promise<SubjectRef> => {
  const { id, round, contentHash } = activeReview(context)
  const { criticalChanges, document } = context
  return sign(context, {
    meaning,
    comment,
    contentHash,
    review: id,
    round,
    comparedWith: comparedRelease(document.releases)?.number ?? null,
    // All of each, as it was shown: neither side may be there to be compared again in ten years.
    acknowledged: acknowledgedOf(criticalChanges, acknowledged).map(({ id: change, ...shown }) => ({
      change,
      ...shown,
    })),
  })
}

/** Writes what the act changes of the active review. */
export const patchReview = async (
  context: ActContext,
  patch: Omit<ReviewPatch, 'auditSeq'>,
): Promise<SubjectRef> => {
  const review = activeReview(context)
  const { options, req, auditSeq } = context
  await updateReview(req, {
    slug: options.slugs.reviews,
    review,
    patch: { ...patch, auditSeq },
  })
  return { collection: options.slugs.reviews, id: review.id }
}

/** What a destination of the table means for the review's row. */
export const patchFor = (
  destination: Destination,
  { at, reason }: { at: string; reason?: string },
): Omit<ReviewPatch, 'auditSeq'> => {
  if (destination === 'release') return {}
  if (typeof destination === 'string') return { state: destination }
  return {
    state: 'closed',
    outcome: destination.closed,
    scheduledFor: null,
    closedAt: at,
    ...(reason !== undefined && { closedReason: reason }),
  }
}

/** The facts as they are once the actor has decided. */
export const factsAfter = (facts: Facts, meaning: DecisionMeaning): Facts => ({
  ...facts,
  round: facts.round && {
    ...facts.round,
    overriddenBy: meaning === 'overridden' ? facts.actor.id : facts.round.overriddenBy,
    decisions: [
      ...facts.round.decisions,
      { user: facts.actor.id, meaning, profession: facts.actor.profession },
    ],
  },
})
