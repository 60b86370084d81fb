import type { PayloadRequest } from 'payload'

import type { ContentChange } from './audit'
import type { Member } from './awaited'
import type { WorkflowOptions } from './options'
import type { Situation } from './situation'

/** What is shown beside a situation, and that no rule looks at. */
export type Surroundings = { members: Member[]; lastChange: ContentChange | null }

/** Reads who could act on a document, and who changed it last. */
export const loadSurroundings = async (
  options: WorkflowOptions,
  { req, situation }: { req: PayloadRequest; situation: Situation },
): Promise<Surroundings> => ({
  members: await options.membersOf(req, {
    groupId: situation.groupId,
    users: (situation.review?.assignees ?? []).map(({ user }) => user),
  }),
  lastChange: await options.audit.lastContentChange(req, situation.documentKey),
})
