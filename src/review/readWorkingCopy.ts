import type { PayloadRequest } from 'payload'

import { documentKey, mayReadWorkingCopy } from '../access'
import { createError } from '../errors'
import type { ControlledSlug } from '../slugs'
import { readDocument } from '../workflow/service/loadDocument'

/** A working copy that the person behind the request may read. */
export type WorkingCopy = Awaited<ReturnType<typeof readDocument>> & {
  collection: ControlledSlug
  key: string
}

/**
 * The working copy that the address names.
 * @throws UNAUTHENTICATED for nobody, NOT_FOUND for who may not know of it.
 */
export const readWorkingCopy = async (
  req: PayloadRequest,
  collection: ControlledSlug,
): Promise<WorkingCopy> => {
  if (!req.user) throw createError('UNAUTHENTICATED')
  const id: unknown = req.routeParams?.['id']
  if (typeof id !== 'string') throw createError('NOT_FOUND')
  const document = await readDocument(req, { collection, id })
  if (!(await mayReadWorkingCopy(req, { collection, doc: document.doc }))) {
    throw createError('NOT_FOUND')
  }
  return { ...document, collection, key: documentKey(collection, document.id) }
}
