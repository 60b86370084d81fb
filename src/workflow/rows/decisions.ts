import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'

import { decisionMeanings, signatoryRoles } from '../../vocabulary/workflow'
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

/** Every decision ever signed on a document, oldest first. */
export const findDecisions = async (
  req: PayloadRequest,
  { slug, documentKey }: { slug: CollectionSlug; documentKey: string },
): Promise<DecisionRow[]> => {
  const { docs } = await req.payload.db.find({
    collection: slug,
    where: { documentKey: { equals: documentKey } },
    sort: 'auditSeq',
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map((doc) => rowSchema.parse(doc))
}

/** Signs a decision; gives its id. */
export const createDecision = async (
  req: PayloadRequest,
  {
    slug,
    ...data
  }: Omit<DecisionRow, 'id'> & {
    slug: CollectionSlug
    document: unknown
    reference: string
    release?: string
    auditSeq: number
  },
): Promise<string> => {
  const row: unknown = await req.payload.db.create({ collection: slug, data, req })
  return z.object({ id: idText }).parse(row).id
}
