import type { PayloadRequest } from 'payload'

import { assignedDocumentKeys, documentKey } from './documentKeys'
import { groupRolesOf, groupsOf } from './memberships'
import { personOf, readsEverything } from './person'
import { relationId } from './relationId'

type Question = {
  collection: string
  doc: { readonly id?: unknown; readonly workingGroup?: unknown }
}

/**
 * Whether the person behind a request may read this working copy: its group, who was named for its
 * active review, and those who read everything.
 */
export const mayReadWorkingCopy = async (
  req: PayloadRequest,
  { collection, doc }: Question,
): Promise<boolean> => {
  if (!personOf(req)) return false
  if (readsEverything(req.user)) return true
  const group = relationId(doc.workingGroup)
  const groups = await groupsOf(req)
  if (group !== undefined && groups.includes(group)) return true
  const id = relationId(doc.id)
  if (id === undefined) return false
  return (await assignedDocumentKeys(req)).includes(documentKey(collection, id))
}

/** Whether the person may edit the working copies of this group. */
export const mayEditFor = async (req: PayloadRequest, group: string): Promise<boolean> => {
  const roles = await groupRolesOf(req, group)
  return roles.includes('author') || roles.includes('lead')
}
