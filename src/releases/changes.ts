import type { PayloadRequest } from 'payload'

import { nextInSequence } from '../database'
import { slugs } from '../slugs'
import type { DocumentKind } from '../vocabulary/documents'
import type { FeedChangeType } from '../vocabulary/workflow'
import { createdId } from './rows'

type ChangeEntry = {
  type: FeedChangeType
  release: { kind: DocumentKind; reference: string; number: string; contentHash: string }
  at: string
  auditSeq: number
}

/**
 * Appends one entry to the public feed, inside the request's transaction: numbers follow each other
 * without a gap. Gives the row for the audit event that comes with it.
 */
export const appendChange = async (
  req: PayloadRequest,
  { type, release, at, auditSeq }: ChangeEntry,
): Promise<{ collection: typeof slugs.changes; id: string }> => {
  const { kind, reference, number, contentHash } = release
  const seq = await nextInSequence({ req, key: 'changes' })
  const row: unknown = await req.payload.db.create({
    collection: slugs.changes,
    data: { seq, type, kind, reference, number, contentHash, at, auditSeq },
    req,
  })
  return { collection: slugs.changes, id: createdId(row) }
}
