import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'

import { decisionMeanings, signatoryRoles } from '../../../vocabulary/workflow'
import { idText, moment, optionalId, optionalText } from './schema'

const rowSchema = z.object({
  id: idText,
  review: optionalId,
  documentKey: z.string(),
  round: z
    .number()
    .nullish()
    .transform((round) => round ?? 0),
  user: idText,
  name: z.string(),
  profession: optionalText,
  function: optionalText,
  organisation: optionalText,
  role: z.enum(signatoryRoles.codes),
  meaning: z.enum(decisionMeanings.codes),
  comment: optionalText,
  at: moment,
  contentHash: z.string(),
})

/** A decision as stored: a signature, never changed. */
export type DecisionRow = z.infer<typeof rowSchema>

/** Every decision ever signed on these documents, oldest first. */
export const findDecisionsOn = async (
  req: PayloadRequest,
  { slug, documentKeys }: { slug: CollectionSlug; documentKeys: readonly string[] },
): Promise<DecisionRow[]> => {
  if (documentKeys.length === 0) return []
  const { docs } = await req.payload.db.find({
    collection: slug,
    where: { documentKey: { in: [...documentKeys] } },
    sort: 'auditSeq',
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map((doc) => rowSchema.parse(doc))
}

/** The same for one document. */
export const findDecisions = (
  req: PayloadRequest,
  { slug, documentKey }: { slug: CollectionSlug; documentKey: string },
): Promise<DecisionRow[]> => findDecisionsOn(req, { slug, documentKeys: [documentKey] })

/** Signs a decision; gives its id. */
export const createDecision = async (
  req: PayloadRequest,
  {
    slug,
    ...data
  }: Omit<DecisionRow, 'id'> & {
    slug: CollectionSlug
    document: unknown
    documentGroup: string
    reference: string
    release?: string
    auditSeq: number
  },
): Promise<string> => {
  const row: unknown = await req.payload.db.create({ collection: slug, data, req })
  return z.object({ id: idText }).parse(row).id
}
