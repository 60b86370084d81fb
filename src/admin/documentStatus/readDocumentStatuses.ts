import type { Payload } from 'payload'
import { z } from 'zod'

import { documentKey as keyOf, parseDocumentKey } from '../../access'
import { controlledSlugs, slugs } from '../../slugs'
import { documentStatusOf, type DocumentStatusCode } from '../../vocabulary/documentStatus'
import { workflowStates, type WorkflowState } from '../../vocabulary/workflow'
import { readNewestWithdrawn, type Withdrawn } from './newestWithdrawn'
import { openIds } from './openIds'

/** Where a document stands: in the workflow, and with the public. */
export type DocumentStatus = {
  state: WorkflowState
  scheduledFor: string | null
  release: { number: string; reviewDueAt: string | null } | null
  /** Its newest release, when that was withdrawn and nothing is in force. */
  withdrawn: Withdrawn | null
  /** What it is to its readers: the one word that every screen says. */
  status: DocumentStatusCode
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

/** Which of these documents say something else than what is in force of them. */
const readUnreleased = async (
  payload: Payload,
  keys: readonly string[],
): Promise<ReadonlySet<string>> => {
  const found = new Set<string>()
  const parsed = keys.flatMap((key) => parseDocumentKey(key) ?? [])
  for (const collection of controlledSlugs) {
    const ids = parsed.filter((key) => key.collection === collection).map(({ id }) => id)
    for (const id of ids.length === 0
      ? []
      : await openIds(payload, collection, { id: { in: ids } }))
      found.add(keyOf(collection, id))
  }
  return found
}

/**
 * The standing of these documents, in a few queries however many they are. Whoever shows it has made
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
  const open = await readUnreleased(payload, keys)
  const withdrawals = await readNewestWithdrawn(
    payload,
    keys.filter((key) => !inForce.some((release) => release.documentKey === key)),
  )
  return new Map(
    keys.map((key) => {
      const review = active.find(({ documentKey }) => documentKey === key)
      const release = inForce.find(({ documentKey }) => documentKey === key)
      const withdrawn = withdrawals.get(key) ?? null
      return [
        key,
        {
          state: review?.state ?? 'draft',
          scheduledFor: review?.scheduledFor ?? null,
          release: release
            ? { number: release.number, reviewDueAt: release.reviewDueAt ?? null }
            : null,
          withdrawn,
          status: documentStatusOf({
            isInForce: release !== undefined,
            isRevised: open.has(key),
            withdrawn: withdrawn?.kind ?? null,
          }),
        },
      ]
    }),
  )
}
