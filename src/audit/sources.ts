import type { PayloadRequest } from 'payload'
import { slugs } from '../slugs'
import { authorsOfActs, authorsOfContent, distinct, type Contributor } from './authorship'
import { readActs } from './contributors'
import { actingSchema } from './event'
import { findFiles, uploadersOf } from './uploaders'

/** What a save brought into a document, beside what was typed. */
export type Entered = {
  documentKey: string
  /** What the document says now, by every definition of the hash. */
  contentHashes: readonly string[]
  /** Whether a version was restored: one that the log cannot tell counts as everybody's. */
  isRestored: boolean
  /** The document that was copied into a new one. */
  copiedFrom: string | null
  /** The ids of files that were not in the document before. */
  files: readonly string[]
}

/** The type of the event of a new text of a file. */
export const describedEvent = 'described'
/** The key that a file has in the log. */
export const fileKey = (id: string): string => `${slugs.media}/${id}`

const describersOf = async (
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Contributor[]> => {
  const { docs } = await req.payload.db.find({
    collection: slugs.auditEvents,
    where: {
      and: [{ documentKey: { in: ids.map(fileKey) } }, { type: { equals: describedEvent } }],
    },
    select: { type: true, actor: true },
    sort: 'seq',
    pagination: false,
    limit: 0,
    req,
  })
  return docs
    .map((row) => actingSchema.parse(row).actor)
    .flatMap(({ user, name }) => (typeof user === 'string' ? [{ user, name }] : []))
}

/**
 * Whoever made what a save brought into a document: who wrote what was copied, who made a content that came
 * back, who uploaded or described a file that entered. Nobody signs those things as if they were another's.
 */
export const authorsOfEntered = async (
  req: PayloadRequest,
  { documentKey, contentHashes, isRestored, copiedFrom, files }: Entered,
): Promise<Contributor[]> => {
  const copied = copiedFrom === null ? [] : authorsOfActs(await readActs(req, [copiedFrom]))
  const acts = await readActs(req, [documentKey])
  const returned = authorsOfContent(acts, contentHashes) ?? (isRestored ? authorsOfActs(acts) : [])
  if (files.length === 0) return distinct([...copied, ...returned])
  const uploaded = await uploadersOf(req, await findFiles(req, { id: { in: [...files] } }))
  const described = await describersOf(req, files)
  return distinct([...copied, ...returned, ...uploaded, ...described])
}
