import { transitions } from '../../core/transitions'
import { queueScheduledRelease } from '../scheduleQueue'
import type { Act } from './context'
import { activeReview, patchFor, patchReview } from './records'

/** Plans the release of the very content that was approved. The job commits with the decision. */
export const schedule: Act<'schedule'> = async (context, body) => {
  const { at, req, document } = context
  const scheduledFor = new Date(body.scheduledFor).toISOString()
  const review = activeReview(context)
  const subject = await patchReview(context, {
    ...patchFor(transitions.schedule.to(document.facts), { at }),
    scheduledFor,
  })
  await queueScheduledRelease(req, {
    collection: document.collection,
    document: document.id,
    review: review.id,
    round: review.round,
    scheduledFor,
  })
  return { subjects: [subject], data: { scheduledFor, contentHash: review.contentHash } }
}
