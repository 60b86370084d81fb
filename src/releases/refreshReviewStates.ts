import { createLocalReq, type Payload, type Where } from 'payload'

import { appendAuditEvent, nextAuditSeq } from '../audit'
import { now } from '../dates/clock'
import { dueUntil, reviewStateOf, type ReviewState } from '../content/reviewDate'
import { inTransaction } from '../database'
import { slugs } from '../slugs'
import { appendChange } from './changes'
import { patchRelease, readRelease } from './rows'

/** What can stand otherwise than it says, at a moment: found by the database, which need not give the thousands that do not. */
const mayBeStale = (moment: Date): Where => {
  const [passed, near] = [moment.toISOString(), dueUntil(moment).toISOString()]
  const saysOtherwise = (state: ReviewState): Where => ({
    or: [{ reviewState: { not_equals: state } }, { reviewState: { exists: false } }],
  })
  const among = (...conditions: Where[]): Where => ({ and: conditions })
  return among(
    { status: { equals: 'inForce' } },
    {
      or: [
        among({ reviewDueAt: { less_than_equal: passed } }, saysOtherwise('overdue')),
        among(
          { reviewDueAt: { greater_than: passed } },
          { reviewDueAt: { less_than_equal: near } },
          saysOtherwise('due'),
        ),
        among({ reviewDueAt: { greater_than: near } }, saysOtherwise('current')),
        among({ reviewDueAt: { exists: false } }, saysOtherwise('none')),
      ],
    },
  )
}

const suspects = async (payload: Payload, moment: Date) => {
  const { docs } = await payload.find({
    collection: slugs.releases,
    where: mayBeStale(moment),
    select: { reviewDueAt: true, reviewState: true },
    pagination: false,
    limit: 0,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}

/**
 * Brings the review state of every release in force up to the present moment, each with an entry in
 * the public feed and one in the log. Gives how many changed. Safe to run at any time, and twice.
 */
export const refreshReviewStates = async (payload: Payload): Promise<number> => {
  const isStale = (release: { reviewDueAt?: string | null; reviewState?: string | null }) =>
    reviewStateOf({ reviewDueAt: release.reviewDueAt, now: now() }) !== release.reviewState
  const stale = (await suspects(payload, now())).filter(isStale)
  for (const { id } of stale) await refresh(payload, id)
  return stale.length
}

const refresh = async (payload: Payload, id: string): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await inTransaction({ req, name: 'releases.refreshReviewState' }, async () => {
    const release = await readRelease(req, id)
    // Withdrawn or superseded since it was listed: its review date no longer matters.
    if (release.status !== 'inForce') return
    const moment = now()
    const reviewState = reviewStateOf({ reviewDueAt: release.reviewDueAt, now: moment })
    // Another process may have been faster.
    if (reviewState === release.reviewState) return
    const auditSeq = await nextAuditSeq(req)
    await patchRelease(req, { id, patch: { reviewState, auditSeq } })
    const at = moment.toISOString()
    const change = await appendChange(req, { type: 'reviewState', release, at, auditSeq })
    await appendAuditEvent(req, {
      type: 'reviewState',
      actor: { user: null, name: 'Système' },
      documentKey: release.documentKey,
      reference: release.reference,
      data: { number: release.number, reviewState },
      subjects: [{ collection: slugs.releases, id }, change],
    })
  })
}
