import type { PayloadRequest } from 'payload'

import type { WorkflowOptions } from '../options'
import type { WorkflowDocument } from './loadDocument'

type Question = { documentKey: string; contentHash: unknown }

/** Whether a document whose content has this hash says something else than what is in force of it, if anything is. */
export const isUnreleased = async (
  options: WorkflowOptions,
  req: PayloadRequest,
  { documentKey, contentHash }: Question,
): Promise<boolean> => {
  const releases = await options.releases.list(req, documentKey)
  return releases.find(({ status }) => status === 'inForce')?.contentHash !== contentHash
}

/** Writes it after an act that changed what is in force. */
export const settleUnreleased = async (
  options: WorkflowOptions,
  req: PayloadRequest,
  { collection, id, documentKey, doc }: WorkflowDocument,
): Promise<void> => {
  const contentHash = doc['contentHash']
  const unreleased = await isUnreleased(options, req, { documentKey, contentHash })
  // Null leaves the moment of the last save as it is: nothing was edited.
  await req.payload.db.updateOne({ collection, id, data: { unreleased, updatedAt: null }, req })
}
