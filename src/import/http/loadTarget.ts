import type { PayloadRequest } from 'payload'

import { relationId } from '../../access'
import { createError } from '../../errors'
import type { ControlledSlug } from '../../slugs'

/** The document that an import goes into. */
export type ImportTarget = { id: string; workingGroup: string }

/**
 * The document that the address names; undefined when it names none.
 * @throws NOT_FOUND for one that does not exist or that the person may not read.
 */
export const loadTarget = async (
  req: PayloadRequest,
  collection: ControlledSlug,
): Promise<ImportTarget | undefined> => {
  const id: unknown = req.routeParams?.['id']
  if (id === undefined) return undefined
  const doc =
    typeof id === 'string'
      ? await req.payload.findByID({
          collection,
          id,
          depth: 0,
          disableErrors: true,
          req,
          user: req.user,
          overrideAccess: false,
        })
      : null
  const workingGroup = relationId(doc?.workingGroup)
  if (doc === null || workingGroup === undefined) throw createError('NOT_FOUND')
  return { id: doc.id, workingGroup }
}
