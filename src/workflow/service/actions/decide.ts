import { transitions } from '../../core/transitions'
import type { Act, ActContext, ActResult } from './context'
import { activeReview, factsAfter, patchFor, patchReview, signRound, type Signed } from './records'

type VerdictAction = 'approve' | 'refuse' | 'requestChanges' | 'verify'

type Verdict = Signed & {
  action: VerdictAction
  /** Said on the review when the verdict closes it. */
  reason?: string
}

/** Signs a verdict, then moves the review where the table says. */
const decide = async (
  context: ActContext,
  { action, meaning, comment, acknowledged, reason }: Verdict,
): Promise<ActResult<VerdictAction>> => {
  const decision = await signRound(context, { meaning, comment, acknowledged })
  const destination = transitions[action].to(factsAfter(context.document.facts, meaning))
  const review = await patchReview(
    context,
    patchFor(destination, { at: context.at, ...(reason !== undefined && { reason }) }),
  )
  return {
    subjects: [decision, review],
    data: { contentHash: activeReview(context).contentHash, destination },
  }
}

/** Signs that the content is right; the quorum moves it on to approval. */
export const verify: Act<'verify'> = (context, { comment = null, acknowledged }) =>
  decide(context, { action: 'verify', meaning: 'verified', comment, acknowledged })

/** Sends the content back to its authors with a comment; the round is over. */
export const requestChanges: Act<'requestChanges'> = (context, { comment }) =>
  decide(context, { action: 'requestChanges', meaning: 'changesRequested', comment })

/** Signs the approval of the content. */
export const approve: Act<'approve'> = (context, { comment = null, acknowledged }) =>
  decide(context, { action: 'approve', meaning: 'approved', comment, acknowledged })

/** Signs a refusal, which ends the review. */
export const refuse: Act<'refuse'> = (context, { reason }) =>
  decide(context, { action: 'refuse', meaning: 'refused', comment: reason, reason })

/** Closes the review without a verdict. */
export const recall: Act<'recall'> = async (context, { reason }) => {
  const destination = transitions.recall.to(context.document.facts)
  const subject = await patchReview(context, patchFor(destination, { at: context.at, reason }))
  return { subjects: [subject], data: {} }
}

/** Approves in the approvers' stead, with a reason that the release shows for ever. */
export const override: Act<'override'> = async (context, { reason, acknowledged }) => {
  const { person, at, document } = context
  const { contentHash } = activeReview(context)
  const decision = await signRound(context, {
    meaning: 'overridden',
    comment: reason,
    acknowledged,
  })
  const destination = transitions.override.to(factsAfter(document.facts, 'overridden'))
  const review = await patchReview(context, {
    ...patchFor(destination, { at }),
    override: {
      user: person.id,
      name: person.name,
      reason,
      at,
      contentHash,
    },
  })
  return {
    subjects: [decision, review],
    data: { contentHash, destination },
  }
}
