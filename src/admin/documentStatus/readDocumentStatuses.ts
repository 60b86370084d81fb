import type { Payload } from 'payload'
import { z } from 'zod'

import { slugs } from '../../slugs'
import { workflowStates, type WorkflowState } from '../../vocabulary/workflow'

/** Where a document stands: in the workflow, and with the public. */
export type DocumentStatus = {
  state: WorkflowState
  scheduledFor: string | null
  release: { number: string; reviewDueAt: string | null } | null
}

const reviewSchema = z.object({
  documentKey: z.string(),
  state: z.enum(workflowStates.codes),
  scheduledFor: z.string().nullish(),
})

const releaseSchema = z.object({
  documentKey: z.string(),
  number: z.string(),
  reviewDueAt: z.string().nullish(),
})

const readAll = { limit: 0, pagination: false } as const

/**
 * The standing of these documents, in two queries however many they are. Whoever shows it has made
 * sure that the person may read the documents themselves.
 */
export const readDocumentStatuses = async (
  payload: Payload,
  keys: readonly string[],
): Promise<Map<string, DocumentStatus>> => {
  // By slot, which is unique: the database need not look at what else is in review or in force.
  const slotsOf = (kind: 'active' | 'inForce') => ({
    slot: { in: keys.map((key) => `${key}/${kind}`) },
  })
  const reviews = await payload.db.find({
    collection: slugs.reviews,
    where: slotsOf('active'),
    select: { documentKey: true, state: true, scheduledFor: true },
    ...readAll,
  })
  const releases = await payload.db.find({
    collection: slugs.releases,
    where: slotsOf('inForce'),
    select: { documentKey: true, number: true, reviewDueAt: true },
    ...readAll,
  })
  const active = reviews.docs.map((row) => reviewSchema.parse(row))
  const inForce = releases.docs.map((row) => releaseSchema.parse(row))
  return new Map(
    keys.map((key) => {
      const review = active.find(({ documentKey }) => documentKey === key)
      const release = inForce.find(({ documentKey }) => documentKey === key)
      return [
        key,
        {
          state: review?.state ?? 'draft',
          scheduledFor: review?.scheduledFor ?? null,
          release: release
            ? { number: release.number, reviewDueAt: release.reviewDueAt ?? null }
            : null,
        },
      ]
    }),
  )
}
