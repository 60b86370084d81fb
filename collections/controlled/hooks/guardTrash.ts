import type { CollectionBeforeChangeHook } from 'payload'

import { documentKey } from '../../../src/access'
import { createError } from '../../../src/errors'
import type { Row } from '../../../src/payloadFields/row'
import { hasActiveReview, wasReleased } from '../reviewsOf'

/** Into the trash only while the document was never released and no review of it is open. */
export const guardTrash: CollectionBeforeChangeHook<Row> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create') return { ...data, deletedAt: null }
  if (!originalDoc || !data['deletedAt'] || originalDoc['deletedAt']) return data
  const key = documentKey(collection.slug, String(originalDoc.id))
  if (await wasReleased(req, key)) {
    throw createError('CONFLICT', {
      detail: 'Ce document a été publié : il ne va pas à la corbeille, sa version se retire.',
    })
  }
  if (await hasActiveReview(req, key)) {
    throw createError('CONFLICT', {
      detail: 'Ce document est dans un circuit de validation : retirez-le d’abord de la relecture.',
    })
  }
  return data
}
