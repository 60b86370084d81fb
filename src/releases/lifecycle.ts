import { addMonths, reviewStateOf } from '../content/reviewDate'
import { slugs } from '../slugs'
import type { ReleasePort } from '../workflow/options'
import { appendChange } from './changes'
import { patchRelease, readRelease, slotOf } from './rows'

const subject = (id: string) => ({ collection: slugs.releases, id })

/** A new review date, counted from now. A document that is never reviewed keeps having none. */
export const confirm: ReleasePort['confirm'] = async (req, { release, at, auditSeq }) => {
  const row = await readRelease(req, release.id)
  const due =
    row.reviewPeriodMonths === null
      ? null
      : addMonths(new Date(at), row.reviewPeriodMonths).toISOString()
  await patchRelease(req, {
    id: row.id,
    patch: {
      reviewDueAt: due,
      reviewState: reviewStateOf({ reviewDueAt: due, now: new Date(at) }),
      auditSeq,
    },
  })
  const change = await appendChange(req, { type: 'reviewed', release: row, at, auditSeq })
  return { release: row.id, number: row.number, subjects: [subject(row.id), change] }
}

/** Takes a release out of force. No earlier one comes back by itself. */
export const withdraw: ReleasePort['withdraw'] = async (
  req,
  { release, kind, reason, replacedBy, by, at, auditSeq },
) => {
  const row = await readRelease(req, release.id)
  const status = 'withdrawn'
  await patchRelease(req, {
    id: row.id,
    patch: {
      status,
      slot: slotOf({ ...row, status }),
      withdrawal: { kind, reason, at, replacedBy, by },
      auditSeq,
    },
  })
  const change = await appendChange(req, { type: 'withdrawn', release: row, at, auditSeq })
  return { release: row.id, number: row.number, subjects: [subject(row.id), change] }
}

/** Puts an older release back in force. What it had been withdrawn for stays in the log. */
export const reinstate: ReleasePort['reinstate'] = async (req, { release, at, auditSeq }) => {
  const row = await readRelease(req, release.id)
  const status = 'inForce'
  await patchRelease(req, {
    id: row.id,
    patch: {
      status,
      slot: slotOf({ ...row, status }),
      supersededBy: null,
      withdrawal: { kind: null, reason: null, at: null, replacedBy: null, by: null },
      reviewState: reviewStateOf({ reviewDueAt: row.reviewDueAt, now: new Date(at) }),
      auditSeq,
    },
  })
  const change = await appendChange(req, { type: 'reinstated', release: row, at, auditSeq })
  return { release: row.id, number: row.number, subjects: [subject(row.id), change] }
}
