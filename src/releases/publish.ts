import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import {
  canonicalContent,
  contentHashes,
  resolveContent,
  reviewStateOf,
  type ResolvedContent,
} from '../content'
import { withRowIds } from '../database'
import type { Release } from '../payload-types'
import { isControlledSlug, slugs } from '../slugs'
import { professions } from '../vocabulary/professions'
import type { DecisionRow } from '../workflow/service/rows/decisions'
import type { ReviewRow } from '../workflow/service/rows/reviews'
import type { ReleasePort } from '../workflow/options'
import { appendChange } from './changes'
import { freeze } from './freeze'
import { formatNumber, nextNumber, orderOf, parseNumber } from './number'
import { reviewDueAt } from './reviewDue'
import { createdId, findReleases, patchRelease, slotOf, type ReleaseRow } from './rows'

const documentSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  reference: z.string(),
  identifier: z.string(),
  workingGroup: z.union([z.string(), z.number()]).transform(String),
})

const groupOf = async (req: PayloadRequest, id: string): Promise<Release['workingGroup']> => {
  const { slug, name } = await req.payload.findByID({
    collection: slugs.workingGroups,
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { slug, name }
}

/** The signatures that a release prints: those of its round that speak for it, in their order. */
const signaturesOf = (decisions: readonly DecisionRow[]): NonNullable<Release['signatures']> =>
  decisions.map(({ name, profession, organisation, role, meaning, at, comment, ...decision }) => ({
    name,
    profession: professions.is(profession) ? profession : null,
    function: decision.function,
    organisation,
    role,
    meaning,
    at,
    comment,
  }))

const overrideOf = ({ override }: ReviewRow): Release['override'] =>
  override?.user == null ? {} : { name: override.name, reason: override.reason, at: override.at }

const supersede = async (
  req: PayloadRequest,
  { row, by, auditSeq }: { row: ReleaseRow; by: string; auditSeq: number },
): Promise<void> => {
  const status = 'superseded'
  const patch = { status, slot: slotOf({ ...row, status }), supersededBy: by, auditSeq }
  await patchRelease(req, { id: row.id, patch })
}

/** What was signed, by its own definition: never anything else is published. */
const signedForm = (content: ResolvedContent, review: ReviewRow): unknown => {
  const signed = contentHashes(content).find(
    ({ contentHash, hashVersion }) =>
      contentHash === review.contentHash && hashVersion === review.hashVersion,
  )
  if (!signed) throw new Error('the content is not the one that was signed')
  return canonicalContent(content, signed.hashVersion)
}

/** Freezes what was approved, numbers it, renders it, and puts it in force in the other's place. */
export const publish: ReleasePort['publish'] = async (req, order) => {
  const { collection, doc, documentKey, review, decisions, at, auditSeq } = order
  if (!isControlledSlug(collection)) throw new Error(`${collection} is not under the workflow`)
  const document = documentSchema.parse(doc)
  const content = await resolveContent({ req, collection, doc })
  const signed = signedForm(content, review)
  const frozen = freeze(content)
  const existing = await findReleases(req, documentKey)
  const former = existing.find(({ status }) => status === 'inForce')
  const asked = order.number === undefined ? undefined : parseNumber(order.number)
  const number = nextNumber({
    used: existing.flatMap((row) => parseNumber(row.number) ?? []),
    changeType: review.changeType,
    requested: asked ?? undefined,
  })
  const due = reviewDueAt({
    at: new Date(at),
    months: frozen.reviewPeriodMonths,
    changeType: review.changeType,
    isOverridden: review.override?.user != null,
    inherited: former?.reviewDueAt,
  })
  const identity = {
    documentKey,
    kind: content.kind,
    reference: document.reference,
    number: formatNumber(number),
    contentHash: review.contentHash,
    hashVersion: review.hashVersion,
  }
  const data: Omit<Release, 'createdAt' | 'id' | 'updatedAt'> = {
    ...frozen,
    ...identity,
    identifier: document.identifier,
    slot: slotOf({ ...identity, status: 'inForce' }),
    status: 'inForce',
    document: { relationTo: collection, value: document.id },
    documentGroup: document.workingGroup,
    review: review.id,
    order: orderOf(number),
    workingGroup: await groupOf(req, document.workingGroup),
    releasedAt: at,
    effectiveAt: at,
    reviewDueAt: due,
    reviewState: reviewStateOf({ reviewDueAt: due, now: new Date(at) }),
    changeType: review.changeType,
    changeSummary: review.changeSummary,
    signatures: signaturesOf(decisions),
    override: overrideOf(review),
    overriddenBy: review.override?.user ?? null,
    supersedes: former?.number ?? null,
    auditSeq,
  }
  // The slot is unique: the one in force has to leave it first.
  if (former) await supersede(req, { row: former, by: identity.number, auditSeq })
  const release: unknown = await req.payload.db.create({
    collection: slugs.releases,
    data: { ...withRowIds(data), content: signed },
    req,
  })
  const id = createdId(release)
  const changes = [
    ...(former
      ? [await appendChange(req, { type: 'superseded', release: former, at, auditSeq })]
      : []),
    await appendChange(req, { type: 'released', release: identity, at, auditSeq }),
  ]
  const releases = [...(former ? [former.id] : []), id].map((subject) => ({
    collection: slugs.releases,
    id: subject,
  }))
  return { release: id, number: identity.number, subjects: [...releases, ...changes] }
}
