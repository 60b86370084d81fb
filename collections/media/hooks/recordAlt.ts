import type { CollectionAfterChangeHook } from 'payload'

import { parseDocumentKey } from '../../../src/access'
import { recordContentChange } from '../../../src/workflow'
import type { Row } from '../../shared/row'
import { workflowOptions } from '../../workflowOptions'

const keysOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((key) => typeof key === 'string') : []

/** A new alternative text is an edit of every document that shows the file: it is logged as one. */
export const recordAlt: CollectionAfterChangeHook<Row> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update' || (doc['alt'] ?? '') === (previousDoc['alt'] ?? '')) return
  for (const key of keysOf(doc['usedBy'])) {
    const target = parseDocumentKey(key)
    if (target) await recordContentChange(workflowOptions, { req, target, isNew: false })
  }
}
