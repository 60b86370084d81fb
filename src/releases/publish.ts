import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { canonicalContent, resolveContent, reviewPeriodOf, reviewStateOf } from '../content'
import { withRowIds } from '../database'
import type { Release } from '../payload-types'
import { renderContent } from '../render'
import { isControlledSlug, slugs } from '../slugs'
import { professions } from '../vocabulary/professions'
import type { DecisionRow } from '../workflow/rows/decisions'
import type { ReviewRow } from '../workflow/rows/reviews'
import type { ReleasePort } from '../workflow/options'
import { appendChange } from './changes'
import { formatNumber, nextNumber, orderOf, parseNumber } from './number'
import { reviewDueAt } from './reviewDue'
import { createdId, findReleases, patchRelease, slotOf, type ReleaseRow } from './rows'

/** Where the public finds a file of a release; the server's own address comes when it is served. */
const fileUrl = (sha256: string, name: string): string =>
  `/v1/files/${sha256}/${encodeURIComponent(name)}`

const documentSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  reference: z.string(),
  identifier: z.string(),
  workingGroup: z.union([z.string(), z.number()]).transform(String),
  formerReferences: z
    .array(z.string())
    .nullish()
    .transform((list) => list ?? []),
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

/** Freezes what was approved, numbers it, renders it, and puts it in force in the other's place. */
export const publish: ReleasePort['publish'] = async (req, order) => {
  const { collection, doc, documentKey, review, decisions, at, auditSeq } = order
  if (!isControlledSlug(collection)) throw new Error(`${collection} is not under the workflow`)
  const document = documentSchema.parse(doc)
  const content = await resolveContent({ req, collection, doc })
  const rendered = renderContent(content, { fileUrl })
  const existing = await findReleases(req, documentKey)
  const former = existing.find(({ status }) => status === 'inForce')
  const asked = order.number === undefined ? undefined : parseNumber(order.number)
  const number = nextNumber({
    used: existing.flatMap((row) => parseNumber(row.number) ?? []),
    changeType: review.changeType,
    requested: asked ?? undefined,
  })
  const months = reviewPeriodOf(content)
  const due = reviewDueAt({
    at: new Date(at),
    months,
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
  }
  const data: Omit<Release, 'createdAt' | 'id' | 'updatedAt'> = {
    ...rendered,
    ...identity,
    // Payload keeps an absent group as an empty one.
    file: ('file' in rendered ? rendered.file : null) ?? {},
    references: rendered.references.map(({ label, source, url }) => ({ label, source, url })),
    identifier: document.identifier,
    slot: slotOf({ ...identity, status: 'inForce' }),
    status: 'inForce',
    document: { relationTo: collection, value: document.id },
    review: review.id,
    order: orderOf(number),
    formerReferences: document.formerReferences,
    workingGroup: await groupOf(req, document.workingGroup),
    releasedAt: at,
    effectiveAt: at,
    reviewDueAt: due,
    reviewState: reviewStateOf({ reviewDueAt: due, now: new Date(at) }),
    reviewPeriodMonths: months,
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
    data: { ...withRowIds(data), content: canonicalContent(content) },
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
