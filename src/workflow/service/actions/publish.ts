import type { PayloadRequest } from 'payload'

import type { WorkflowOptions } from '../../options'
import { updateReview } from '../rows/reviews'
import type { WorkflowDocument } from '../loadDocument'
import { transitions } from '../../core/transitions'
import { settleUnreleased } from '../unreleased'
import type { Act, ActResult } from './context'
import { patchFor } from './records'

type Publication = {
  options: WorkflowOptions
  req: PayloadRequest
  document: WorkflowDocument
  number: string | undefined
  at: string
  auditSeq: number
}

/** Makes the release of what was approved, and closes its review. People and the schedule both end here. */
export const publishApproved = async ({
  options,
  req,
  document,
  ...order
}: Publication): Promise<ActResult<'release'>> => {
  const { review, decisions, collection, doc, documentKey, facts } = document
  if (!review) throw new Error('the table let a release through without a review')
  const effect = await options.releases.publish(req, {
    collection,
    doc,
    documentKey,
    review,
    decisions: decisions.filter(
      (decision) => decision.review === review.id && decision.round === review.round,
    ),
    ...order,
  })
  await updateReview(req, {
    slug: options.slugs.reviews,
    review,
    patch: {
      ...patchFor(transitions.release.to(facts), { at: order.at }),
      auditSeq: order.auditSeq,
    },
  })
  await settleUnreleased(options, req, document)
  return {
    subjects: [...effect.subjects, { collection: options.slugs.reviews, id: review.id }],
    data: { number: effect.number, contentHash: review.contentHash },
    release: effect.release,
  }
}

/** Releases what was approved, for the person who asks. */
export const release: Act<'release'> = (context, { number }) =>
  publishApproved({ ...context, number })
