import type { PayloadRequest } from 'payload'

import { isRecord } from '../input/isRecord'
import type { ControlledSlug } from '../slugs'
import { kindOfCollection } from '../kinds/facts'
import type { ResolvedContent } from '../kinds/contents'
import { contentOf } from './ofKind'
import { lookUp } from './lookups'

type WorkingCopy = { req: PayloadRequest; collection: ControlledSlug; doc: unknown }

/**
 * The content of a working copy, whatever its depth: themes by code, files by checksum, the releases that a newsletter
 * names. Reads past access rules, in the request's transaction. Takes a save that is still to be validated too.
 */
export const resolveContent = async ({
  req,
  collection,
  doc,
}: WorkingCopy): Promise<ResolvedContent> => {
  const record = isRecord(doc) ? doc : {}
  return contentOf(
    kindOfCollection[collection],
    record,
    await lookUp(req, { collection, doc: record }),
  )
}
