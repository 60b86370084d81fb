import { openReview, type ReviewPatch } from '../rows/reviews'
import { transitions } from '../../core/transitions'
import type { Act, ActContext } from './context'
import { newestVersion } from '../rounds'
import { patchReview } from './records'

/** Opens a review, or the next round of the one that an edit or a request for changes interrupted. */
export const submit: Act<'submit'> = async (context, { changeType: asked, changeSummary }) => {
  const { options, req, person, document, at, criticalChanges } = context
  const { groupId, content, review, collection, doc } = document
  // There is nothing that a first version would be a minor change of.
  const changeType = document.releases.length === 0 ? 'major' : asked
  const rules = await options.rulesFor(req, {
    collection,
    doc,
    groupId,
    changeType,
    needsPhysician: content.needsPhysician,
    isCritical: criticalChanges.length > 0,
  })
  const round = (review?.round ?? 0) + 1
  const [signed] = content.hashes
  const destination = transitions.submit.to({
    ...document.facts,
    round: { ...signed, ...rules, decisions: [], overriddenBy: null },
  })
  const submitted = {
    round,
    ...signed,
    version: await newestVersion(req, document),
    user: person.id,
    name: person.name,
    at,
  }
  const opened = {
    state: destination === 'inApproval' ? ('inApproval' as const) : ('inReview' as const),
    round,
    changeType,
    changeSummary,
    contentHash: signed.contentHash,
    hashVersion: signed.hashVersion,
    submittedBy: { user: person.id, name: person.name },
    submittedAt: at,
    scheduledFor: null,
    rules,
    rounds: [...(review?.rounds ?? []), submitted],
    override: { user: null, name: null, reason: null, at: null, contentHash: null },
  }
  await keepHash(context, signed.contentHash)
  const subject = review
    ? await patchReview(context, opened)
    : { collection: options.slugs.reviews, id: await open(context, opened) }
  return { subjects: [subject], data: { round, changeType, contentHash: signed.contentHash } }
}

/** What is signed by the newest definition is known by it from then on. */
const keepHash = async (
  { req, document: { collection, id, content } }: ActContext,
  contentHash: string,
): Promise<void> => {
  if (contentHash === content.hash) return
  // Null leaves the moment of the last save as it is: nothing was edited.
  await req.payload.db.updateOne({ collection, id, data: { contentHash, updatedAt: null }, req })
}

const open = (
  { options, req, document, auditSeq }: ActContext,
  opened: Omit<ReviewPatch, 'auditSeq'>,
): Promise<string> =>
  openReview(req, {
    ...opened,
    slug: options.slugs.reviews,
    document: { relationTo: document.collection, value: document.id },
    documentKey: document.documentKey,
    reference: document.reference,
    documentGroup: document.groupId,
    workingGroup: document.groupId,
    auditSeq,
  })
