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
