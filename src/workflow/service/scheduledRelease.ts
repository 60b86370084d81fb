import { createLocalReq, type Payload, type PayloadRequest, type TaskConfig } from 'payload'

import { now } from '../../dates/clock'
import { afterCommit, inTransaction } from '../../database'
import { publishApproved } from './actions/publish'
import type { FieldIssue } from '../../errors'
import { isSameContent } from '../core/contentHashes'
import { countFigures, refuseUncounted } from './figures'
import type { WorkflowOptions } from '../options'
import { duplicateToConflict } from './duplicateToConflict'
import { inputSchema, scheduledReleaseTask, type ScheduledRelease } from './scheduleQueue'
import { updateReview, type ReviewRow } from './rows/reviews'
import { loadDocument, type WorkflowDocument } from './loadDocument'

/** Who acts when nobody does. */
const scheduler = { user: null, name: 'Publication programmée' }

type Plan = {
  options: WorkflowOptions
  req: PayloadRequest
  document: WorkflowDocument
  review: ReviewRow
  differing: readonly FieldIssue[]
  auditSeq: number
}

/**
 * Makes a planned release an approved one again: what it cites no longer stands, or a form of it has other figures, and
 * somebody has to look at it.
 */
const giveUpPlan = async (plan: Plan): Promise<void> => {
  const { options, req, document, review, differing, auditSeq } = plan
  const slug = options.slugs.reviews
  const { facts, documentKey, reference } = document
  const patch = { state: 'approved', scheduledFor: null, auditSeq } as const
  await updateReview(req, { slug, review, patch })
  await options.audit.append(req, {
    type: 'unscheduled',
    actor: scheduler,
    documentKey,
    reference,
    data: {
      scheduledFor: review.scheduledFor,
      reasons: [...facts.missing, ...differing, ...facts.outdated].map(({ path, message }) => ({
        path,
        message,
      })),
    },
    subjects: [{ collection: slug, id: review.id }],
  })
}

/** The review whose plan is due, while it still is what was planned. */
const plannedReview = (
  { review, content, facts }: WorkflowDocument,
  input: ScheduledRelease,
): ReviewRow | null => {
  const isStillPlanned =
    facts.state === 'scheduled' &&
    review?.id === input.review &&
    review.round === input.round &&
    review.scheduledFor === input.scheduledFor &&
    isSameContent(review, content.hashes) &&
    new Date(input.scheduledFor) <= now()
  return isStillPlanned ? review : null
}

/**
 * Releases what was planned, if it still is: an early release, a recall, an edit or another plan
 * makes the job do nothing. Safe to run twice.
 */
export const releaseScheduled = async (
  options: WorkflowOptions,
  { payload, input }: { payload: Payload; input: ScheduledRelease },
): Promise<{ released: boolean }> => {
  const req = await createLocalReq({}, payload)
  const collection = options.collections.find((slug) => slug === input.collection)
  if (collection === undefined) return { released: false }
  const target = { collection, id: input.document }
  const before = await loadDocument(options, { req, person: null, target })
  if (plannedReview(before, input) === null) return { released: false }
  const counted = await countFigures(options, { req, of: before })
  const act = async (): Promise<{ released: boolean }> => {
    const document = await loadDocument(options, { req, person: null, target })
    const { facts } = document
    const review = plannedReview(document, input)
    if (review === null) return { released: false }
    refuseUncounted(counted, document)
    const { differing } = counted
    const auditSeq = await options.audit.nextSeq(req)
    if (facts.missing.length > 0 || facts.outdated.length > 0 || differing.length > 0) {
      await giveUpPlan({ options, req, document, review, differing, auditSeq })
      return { released: false }
    }
    const at = now().toISOString()
    const result = await publishApproved({
      options,
      req,
      document,
      number: undefined,
      at,
      auditSeq,
    })
    await options.audit.append(req, {
      type: 'released',
      actor: scheduler,
      documentKey: document.documentKey,
      reference: document.reference,
      data: { ...result.data, scheduledFor: input.scheduledFor },
      subjects: result.subjects,
    })
    await afterCommit(req, () => options.onPublicChange(payload))
    return { released: true }
  }
  return inTransaction({ req, name: 'workflow.scheduledRelease' }, () => duplicateToConflict(act))
}

/** The task of Payload's queue. A failed run is tried again; each run is safe to repeat. */
export const scheduledReleaseTaskConfig = (
  options: WorkflowOptions,
): TaskConfig<{ input: ScheduledRelease; output: { released: boolean } }> => ({
  slug: scheduledReleaseTask,
  label: 'Publication programmée',
  retries: 10,
  inputSchema: [
    { name: 'collection', type: 'text', required: true },
    { name: 'document', type: 'text', required: true },
    { name: 'review', type: 'text', required: true },
    { name: 'round', type: 'number', required: true },
    { name: 'scheduledFor', type: 'text', required: true },
  ],
  outputSchema: [{ name: 'released', type: 'checkbox', required: true }],
  handler: async ({ input, req }) => ({
    output: await releaseScheduled(options, {
      payload: req.payload,
      input: inputSchema.parse(input),
    }),
  }),
})
