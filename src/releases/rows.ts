import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { slugs } from '../slugs'
import { documentKinds } from '../vocabulary/documents'
import { releaseStatuses, withdrawalKinds } from '../vocabulary/workflow'
import { firstHashVersion } from '../workflow/core/contentHashes'

const idText = z.union([z.string(), z.number()]).transform(String)
const orNull = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? null)

const rowSchema = z.object({
  id: idText,
  documentKey: z.string(),
  review: orNull(idText),
  kind: z.enum(documentKinds.codes),
  reference: z.string(),
  number: z.string(),
  order: z.number(),
  status: z.enum(releaseStatuses.codes),
  contentHash: z.string(),
  hashVersion: z
    .number()
    .nullish()
    .transform((version) => version ?? firstHashVersion),
  nurseProtocol: orNull(z.boolean()),
  effectiveAt: z.string(),
  reviewDueAt: orNull(z.string()),
  reviewState: orNull(z.string()),
  reviewPeriodMonths: orNull(z.number()),
  supersedes: orNull(z.string()),
  supersededBy: orNull(z.string()),
  overriddenBy: orNull(idText),
  withdrawal: z
    .object({ kind: z.enum(withdrawalKinds.codes), reason: z.string(), at: z.string() })
    .nullish()
    .transform((withdrawal) => withdrawal ?? null)
    // Of what is not withdrawn the database gives a group of nothing.
    .catch(null),
})

// A release holds a whole document: the acts read these few columns of it.
const columns = Object.fromEntries(
  Object.keys(rowSchema.shape).map((name) => [name, true] as const),
)

/** What the acts on releases look at of a stored one. */
export type ReleaseRow = z.infer<typeof rowSchema>

/** The slot of a release: unique, so that a document has one in force and no number twice. */
export const slotOf = ({
  documentKey,
  number,
  status,
}: Pick<ReleaseRow, 'documentKey' | 'number' | 'status'>): string =>
  `${documentKey}/${status === 'inForce' ? 'inForce' : number}`

/** Every release of a document, the oldest first. */
export const findReleases = async (
  req: PayloadRequest,
  documentKey: string,
): Promise<ReleaseRow[]> => {
  const { docs } = await req.payload.db.find({
    collection: slugs.releases,
    where: { documentKey: { equals: documentKey } },
    select: columns,
    sort: 'order',
    limit: 0,
    pagination: false,
    req,
  })
  return docs.map((doc) => rowSchema.parse(doc))
}

/** One release by its id. @throws ZodError when it is gone. */
export const readRelease = async (req: PayloadRequest, id: string): Promise<ReleaseRow> => {
  const row: unknown = await req.payload.db.findOne({
    collection: slugs.releases,
    where: { id: { equals: id } },
    select: columns,
    req,
  })
  return rowSchema.parse(row)
}

/** Writes what may still change of a release: pointers, review date, withdrawal, status with its slot. */
export const patchRelease = async (
  req: PayloadRequest,
  { id, patch }: { id: string; patch: Record<string, unknown> & { auditSeq: number } },
): Promise<void> => {
  await req.payload.db.updateOne({ collection: slugs.releases, id, data: patch, req })
}

/** The id of a row that was just created. */
export const createdId = (row: unknown): string => z.object({ id: idText }).parse(row).id
