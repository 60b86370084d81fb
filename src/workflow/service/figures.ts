import type { PayloadRequest } from 'payload'

import { createError, type FieldIssue } from '../../errors'
import type { WorkflowOptions } from '../options'
import type { Person } from './person'
import type { WorkflowDocument } from './loadDocument'

/** The figures of every form of a content, counted before the transaction that publishes it. */
export type Counted = {
  /** The content that was counted. */
  contentHash: string
  differing: FieldIssue[]
}

const newestHash = ({ content }: WorkflowDocument): string => content.hashes[0].contentHash

/** Reads again every form that would be published. Long: never inside a transaction. */
export const countFigures = async (
  options: WorkflowOptions,
  { req, of }: { req: PayloadRequest; of: WorkflowDocument },
): Promise<Counted> => ({
  contentHash: newestHash(of),
  differing: await options.releases.differing(req, { collection: of.collection, doc: of.doc }),
})

/** @throws STALE_CONTENT when what is about to be published is not what was counted. */
export const refuseUncounted = ({ contentHash }: Counted, document: WorkflowDocument): void => {
  if (newestHash(document) === contentHash) return
  throw createError('STALE_CONTENT', { extra: { currentHash: document.facts.contentHash } })
}

type Passed = {
  req: PayloadRequest
  actor: Person
  document: WorkflowDocument
  differing: readonly FieldIssue[]
  reason: string | undefined
}

/** Logs that a coordinator answers for what differs: an event of its own, before that of the release. */
export const logPassedFigures = async (
  options: WorkflowOptions,
  { req, actor, document, differing, reason }: Passed,
): Promise<void> => {
  await options.audit.append(req, {
    type: 'figuresPassed',
    actor: { user: actor.id, name: actor.name },
    documentKey: document.documentKey,
    reference: document.reference,
    data: { contentHash: document.review?.contentHash, reason, differing },
  })
}
