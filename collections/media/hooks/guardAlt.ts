import type { CollectionBeforeChangeHook } from 'payload'

import { createError } from '../../../src/errors'
import { slugs } from '../../../src/slugs'
import { hasRound, workflowStates } from '../../../src/vocabulary/workflow'
import type { Row } from '../../../src/payloadFields/row'

const underReview = workflowStates.codes.filter(hasRound)

/**
 * The alternative text is part of what people sign: while a document that uses the file is being
 * reviewed, it stays as it is.
 */
export const guardAlt: CollectionBeforeChangeHook<Row> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || (data['alt'] ?? '') === (originalDoc?.['alt'] ?? '')) return data
  const usedBy: unknown = originalDoc?.['usedBy']
  if (!Array.isArray(usedBy) || usedBy.length === 0) return data
  const { totalDocs } = await req.payload.count({
    collection: slugs.reviews,
    where: { and: [{ documentKey: { in: usedBy } }, { state: { in: underReview } }] },
    overrideAccess: true,
    req,
  })
  if (totalDocs === 0) return data
  throw createError('CONFLICT', {
    detail:
      'Un document qui utilise ce fichier est dans un circuit de validation : retirez-le de la relecture pour changer le texte de remplacement.',
  })
}
