import type { PayloadRequest } from 'payload'

import type { ContentChange } from '../audit'
import type { Member } from '../core/awaited'
import type { WorkflowOptions } from '../options'
import type { WorkflowDocument } from './loadDocument'

/** What is shown beside a document, and that no rule looks at. */
export type DocumentPeople = { members: Member[]; lastChange: ContentChange | null }

/** Reads who could act on a document, and who changed it last. */
export const loadPeople = async (
  options: WorkflowOptions,
  { req, document }: { req: PayloadRequest; document: WorkflowDocument },
): Promise<DocumentPeople> => ({
  members: await options.membersOf(req, {
    groupId: document.groupId,
    users: (document.review?.assignees ?? []).map(({ user }) => user),
  }),
  lastChange: await options.audit.lastContentChange(req, document.documentKey),
})
