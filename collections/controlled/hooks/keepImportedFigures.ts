import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { documentKey } from '../../../src/access'
import {
  readImportedFigures,
  withTicksOf,
  type ImportedFigures,
} from '../../../src/figures/imported'
import { takeImported } from '../../../src/figures/tellImported'
import { isControlledSlug } from '../../../src/slugs'
import type { Row } from '../../../src/payloadFields/row'
import { copiedKey } from '../authorsOf'

/** What the document that a copy is made of holds: it says the same words. */
const ofSource = async (
  req: PayloadRequest,
  collection: string,
): Promise<ImportedFigures | null> => {
  const key = copiedKey(req)
  if (key === null || !isControlledSlug(collection)) return null
  const id = key.slice(documentKey(collection, '').length)
  const source = await req.payload.db.findOne<Row>({
    collection,
    where: { id: { equals: id } },
    req,
  })
  return readImportedFigures(source?.['importedFigures'])
}

/**
 * What an import differs in goes with its words: a save keeps it, a copy takes it along, a restored version brings
 * its own back, with the ticks that were given since. Nothing that a client sends counts.
 */
export const keepImportedFigures: CollectionBeforeChangeHook<Row> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const told = takeImported(req)
  if (told !== null) return { ...data, importedFigures: told }
  if (operation === 'create') {
    return { ...data, importedFigures: await ofSource(req, collection.slug) }
  }
  const kept = readImportedFigures(originalDoc?.['importedFigures'])
  const isRestoring = req.context['isRestoringVersion'] === true
  return {
    ...data,
    importedFigures: isRestoring
      ? withTicksOf(readImportedFigures(data['importedFigures']), kept)
      : kept,
  }
}
