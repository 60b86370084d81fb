import type { CollectionBeforeChangeHook } from 'payload'

import { areCiting, citedIn, titlesIn, titlesInForce, withTitles } from '../citing'
import { mapTexts, textsIn } from '../../../payloadFields/mapTexts'
import type { Row } from '../../../payloadFields/row'

/**
 * Writes beside each scale that a text points to the title that it has in force. A title that is there already stays: a save
 * of something else is no edit of it.
 */
export const nameScales: CollectionBeforeChangeHook<Row> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const fields = collection.flattenedFields
  const texts = textsIn(fields, data)
  if (!areCiting(texts)) return data
  const known = titlesIn(operation === 'update' ? textsIn(fields, originalDoc ?? {}) : [])
  const asked = citedIn(texts).filter((reference) => !known.has(reference))
  const titles = new Map([...(await titlesInForce(req, asked)), ...known])
  return { ...data, ...mapTexts(fields, data, (text) => withTitles(text, titles)) }
}
