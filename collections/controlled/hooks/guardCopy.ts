import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import { documentKey, mayEditFor, relationId } from '../../../src/access'
import { createError } from '../../../src/errors'
import { isControlledSlug } from '../../../src/slugs'
import { isRecord } from '../../../src/input/isRecord'
import { tellCopy } from '../authorsOf'

const groupOfSource = async (
  req: PayloadRequest,
  { collection, id }: { collection: string; id: string },
): Promise<string | undefined> => {
  if (!isControlledSlug(collection)) return undefined
  const source = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return relationId(source?.workingGroup)
}

/**
 * A copy belongs to the group of what was copied unless the request says otherwise. Payload asks for
 * the right to create with an empty body then, so that right is asked for again, with the group.
 */
export const guardCopy: CollectionBeforeOperationHook = async ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  const id = 'duplicateFromID' in args ? relationId(args.duplicateFromID) : undefined
  if (id === undefined) return
  tellCopy(req, documentKey(collection.slug, id))
  if (overrideAccess === true) return
  const data: unknown = 'data' in args ? args.data : undefined
  const asked = isRecord(data) ? relationId(data['workingGroup']) : undefined
  const group = asked ?? (await groupOfSource(req, { collection: collection.slug, id }))
  // An unknown source answers like one that may not be copied.
  if (group === undefined || !(await mayEditFor(req, group))) throw createError('FORBIDDEN')
}
