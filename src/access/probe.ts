import type { Where } from 'payload'

import { groupsOf } from './memberships'
import { assignedDocumentKeys } from './documentKeys'
import type { Asked } from './combine'

/**
 * Whether Payload only asks if a person may ever do this, to draw its menu: it ignores the condition,
 * and sends it to the browser with every page. A real read says whether it is for a file.
 */
export const isProbe = (asked: Asked): boolean =>
  asked.id === undefined && asked.data === undefined && !('isReadingStaticFile' in asked)

const none: Where = { id: { in: [] } }

/**
 * The answer to a probe in the place of a list of every document that the person may read. Were it ever
 * taken for a real condition, it would find nothing.
 */
export const mayEver = async ({ req }: Asked): Promise<Where | false> => {
  const reads = (await groupsOf(req)).length > 0 || (await assignedDocumentKeys(req)).length > 0
  return reads && none
}
