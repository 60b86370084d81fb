import type { PayloadRequest } from 'payload'

import { readImportedFigures, type ImportedFigures } from './imported'

const contextName = 'importedFigures'

/** Tells the next save of a document in this request what its import differs in: no client can say it. */
export const tellImported = (req: PayloadRequest, imported: ImportedFigures): void => {
  req.context[contextName] = imported
}

/** What the import behind a save said; null for a save that is no import. It is told once. */
export const takeImported = (req: PayloadRequest): ImportedFigures | null => {
  const told = readImportedFigures(req.context[contextName])
  req.context[contextName] = null
  return told
}
