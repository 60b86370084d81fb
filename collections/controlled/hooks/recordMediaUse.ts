import type { CollectionAfterChangeHook } from 'payload'

import { documentKey, relationId } from '../../../src/access'
import { mediaIn } from '../../../src/payloadFields/mediaIn'
import { slugs } from '../../../src/slugs'
import type { Row } from '../../../src/payloadFields/row'

/**
 * Keeps, on each file, the keys of the documents that use it or used it, and the groups that have them: an older version
 * still shows it to whoever may read the document.
 */
export const recordMediaUse: CollectionAfterChangeHook<Row> = async ({ collection, doc, req }) => {
  const ids = mediaIn(collection.flattenedFields, doc)
  if (ids.length === 0) return
  const key = documentKey(collection.slug, String(doc.id))
  const group = relationId(doc['workingGroup'])
  const { docs } = await req.payload.find({
    collection: slugs.media,
    where: { id: { in: ids } },
    select: { usedBy: true, usedByGroups: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  for (const media of docs) {
    const usedBy = media.usedBy ?? []
    if (usedBy.includes(key)) continue
    const usedByGroups = new Set(media.usedByGroups ?? [])
    if (group !== undefined) usedByGroups.add(group)
    await req.payload.db.updateOne({
      collection: slugs.media,
      id: media.id,
      data: { usedBy: [...usedBy, key], usedByGroups: [...usedByGroups] },
      req,
    })
  }
}
