import type { CollectionBeforeChangeHook } from 'payload'

import { mediaIn } from '../../../src/payloadFields/mediaIn'
import { readableMedia } from '../../shared/readableMedia'
import { invalidField } from '../../../src/payloadFields/invalidField'
import type { Row } from '../../../src/payloadFields/row'

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
