import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { slugs } from '../slugs'
import { actingSchema } from './event'

/** Types of event that change what a document says. */
export const contentEvents = ['created', 'edited'] as const
/** The event after which the count of who has edited starts again. */
export const releaseEvent = 'released'

/** Someone who changed the content since the last release. */
export type Contributor = { user: string; name: string }

const select = { type: true, actor: true, documentKey: true } as const

const keyedSchema = actingSchema.extend({ documentKey: z.string() })

const readActs = async (
  req: PayloadRequest,
  { keys, types }: { keys: readonly string[]; types: readonly string[] },
) => {
  const { docs } = await req.payload.db.find({
    collection: slugs.auditEvents,
    where: { and: [{ documentKey: { in: [...keys] } }, { type: { in: [...types] } }] },
    select,
    sort: 'seq',
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map((doc) => keyedSchema.parse(doc))
}

const contributorsOf = (events: readonly z.infer<typeof actingSchema>[]): Contributor[] => {
  const lastRelease = events.findLastIndex(({ type }) => type === releaseEvent)
  const found = new Map<string, Contributor>()
  for (const { actor } of events.slice(lastRelease + 1)) {
    if (typeof actor.user === 'string' && !found.has(actor.user)) {
      found.set(actor.user, { user: actor.user, name: actor.name })
    }
  }
  return [...found.values()]
}

/**
 * Everyone whose saves changed the content of these documents since the last release of each, from
 * the log, in the order of their first change.
 */
export const contributorsOfDocuments = async (
  req: PayloadRequest,
  keys: readonly string[],
): Promise<Map<string, Contributor[]>> => {
  if (keys.length === 0) return new Map()
  const events = await readActs(req, { keys, types: [...contentEvents, releaseEvent] })
  return new Map(
    keys.map((key) => [key, contributorsOf(events.filter((event) => event.documentKey === key))]),
  )
}

/** The same for one document. */
export const contributorsSinceRelease = async (
  req: PayloadRequest,
  documentKey: string,
): Promise<Contributor[]> =>
  (await contributorsOfDocuments(req, [documentKey])).get(documentKey) ?? []

const keySchema = z.object({ documentKey: z.string() })

/** The keys of the documents whose content a person has changed: each once, however many changes there were. */
export const documentsEditedBy = async (req: PayloadRequest, user: string): Promise<string[]> => {
  const { values } = await req.payload.db.findDistinct({
    collection: slugs.auditEvents,
    field: 'documentKey',
    where: { and: [{ 'actor.user': { equals: user } }, { type: { in: [...contentEvents] } }] },
    req,
  })
  return values.map((value) => keySchema.parse(value).documentKey)
}
