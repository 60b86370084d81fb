import { createLocalReq, type Payload } from 'payload'

import { appendAuditEvent, nextAuditSeq } from '../audit'
import { now } from '../dates/clock'
import { reviewStateOf } from '../content/reviewDate'
import { inTransaction } from '../database'
import { slugs } from '../slugs'
import { appendChange } from './changes'
import { patchRelease, readRelease } from './rows'

const inForce = async (payload: Payload) => {
  const { docs } = await payload.find({
    collection: slugs.releases,
    where: { status: { equals: 'inForce' } },
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
  const stale = (await inForce(payload)).filter(isStale)
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
