import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { z } from 'zod'

import { duplicateToConflict } from '../../service/duplicateToConflict'
import type { StoredDocument, WorkflowOptions } from '../../options'
import { idText, optionalText } from '../../service/rows/schema'
import { findActiveReview, updateReview, type ReviewRow } from '../../service/rows/reviews'
import { isHashOf } from '../../core/contentHashes'
import { documentKeyOf, type Target } from '../../service/loadDocument'
import { isUnreleased } from '../../service/unreleased'
import { actorOf } from './actor'

const storedSchema = z.looseObject({
  reference: z.string(),
  contentHash: optionalText,
})

const savedSchema = z.looseObject({ id: idText })

const beforeSchema = z.record(z.string(), z.unknown()).catch({})

const endRound = async (
  req: PayloadRequest,
  { options, review, auditSeq }: { options: WorkflowOptions; review: ReviewRow; auditSeq: number },
) => {
  const slug = options.slugs.reviews
  await updateReview(req, { slug, review, patch: { state: 'draft', scheduledFor: null, auditSeq } })
  return [{ collection: slug, id: review.id }]
}

type Saved = {
  req: PayloadRequest
  target: Target
  isNew: boolean
  /** What was stored before, when the document itself was saved. */
  before?: StoredDocument
}

/**
 * Compares what a document says now with what it said: when it changed, writes the new hash, ends the
 * round of an active review (its decisions are void, a planned release is off) and logs who did it.
 * Runs inside the transaction of the save. Gives the content hash.
 */
export const recordContentChange = async (
  options: WorkflowOptions,
  { req, target, isNew, before }: Saved,
): Promise<string> => {
  const row: unknown = await req.payload.db.findOne({
    collection: target.collection,
    where: { id: { equals: target.id } },
    req,
  })
  const doc = storedSchema.parse(row)
  const { hashes } = await options.describeContent(req, { collection: target.collection, doc })
  const [{ contentHash: hash }] = hashes
  if (hash === doc.contentHash) return hash
  // Known by an older definition, which does not see all: what was there before the save tells the rest.
  if (doc.contentHash !== null && isHashOf(doc.contentHash, hashes)) {
    if (isNew || before === undefined) return doc.contentHash
    const earlier = await options.describeContent(req, {
      collection: target.collection,
      doc: before,
    })
    if (earlier.hashes[0].contentHash === hash) return doc.contentHash
  }
  const documentKey = documentKeyOf(target)
  const unreleased = await isUnreleased(options, req, { documentKey, contentHash: hash })
  await req.payload.db.updateOne({
    collection: target.collection,
    id: target.id,
    // Null leaves the moment of the save as it was answered: a form takes a later one for somebody else's.
    data: { contentHash: hash, unreleased, updatedAt: null },
    req,
  })
  const auditSeq = await options.audit.nextSeq(req)
  const review = await findActiveReview(req, { slug: options.slugs.reviews, documentKey })
  const interrupted = review !== null && review.state !== 'draft'
  const authors = await options.authorsOf(req, {
    collection: target.collection,
    doc,
    documentKey,
    contentHashes: hashes.map(({ contentHash }) => contentHash),
    before: isNew ? null : (before ?? doc),
  })
  await options.audit.append(req, {
    type: isNew ? 'created' : 'edited',
    actor: actorOf(req),
    documentKey,
    reference: doc.reference,
    data: {
      contentHash: hash,
      previousHash: doc.contentHash,
      // Named even when nobody else is: an event without authors is of before they were.
      authors,
      ...(interrupted && { endedRound: review.round, wasState: review.state }),
    },
    subjects: interrupted ? await endRound(req, { options, review, auditSeq }) : [],
  })
  return hash
}

/** The hook of every save of a controlled document, restored versions and bulk edits included. */
export const recordChange =
  (options: WorkflowOptions): CollectionAfterChangeHook =>
  async ({ collection, data, doc, operation, previousDoc, req }) => {
    const saved = savedSchema.parse(doc)
    const target = { collection: collection.slug, id: saved.id }
    const isNew = operation === 'create'
    const before = beforeSchema.parse(previousDoc)
    const contentHash = await duplicateToConflict(() =>
      recordContentChange(options, { req, target, isNew, before }),
    )
    // A form that said what it was made of goes on from what it saved.
    const expectedHash = Object.hasOwn(data, 'expectedHash') && { expectedHash: contentHash }
    return { ...saved, contentHash, ...expectedHash }
  }
