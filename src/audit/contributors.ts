import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { slugs } from '../slugs'
import { contributorsOf, parseAct, type Act, type Contributor } from './authorship'

export type { Contributor } from './authorship'

/** Types of event that change what a document says. */
export const contentEvents = ['created', 'edited'] as const

// What opens and ends the count of who has edited: a release, its withdrawal and its return.
const lifeEvents = ['released', 'withdraw', 'reinstate'] as const

const select = { type: true, actor: true, data: true, documentKey: true, seq: true } as const

/** What the log tells of the content of these documents, the first act first. */
export const readActs = async (req: PayloadRequest, keys: readonly string[]): Promise<Act[]> => {
  if (keys.length === 0) return []
  const types = [...contentEvents, ...lifeEvents]
  const { docs } = await req.payload.db.find({
    collection: slugs.auditEvents,
    where: { and: [{ documentKey: { in: [...keys] } }, { type: { in: types } }] },
    select,
    sort: 'seq',
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map(parseAct)
}

/**
 * Whoever wrote what is new in these documents since the newest release of each that was not withdrawn for
 * an error, from the log, in the order of their first change.
 */
export const contributorsOfDocuments = async (
  req: PayloadRequest,
  keys: readonly string[],
): Promise<Map<string, Contributor[]>> => {
  const acts = await readActs(req, keys)
  return new Map(
    keys.map((key) => [key, contributorsOf(acts.filter((act) => act.documentKey === key))]),
  )
}

/** The same for one document. */
export const contributorsSinceRelease = async (
  req: PayloadRequest,
  documentKey: string,
): Promise<Contributor[]> =>
  (await contributorsOfDocuments(req, [documentKey])).get(documentKey) ?? []

const editSchema = z.object({ documentKey: z.string(), seq: z.number() })

/** The documents whose content a person has changed, each with the number of their last change. */
export const documentsEditedBy = async (
  req: PayloadRequest,
  user: string,
): Promise<Map<string, number>> => {
  const { docs } = await req.payload.db.find({
    collection: slugs.auditEvents,
    where: { and: [{ 'actor.user': { equals: user } }, { type: { in: [...contentEvents] } }] },
    select: { documentKey: true, seq: true },
    sort: 'seq',
    pagination: false,
    limit: 0,
    req,
  })
  // The later of two edits is the one that stays.
  return new Map(docs.map((doc) => editSchema.parse(doc)).map((e) => [e.documentKey, e.seq]))
}
