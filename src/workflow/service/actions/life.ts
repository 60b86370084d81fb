import { createError } from '../../../errors'
import { bringsNew } from '../../core/criticalChanges'
import type { ReleaseSummary } from '../../options'
import type { Act, ActContext, ActResult } from './context'
import { criticalIn } from '../comparisons'
import { settleUnreleased } from '../unreleased'
import { patchReview, sign } from './records'

const releaseNumbered = ({ document }: ActContext, number: string): ReleaseSummary => {
  const release = document.releases.find((candidate) => candidate.number === number)
  if (!release) throw createError('NOT_FOUND')
  return release
}

/** Confirms that the release in force still holds: a decision, a new review date, a change entry. */
export const confirmUnchanged: Act<'confirmUnchanged'> = async (context, { comment }) => {
  const { options, req, document, at, auditSeq } = context
  const release = document.releases.find(({ status }) => status === 'inForce')
  if (!release) throw createError('NOT_FOUND')
  const decision = await sign(context, {
    meaning: 'confirmedUnchanged',
    comment: comment ?? null,
    contentHash: release.contentHash,
    review: release.review,
    round: 0,
    release: release.id,
  })
  const effect = await options.releases.confirm(req, { release, at, auditSeq })
  return {
    subjects: [decision, ...effect.subjects],
    data: { number: effect.number, contentHash: release.contentHash },
    release: effect.release,
  }
}

/**
 * Ends the round of a review, as an edit does, when the release that its content is now compared with makes something
 * critical in it that who signed was not shown, and that its rules did not count with.
 */
const endUnseenRound = async <Action extends 'reinstate' | 'withdraw'>(
  context: ActContext,
  result: ActResult<Action>,
): Promise<ActResult<Action>> => {
  const { options, req, document, comparisons, criticalChanges } = context
  const { review, facts, documentKey } = document
  if (review === null || facts.round === null) return result
  const releases = await options.releases.list(req, documentKey)
  const critical = criticalIn(comparisons, { ...document, releases })
  if (!bringsNew(critical, criticalChanges)) return result
  const ended = await patchReview(context, { state: 'draft', scheduledFor: null })
  return {
    ...result,
    subjects: [...result.subjects, ended],
    data: { ...result.data, endedRound: review.round, wasState: review.state },
  }
}

/** Takes a release out of force, with a kind and a reason that the public reads. */
export const withdraw: Act<'withdraw'> = async (context, { number, kind, reason, replacedBy }) => {
  const { options, req, person, document, at, auditSeq } = context
  const effect = await options.releases.withdraw(req, {
    release: releaseNumbered(context, number),
    kind,
    reason,
    replacedBy: replacedBy ?? null,
    by: person.name,
    at,
    auditSeq,
  })
  await settleUnreleased(options, req, document)
  return endUnseenRound(context, {
    subjects: effect.subjects,
    data: { number: effect.number, kind, reason, replacedBy: replacedBy ?? null },
    release: effect.release,
  })
}

/** Puts an older release in force again, with a reason. */
export const reinstate: Act<'reinstate'> = async (context, { number, reason }) => {
  const { options, req, document, at, auditSeq } = context
  const release = releaseNumbered(context, number)
  const effect = await options.releases.reinstate(req, { release, reason, at, auditSeq })
  await settleUnreleased(options, req, document)
  return endUnseenRound(context, {
    subjects: effect.subjects,
    data: { number: effect.number, reason },
    release: effect.release,
  })
}
