import { createLocalReq, type Payload } from 'payload'

import { appendAuditEvent, nextAuditSeq } from '../audit'
import { inTransaction, isTransientConflict } from '../database'
import { now } from '../dates/clock'
import { slugs } from '../slugs'
import { firstStage, stageKey, stageOf, type ReviewStage } from './reviewStages'

type Passed = {
  key: string
  stage: ReviewStage
  documentKey: string
  reference: string
  number: string
  reviewDueAt: string
}

const passedNow = async (payload: Payload): Promise<Passed[]> => {
  const at = now()
  const { docs } = await payload.find({
    collection: slugs.releases,
    where: {
      and: [
        { status: { equals: 'inForce' } },
        { reviewDueAt: { less_than_equal: new Date(at.getTime() + firstStage).toISOString() } },
      ],
    },
    select: { reviewDueAt: true, documentKey: true, reference: true, number: true },
    pagination: false,
    limit: 0,
    depth: 0,
    overrideAccess: true,
  })
  return docs.flatMap(({ documentKey, reference, number, reviewDueAt: due }) => {
    if (typeof due !== 'string' || due === '' || !documentKey) return []
    const reviewDueAt = new Date(due)
    const stage = stageOf({ reviewDueAt, now: at })
    if (stage === null) return []
    const key = stageKey({ documentKey, reviewDueAt, stage })
    return [{ key, stage, documentKey, reference, number, reviewDueAt: due }]
  })
}

const knownAmong = async ({ db }: Payload, keys: readonly string[]): Promise<Set<unknown>> => {
  if (keys.length === 0) return new Set()
  const { docs } = await db.find<{ id: string; key: string }>({
    collection: slugs.passedDates,
    where: { key: { in: [...keys] } },
    pagination: false,
    limit: 0,
  })
  return new Set(docs.map(({ key }) => key))
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ValidationError'

const write = async (payload: Payload, passed: Passed): Promise<boolean> => {
  const { key, stage, documentKey, reference, number, reviewDueAt } = passed
  const req = await createLocalReq({}, payload)
  const append = async (): Promise<void> => {
    const auditSeq = await nextAuditSeq(req)
    await payload.db.create({ collection: slugs.passedDates, data: { key, auditSeq }, req })
    await appendAuditEvent(req, {
      type: 'reviewDate',
      actor: { user: null, name: 'Système' },
      documentKey,
      reference,
      data: { number, reviewDueAt, daysLeft: stage },
    })
  }
  try {
    await inTransaction({ req, name: 'releases.passReviewDate' }, append)
    return true
  } catch (error) {
    // Another process was faster, or something else was: it is looked at again in a minute.
    if (isTaken(error) || isTransientConflict(error)) return false
    throw error
  }
}

/**
 * Writes into the log that review dates of what is in force are 90, 60, 30 days off, or have passed: one entry for each
 * date and stage, whoever looks and however often. A stage that was slept through is left out. Gives how many.
 */
export const passReviewDates = async (payload: Payload): Promise<number> => {
  const passed = await passedNow(payload)
  const known = await knownAmong(
    payload,
    passed.map(({ key }) => key),
  )
  let written = 0
  for (const one of passed.filter(({ key }) => !known.has(key))) {
    if (await write(payload, one)) written += 1
  }
  return written
}
