import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { parseDocumentKey } from '../../../src/access'
import { appendAuditEvent } from '../../../src/audit'
import { actorOf, duplicateToConflict } from '../../../src/workflow'
import type { Row } from '../../../src/payloadFields/row'

const referenceOf = async (req: PayloadRequest, key: string): Promise<string | null> => {
  const target = parseDocumentKey(key)
  if (!target) return null
  const { collection, id } = target
  const row = await req.payload.db.findOne<{ id: string; reference?: string }>({
    collection,
    where: { id: { equals: id } },
    req,
  })
  return row?.reference ?? null
}

/** An event of the log for each comment, in its transaction: where it stands, never what it says. */
export const traceComment: CollectionAfterChangeHook<Row> = async ({ doc, operation, req }) => {
  const key = doc['documentKey']
  if (operation !== 'create' || typeof key !== 'string') return
  await duplicateToConflict(async () =>
    appendAuditEvent(req, {
      type: 'commented',
      actor: actorOf(req),
      documentKey: key,
      reference: await referenceOf(req, key),
      data: {
        comment: String(doc.id),
        section: typeof doc['section'] === 'string' ? doc['section'] : null,
        round: typeof doc['round'] === 'number' ? doc['round'] : null,
      },
    }),
  )
}
