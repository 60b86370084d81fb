import { createError } from '../../../errors'
import type { ReleaseSummary } from '../../options'
import type { Act, ActContext } from './context'
import { settleUnreleased } from '../unreleased'
import { sign } from './records'

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
  return {
    subjects: effect.subjects,
    data: { number: effect.number, kind, reason, replacedBy: replacedBy ?? null },
    release: effect.release,
  }
}

/** Puts an older release in force again, with a reason. */
export const reinstate: Act<'reinstate'> = async (context, { number, reason }) => {
  const { options, req, document, at, auditSeq } = context
  const release = releaseNumbered(context, number)
  const effect = await options.releases.reinstate(req, { release, reason, at, auditSeq })
  await settleUnreleased(options, req, document)
  return {
    subjects: effect.subjects,
    data: { number: effect.number, reason },
    release: effect.release,
  }
}
