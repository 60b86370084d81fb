import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

import { documentKey } from '../../../src/access'
import { mediaIn } from '../../../src/fields/mediaIn'
import { slugs } from '../../../src/slugs'
import { readableMedia } from '../../shared/readableMedia'
import { invalidField } from '../../shared/refuse'
import type { Row } from '../../shared/row'

/** A document uses only files that its editor may read: an id guessed or seen elsewhere opens nothing. */
export const guardMedia: CollectionBeforeChangeHook<Row> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const fields = collection.flattenedFields
  const before = new Set(operation === 'update' ? mediaIn(fields, originalDoc ?? {}) : [])
  const added = mediaIn(fields, data).filter((id) => !before.has(id))
  if (added.length === 0) return data
  const known = await readableMedia(req, added)
  const hidden = added.filter((id) => !known.has(id))
  if (hidden.length === 0) return data
  throw invalidField(req, {
    collection: collection.slug,
    issues: hidden.map((id) => ({ path: 'media', message: `Le fichier ${id} n’existe pas.` })),
  })
}

/**
 * Keeps, on each file, the keys of the documents that use it or used it: an older version still shows
 * it to whoever may read the document.
 */
export const recordMediaUse: CollectionAfterChangeHook<Row> = async ({ collection, doc, req }) => {
  const ids = mediaIn(collection.flattenedFields, doc)
  if (ids.length === 0) return
  const key = documentKey(collection.slug, String(doc.id))
  const { docs } = await req.payload.find({
    collection: slugs.media,
    where: { id: { in: ids } },
    select: { usedBy: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  for (const media of docs) {
    const usedBy = media.usedBy ?? []
    if (usedBy.includes(key)) continue
    await req.payload.db.updateOne({
      collection: slugs.media,
      id: media.id,
      data: { usedBy: [...usedBy, key] },
      req,
    })
  }
}
