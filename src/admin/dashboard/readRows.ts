import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'

import { groupsOf, hasNetworkRole, type Person } from '../../access'
import { now } from '../../dates/clock'
import { slugs } from '../../slugs'
import { findActiveReviews, type ReviewRow } from '../../workflow'

/** The active reviews in which the person may have something to do. */
export const readReviews = async (req: PayloadRequest, person: Person): Promise<ReviewRow[]> => {
  const conditions: Where[] = [
    { workingGroup: { in: await groupsOf(req) } },
    { 'assignees.user': { equals: person.id } },
  ]
  if (hasNetworkRole(person, 'coordinator', 'editor')) {
    conditions.push({ state: { in: ['approved', 'scheduled'] } })
  }
  return findActiveReviews(req, { slug: slugs.reviews, where: { or: conditions } })
}

const releaseSchema = z.object({
  documentKey: z.string(),
  number: z.string(),
  contentHash: z.string(),
  reviewDueAt: z.string().nullish(),
})
export type ReleaseInForce = z.infer<typeof releaseSchema>

const readInForce = async (req: PayloadRequest, where: Where): Promise<ReleaseInForce[]> => {
  const { docs } = await req.payload.db.find({
    collection: slugs.releases,
    where,
    select: { documentKey: true, number: true, contentHash: true, reviewDueAt: true },
    sort: 'reviewDueAt',
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map((doc) => releaseSchema.parse(doc))
}

/** The releases in force of these documents. */
export const readReleasesOf = async (
  req: PayloadRequest,
  keys: readonly string[],
): Promise<ReleaseInForce[]> =>
  keys.length === 0 ? [] : readInForce(req, { slot: { in: keys.map((key) => `${key}/inForce`) } })

/** The releases in force whose review date has passed, of the groups of the person; a coordinator's in the whole network. */
export const readOverdue = async (
  req: PayloadRequest,
  person: Person,
): Promise<ReleaseInForce[]> => {
  const conditions: Where[] = [
    { status: { equals: 'inForce' } },
    { reviewDueAt: { less_than: now().toISOString() } },
  ]
  if (!hasNetworkRole(person, 'coordinator')) {
    conditions.push({ documentGroup: { in: await groupsOf(req) } })
  }
  return readInForce(req, { and: conditions })
}

const refusalSchema = z.object({
  documentKey: z.string(),
  contentHash: z.string(),
  closedAt: z.string(),
  closedReason: z.string().nullish(),
})
export type RefusedReview = z.infer<typeof refusalSchema>

/** The reviews of these documents that ended by a refusal, the last one last. */
export const readRefusals = async (
  req: PayloadRequest,
  keys: readonly string[],
): Promise<RefusedReview[]> => {
  if (keys.length === 0) return []
  const { docs } = await req.payload.db.find({
    collection: slugs.reviews,
    where: { and: [{ outcome: { equals: 'refused' } }, { documentKey: { in: [...keys] } }] },
    select: { documentKey: true, contentHash: true, closedAt: true, closedReason: true },
    sort: 'auditSeq',
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map((doc) => refusalSchema.parse(doc))
}

/** The names of the working groups, by id. */
export const readGroupNames = async (req: PayloadRequest): Promise<Map<string, string>> => {
  const { docs } = await req.payload.find({
    collection: slugs.workingGroups,
    select: { name: true },
    depth: 0,
    pagination: false,
    req,
    user: req.user,
    overrideAccess: false,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
