import type { CollectionSlug, PayloadRequest, Where as Condition } from 'payload'
import { z } from 'zod'

import { withRowIds } from '../../../database'
import { changeTypes, workflowStates, reviewOutcomes } from '../../../vocabulary/workflow'
import { firstHashVersion } from '../../core/contentHashes'
import { idText, moment, optionalId, optionalMoment, optionalText, textOrEmpty } from './schema'

const namedAs = z.enum(['reviewer', 'approver'])

const rowSchema = z.object({
  id: idText,
  documentKey: z.string(),
  state: z.enum([...workflowStates.codes, 'closed']),
  outcome: z.enum(reviewOutcomes.codes).nullish(),
  round: z.number(),
  changeType: z.enum(changeTypes.codes),
  changeSummary: z.string(),
  contentHash: z.string(),
  hashVersion: z
    .number()
    .nullish()
    .transform((version) => version ?? firstHashVersion),
  submittedBy: z.object({ user: optionalId, name: z.string() }),
  submittedAt: moment,
  scheduledFor: optionalMoment,
  rules: z.object({
    minReviews: z.number(),
    requiredProfessions: z
      .array(z.string())
      .nullish()
      .transform((list) => list ?? []),
  }),
  assignees: z
    .array(z.object({ user: idText, name: z.string(), as: namedAs }))
    .nullish()
    .transform((list) => list ?? []),
  rounds: z
    .array(
      z.object({
        round: z.number(),
        contentHash: z.string(),
        hashVersion: z.number(),
        /** The stored version of the document that was submitted. */
        version: z.string(),
        user: optionalId,
        name: textOrEmpty,
        at: moment,
      }),
    )
    .nullish()
    .transform((list) => list ?? []),
  override: z
    .object({
      user: optionalId,
      name: optionalText,
      reason: optionalText,
      at: optionalMoment,
      contentHash: optionalText,
    })
    .nullish(),
})

const storedSchema = z.record(z.string(), z.unknown())

/** A review as stored. */
export type ReviewRow = z.infer<typeof rowSchema>

/** What a transition may write of a review. */
export type ReviewPatch = Partial<
  Omit<ReviewRow, 'documentKey' | 'id'> & { closedAt: string; closedReason: string; slot: string }
> & { auditSeq: number }

type Where = { slug: CollectionSlug; documentKey: string }

const activeSlot = (documentKey: string): string => `${documentKey}/active`

/** The active review of a document, if there is one. */
export const findActiveReview = async (
  req: PayloadRequest,
  { slug, documentKey }: Where,
): Promise<ReviewRow | null> => {
  const row: unknown = await req.payload.db.findOne({
    collection: slug,
    where: { slot: { equals: activeSlot(documentKey) } },
    req,
  })
  return row === null || row === undefined ? null : rowSchema.parse(row)
}

/** The active reviews that a condition finds. */
export const findActiveReviews = async (
  req: PayloadRequest,
  { slug, where }: { slug: CollectionSlug; where: Condition },
): Promise<ReviewRow[]> => {
  const { docs } = await req.payload.db.find({
    collection: slug,
    where: { and: [{ state: { not_equals: 'closed' } }, where] },
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map((doc) => rowSchema.parse(doc))
}

/** The review that was opened last, whatever became of it. */
export const findLastReview = async (
  req: PayloadRequest,
  { slug, documentKey }: Where,
): Promise<ReviewRow | null> => {
  const { docs } = await req.payload.db.find({
    collection: slug,
    where: { documentKey: { equals: documentKey } },
    sort: '-auditSeq',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ? rowSchema.parse(docs[0]) : null
}

/** Opens a review. The slot is unique: a second active one is refused by the database itself. */
export const openReview = async (
  req: PayloadRequest,
  {
    slug,
    documentKey,
    ...data
  }: ReviewPatch &
    Where & { document: unknown; documentGroup: string; reference: string; workingGroup: string },
): Promise<string> => {
  const row: unknown = await req.payload.db.create({
    collection: slug,
    data: withRowIds({ ...data, documentKey, slot: activeSlot(documentKey) }),
    req,
  })
  return z.object({ id: idText }).parse(row).id
}

/** Writes what a transition changes of a review; closing it frees the document's slot. */
export const updateReview = async (
  req: PayloadRequest,
  { slug, review, patch }: { slug: CollectionSlug; review: ReviewRow; patch: ReviewPatch },
): Promise<void> => {
  const slot = patch.state === 'closed' ? `${review.documentKey}/${review.id}` : undefined
  const row: unknown = await req.payload.db.findOne({
    collection: slug,
    where: { id: { equals: review.id } },
    req,
  })
  // SQLite writes a row that has lists as an insert that meets itself: every required column must be there.
  const { id: _id, createdAt: _at, updatedAt: _until, ...stored } = storedSchema.parse(row)
  await req.payload.db.updateOne({
    collection: slug,
    id: review.id,
    data: withRowIds({ ...stored, ...patch, ...(slot !== undefined && { slot }) }),
    req,
  })
}
