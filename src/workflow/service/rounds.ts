import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { isSameContent } from '../core/contentHashes'
import type { StoredDocument, WorkflowOptions } from '../options'
import { documentKeyOf, type Target } from './loadDocument'
import { findActiveReview, findLastReview, type ReviewRow } from './rows/reviews'
import { idText } from './rows/schema'

const versionSchema = z.object({ id: idText, version: z.record(z.string(), z.unknown()) })

/** The stored version that a document was last saved as: what is submitted of it. */
export const newestVersion = async (
  req: PayloadRequest,
  { collection, id }: Target,
): Promise<string> => {
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { parent: { equals: id } },
    select: { parent: true },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    req,
  })
  return z.object({ id: idText }).parse(docs[0]).id
}

/** What was submitted in one round: the document as it was stored then, and how it was signed. */
export type SubmittedContent = ReviewRow['rounds'][number] & { doc: StoredDocument }

/**
 * The document as it was when a round of its review, the active one or else the last, was submitted. Null for a round
 * that there never was, that was submitted before rounds were kept, or whose content cannot be told any more: what it
 * takes from elsewhere (the words of a picture, what a newsletter tells of) has changed since.
 */
export const contentOfRound = async (
  options: WorkflowOptions,
  { req, target, round }: { req: PayloadRequest; target: Target; round: number },
): Promise<SubmittedContent | null> => {
  const wanted = { slug: options.slugs.reviews, documentKey: documentKeyOf(target) }
  const review = (await findActiveReview(req, wanted)) ?? (await findLastReview(req, wanted))
  const submitted = review?.rounds.find((known) => known.round === round)
  if (submitted === undefined) return null
  const { docs } = await req.payload.db.findVersions({
    collection: target.collection,
    where: { and: [{ id: { equals: submitted.version } }, { parent: { equals: target.id } }] },
    limit: 1,
    pagination: false,
    req,
  })
  const stored = versionSchema.safeParse(docs[0])
  if (!stored.success) return null
  const doc = { ...stored.data.version, id: target.id }
  const { hashes } = await options.describeContent(req, { collection: target.collection, doc })
  return isSameContent(submitted, hashes) ? { ...submitted, doc } : null
}
