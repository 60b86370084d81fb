import type { PayloadRequest } from 'payload'

import { slugs } from '../slugs'
import { actingSchema } from './event'

/** Types of event that change what a document says. */
export const contentEvents = ['created', 'edited'] as const
/** The event after which the count of who has edited starts again. */
export const releaseEvent = 'released'

/** Someone who changed the content since the last release. */
export type Contributor = { user: string; name: string }

/**
 * Everyone whose saves changed the content of a document since its last release, from the log, in
 * the order of their first change.
 */
export const contributorsSinceRelease = async (
  req: PayloadRequest,
  documentKey: string,
): Promise<Contributor[]> => {
  const { docs } = await req.payload.db.find({
    collection: slugs.auditEvents,
    where: {
      and: [
        { documentKey: { equals: documentKey } },
        { type: { in: [...contentEvents, releaseEvent] } },
      ],
    },
    select: { type: true, actor: true },
    sort: 'seq',
    pagination: false,
    limit: 0,
    req,
  })
  const events = docs.map((doc) => actingSchema.parse(doc))
  const lastRelease = events.findLastIndex(({ type }) => type === releaseEvent)
  const found = new Map<string, Contributor>()
  for (const { actor } of events.slice(lastRelease + 1)) {
    if (typeof actor.user === 'string' && !found.has(actor.user)) {
      found.set(actor.user, { user: actor.user, name: actor.name })
    }
  }
  return [...found.values()]
}
