import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'

import { canonicalHash } from './canonicalHash'

/** A row that an event wrote. */
export type SubjectRef = { collection: CollectionSlug; id: string }
/** The same with the hash of all that the row said once the event had written it. */
export type Subject = { collection: string; id: string; hash: string }

export const subjectsSchema = z.array(
  z.object({ collection: z.string(), id: z.string(), hash: z.string() }),
)

/**
 * The hash of a stored row. Left out are the moments at which the database touched it, which the two
 * databases keep differently and which say nothing of what was decided, and the group that has the row's document now:
 * a coordinator may give it to another long after.
 */
export const hashRow = (row: Readonly<Record<string, unknown>>): string => {
  const {
    createdAt: _createdAt,
    updatedAt: _updatedAt,
    documentGroup: _documentGroup,
    _id,
    __v,
    ...said
  } = row
  return canonicalHash(said)
}

const rowSchema = z.record(z.string(), z.unknown())

/** Reads rows back as the database holds them and hashes each. A row that is gone has no subject. */
export const readSubjects = async (
  req: PayloadRequest,
  refs: readonly SubjectRef[],
): Promise<Subject[]> => {
  const subjects: Subject[] = []
  for (const { collection, id } of refs) {
    const row: unknown = await req.payload.db.findOne({
      collection,
      where: { id: { equals: id } },
      req,
    })
    if (row !== null) subjects.push({ collection, id, hash: hashRow(rowSchema.parse(row)) })
  }
  return subjects
}
