import type { Payload, Where } from 'payload'
import { z } from 'zod'

import { parseDocumentKey } from '../../access'
import { slugs, type ControlledSlug } from '../../slugs'
import { workflowStates, type WorkflowState } from '../../vocabulary/workflow'

const rowSchema = z.object({ documentKey: z.string() })

const idsUnderReview = async (
  payload: Payload,
  { collection, states }: { collection: ControlledSlug; states: readonly WorkflowState[] },
): Promise<string[]> => {
  const { docs } = await payload.db.find({
    collection: slugs.reviews,
    where: { state: { in: [...states] } },
    select: { documentKey: true },
    limit: 0,
    pagination: false,
  })
  return docs
    .map((row) => parseDocumentKey(rowSchema.parse(row).documentKey))
    .flatMap((key) => (key?.collection === collection ? [key.id] : []))
}

/**
 * The condition that finds the documents of a collection in this state. A document has no state of its
 * own: its active review has one, and a draft is what has none, or one that an edit interrupted.
 */
export const stateCondition = async (
  payload: Payload,
  { collection, state }: { collection: ControlledSlug; state: WorkflowState },
): Promise<Where> => {
  if (state !== 'draft') {
    return { id: { in: await idsUnderReview(payload, { collection, states: [state] }) } }
  }
  const states = workflowStates.codes.filter((other) => other !== 'draft')
  return { id: { not_in: await idsUnderReview(payload, { collection, states }) } }
}
