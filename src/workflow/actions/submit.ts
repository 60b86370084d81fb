import { openReview, type ReviewPatch } from '../rows/reviews'
import { transitions } from '../transitions'
import type { Act, ActContext } from './context'
import { patchReview } from './records'

/** Opens a review, or the next round of the one that an edit or a request for changes interrupted. */
export const submit: Act<'submit'> = async (context, { changeType, changeSummary }) => {
  const { options, req, person, situation, at } = context
  const { groupId, content, review, collection, doc } = situation
  const rules = await options.rulesFor(req, {
    collection,
    doc,
    groupId,
    changeType,
    needsPhysician: content.needsPhysician,
  })
  const round = (review?.round ?? 0) + 1
  const destination = transitions.submit.to({
    ...situation.facts,
    round: { contentHash: content.hash, ...rules, decisions: [], overriddenBy: null },
  })
  const opened = {
    state: destination === 'inApproval' ? ('inApproval' as const) : ('inReview' as const),
    round,
    changeType,
    changeSummary,
    contentHash: content.hash,
    submittedBy: { user: person.id, name: person.name },
    submittedAt: at,
    scheduledFor: null,
    rules,
    override: { user: null, name: null, reason: null, at: null, contentHash: null },
  }
  const subject = review
    ? await patchReview(context, opened)
    : { collection: options.slugs.reviews, id: await open(context, opened) }
  return { subjects: [subject], data: { round, changeType, contentHash: content.hash } }
}

const open = (
  { options, req, situation, auditSeq }: ActContext,
  opened: Omit<ReviewPatch, 'auditSeq'>,
): Promise<string> =>
  openReview(req, {
    ...opened,
    slug: options.slugs.reviews,
    document: { relationTo: situation.collection, value: situation.id },
    documentKey: situation.documentKey,
    reference: situation.reference,
    workingGroup: situation.groupId,
    auditSeq,
  })
