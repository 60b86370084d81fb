import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'

import { createError } from '../../errors'
import type { Contributor } from '../audit'
import type { Facts } from '../core/facts'
import { gatherFacts } from './gatherFacts'
import type { ContentFacts, ReleaseSummary, StoredDocument, WorkflowOptions } from '../options'
import type { Person } from './person'
import { findDecisions, type DecisionRow } from './rows/decisions'
import { findActiveReview, findLastReview, type ReviewRow } from './rows/reviews'
import { idText, optionalText } from './rows/schema'

/** Which document an action is about. */
export type Target = { collection: CollectionSlug; id: string }

const documentSchema = z.object({
  id: idText,
  reference: z.string(),
  identifier: z.string(),
  title: optionalText.transform((title) => title ?? ''),
  workingGroup: idText,
  deletedAt: z.unknown(),
})

/** All that is known of a document when an action is asked for. */
export type WorkflowDocument = Target & {
  documentKey: string
  doc: StoredDocument
  reference: string
  identifier: string
  title: string
  groupId: string
  content: ContentFacts
  /** The active review; null when there is none. */
  review: ReviewRow | null
  /** The review to show: the active one, else the last. */
  shownReview: ReviewRow | null
  /** Every decision ever signed on the document. */
  decisions: DecisionRow[]
  contributors: Contributor[]
  releases: ReleaseSummary[]
  facts: Facts
}

/** The key of a document in reviews, decisions, releases and the log. */
export const documentKeyOf = ({ collection, id }: Target): string => `${collection}/${id}`

/** Reads a document as stored. @throws NOT_FOUND when there is none, or it is in the trash. */
export const readDocument = async (req: PayloadRequest, target: Target) => {
  const doc: unknown = await req.payload.db.findOne({
    collection: target.collection,
    where: { id: { equals: target.id } },
    req,
  })
  const stored = z.record(z.string(), z.unknown()).safeParse(doc)
  if (!stored.success) throw createError('NOT_FOUND')
  const fields = documentSchema.parse(stored.data)
  if (fields.deletedAt !== null && fields.deletedAt !== undefined) throw createError('NOT_FOUND')
  return { doc: stored.data, ...fields }
}

type Wanted = {
  req: PayloadRequest
  person: Person | null
  target: Target
  /** The person knows of the document, having just acted on it: that act may have been the last one allowed. */
  isKnown?: boolean
}

/**
 * Reads everything that the table needs, inside the request's transaction if it has one.
 * @throws NOT_FOUND when the person may not know of the document.
 */
export const loadDocument = async (
  options: WorkflowOptions,
  { req, person, target, isKnown = false }: Wanted,
): Promise<WorkflowDocument> => {
  const { doc, reference, identifier, title, workingGroup } = await readDocument(req, target)
  const ref = { collection: target.collection, doc }
  if (person && !isKnown && !(await options.mayRead(req, ref))) throw createError('NOT_FOUND')
  const documentKey = documentKeyOf(target)
  const { slugs } = options
  const review = await findActiveReview(req, { slug: slugs.reviews, documentKey })
  const shownReview = review ?? (await findLastReview(req, { slug: slugs.reviews, documentKey }))
  const decisions = await findDecisions(req, { slug: slugs.decisions, documentKey })
  const contributors = await options.audit.contributorsSinceRelease(req, documentKey)
  const content = await options.describeContent(req, ref)
  const releases = await options.releases.list(req, documentKey)
  const facts = gatherFacts({
    person,
    groupRoles: person ? await options.groupRolesOf(req, workingGroup) : [],
    review,
    decisions,
    contributors,
    content,
    releases,
  })
  return {
    ...target,
    documentKey,
    doc,
    reference,
    identifier,
    title,
    groupId: workingGroup,
    content,
    review,
    shownReview,
    decisions,
    contributors,
    releases,
    facts,
  }
}
