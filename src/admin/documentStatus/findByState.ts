import type { Payload, Where } from 'payload'
import { z } from 'zod'

import { documentKey, parseDocumentKey } from '../../access'
import { slugs, type ControlledSlug } from '../../slugs'
import type { DocumentStatusCode } from '../../vocabulary/documentStatus'
import { workflowStates, type WorkflowState } from '../../vocabulary/workflow'
import { openIds } from './openIds'
import { readDocumentStatuses } from './readDocumentStatuses'

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

const withId = (ids: readonly string[]): Where => ({ id: { in: [...ids] } })

const idsOfStatus = async (
  payload: Payload,
  { collection, status }: { collection: ControlledSlug; status: DocumentStatusCode },
): Promise<string[]> => {
  const ids = await openIds(payload, collection)
  const statuses = await readDocumentStatuses(
    payload,
    ids.map((id) => documentKey(collection, id)),
  )
  return ids.filter((id) => statuses.get(documentKey(collection, id))?.status === status)
}

/**
 * The condition that finds the documents of a collection that are this to their readers. What is in force as it is
 * written is all but what is open: no list of ids is longer than that.
 */
export const statusCondition = async (
  payload: Payload,
  asked: { collection: ControlledSlug; status: DocumentStatusCode },
): Promise<Where> =>
  asked.status === 'inForce'
    ? { id: { not_in: await openIds(payload, asked.collection) } }
    : withId(await idsOfStatus(payload, asked))

/**
 * The condition that finds the documents of a collection in this state. A document has no state of its own: its active
 * review has one, and a draft is what says something else than what is in force, under no round.
 */
export const stateCondition = async (
  payload: Payload,
  { collection, state }: { collection: ControlledSlug; state: WorkflowState },
): Promise<Where> => {
  if (state !== 'draft') {
    return withId(await idsUnderReview(payload, { collection, states: [state] }))
  }
  const states = workflowStates.codes.filter((other) => other !== 'draft')
  const underReview = new Set(await idsUnderReview(payload, { collection, states }))
  return withId((await openIds(payload, collection)).filter((id) => !underReview.has(id)))
}
