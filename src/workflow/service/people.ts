import type { PayloadRequest } from 'payload'

import type { ContentChange, Meanwhile } from '../audit'
import type { Member } from '../core/awaited'
import { releaseInForce } from '../core/facts'
import type { WorkflowOptions } from '../options'
import type { WorkflowDocument } from './loadDocument'

/** What is shown beside a document, and that no rule looks at. */
export type DocumentPeople = {
  members: Member[]
  lastChange: ContentChange | null
  meanwhile: Meanwhile | null
}

const meanwhileOf = async (
  options: WorkflowOptions,
  { req, document }: { req: PayloadRequest; document: WorkflowDocument },
): Promise<Meanwhile | null> => {
  const { documentKey, facts } = document
  const current = releaseInForce(facts)
  return current
    ? options.audit.withdrawnMeanwhile(req, { documentKey, number: current.number })
    : null
}

/** Reads who could act on a document, who changed it last, and whether what is in force was withdrawn once. */
export const loadPeople = async (
  options: WorkflowOptions,
  { req, document }: { req: PayloadRequest; document: WorkflowDocument },
): Promise<DocumentPeople> => ({
  members: await options.membersOf(req, {
    groupId: document.groupId,
    users: (document.review?.assignees ?? []).map(({ user }) => user),
  }),
  lastChange: await options.audit.lastContentChange(req, document.documentKey),
  meanwhile: await meanwhileOf(options, { req, document }),
})
