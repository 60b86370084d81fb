import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'

import { withRowIds } from '../../../database'
import { criticalKinds, decisionMeanings, signatoryRoles } from '../../../vocabulary/workflow'
import { idText, moment, optionalId, optionalText, textOrEmpty } from './schema'

/** An acknowledged change as it was shown: the decision says by itself what was seen. */
const acknowledgedSchema = z.object({
  /** The id of the change. Not `id`: that is the row's, which the audit log leaves out. */
  change: z.string(),
  section: optionalText,
  place: textOrEmpty,
  kind: z.enum(criticalKinds.codes),
  before: textOrEmpty,
  after: textOrEmpty,
})

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
  /** The release that the content was compared with; null when there was none, or it was not noted yet. */
  comparedWith: optionalText,
  acknowledged: z
    .array(acknowledgedSchema)
    .nullish()
    .transform((list) => list ?? []),
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
  const row: unknown = await req.payload.db.create({
    collection: slug,
    data: withRowIds(data),
    req,
  })
  return z.object({ id: idText }).parse(row).id
}
