import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { parseDocumentKey } from '../../../src/access'
import { appendAuditEvent, describedEvent, fileKey } from '../../../src/audit'
import { actorOf, recordContentChange, duplicateToConflict } from '../../../src/workflow'
import type { Row } from '../../../src/payloadFields/row'
import { workflowOptions } from '../../workflowOptions'

const keysOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((key) => typeof key === 'string') : []

// Whoever wrote the text of a file is an author of each document that the file enters later on.
const recordDescriber = (req: PayloadRequest, id: string): Promise<unknown> =>
  duplicateToConflict(() =>
    appendAuditEvent(req, {
      type: describedEvent,
      actor: actorOf(req),
      documentKey: fileKey(id),
      reference: null,
      data: {},
    }),
  )

/** A new alternative text is an edit of every document that shows the file: it is logged as one. */
export const recordAlt: CollectionAfterChangeHook<Row> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update' || (doc['alt'] ?? '') === (previousDoc['alt'] ?? '')) return
  await recordDescriber(req, String(doc.id))
  for (const key of keysOf(doc['usedBy'])) {
    const target = parseDocumentKey(key)
    if (target) await recordContentChange(workflowOptions, { req, target, isNew: false })
  }
}
