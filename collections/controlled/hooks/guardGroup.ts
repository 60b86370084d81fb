import type { CollectionBeforeChangeHook } from 'payload'

import { documentKey, hasNetworkRole, relationId } from '../../../src/access'
import { createError } from '../../../src/errors'
import type { Row } from '../../../src/payloadFields/row'
import { hasActiveReview } from '../reviewsOf'

/**
 * Only a coordinator moves a document to another group, and not while it is under review. Restoring
 * a version brings back what it said, not whose it was.
 */
export const guardGroup: CollectionBeforeChangeHook<Row> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return data
  const before = relationId(originalDoc['workingGroup'])
  if (relationId(data['workingGroup']) === before) return data
  if (req.context['isRestoringVersion'] === true) return { ...data, workingGroup: before }
  if (!hasNetworkRole(req.user, 'coordinator')) {
    throw createError('FORBIDDEN', {
      detail: 'Seule la coordination peut confier ce document à un autre groupe.',
    })
  }
  if (await hasActiveReview(req, documentKey(collection.slug, String(originalDoc.id)))) {
    throw createError('CONFLICT', {
      detail: 'Ce document est dans un circuit de validation : il ne peut pas changer de groupe.',
    })
  }
  return data
}
