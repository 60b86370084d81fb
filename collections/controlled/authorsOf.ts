import type { PayloadRequest } from 'payload'

import { authorsOfEntered } from '../../src/audit'
import type { WorkflowOptions } from '../../src/workflow'
import { mediaIn } from '../../src/content/mediaIn'

const copiedName = 'copiedDocument'

/** Keeps, until the copy is written, which document it is made from: what runs after the write is not told. */
export const tellCopy = (req: PayloadRequest, key: string): void => {
  req.context[copiedName] = key
}

/** The key of the document that a copy is being made of; null where none is. */
export const copiedKey = (req: PayloadRequest): string | null => {
  const key = req.context[copiedName]
  return typeof key === 'string' ? key : null
}

const takeCopy = (req: PayloadRequest): string | null => {
  const key = copiedKey(req)
  // The next document of this request is none.
  req.context[copiedName] = null
  return key
}

/** Whoever made what a save brought into a document: see src/audit/sources.ts. */
export const authorsOf: WorkflowOptions['authorsOf'] = (
  req,
  { collection, doc, before, documentKey, contentHashes },
) => {
  const fields = req.payload.collections[collection].config.flattenedFields
  const known = new Set(before === null ? [] : mediaIn(fields, before))
  return authorsOfEntered(req, {
    documentKey,
    contentHashes,
    isRestored: req.context['isRestoringVersion'] === true,
    copiedFrom: before === null ? takeCopy(req) : null,
    files: mediaIn(fields, doc).filter((id) => !known.has(id)),
  })
}
