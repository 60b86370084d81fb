import type { Payload } from 'payload'
import { z } from 'zod'

import { slugs } from '../../slugs'
import { withdrawalKinds, type WithdrawalKind } from '../../vocabulary/workflow'

const releaseSchema = z.object({
  documentKey: z.string(),
  number: z.string(),
  order: z.number(),
  status: z.string(),
  withdrawal: z
    .object({ kind: z.enum(withdrawalKinds.codes), reason: z.string(), at: z.string() })
    .nullish()
    // A release that was not withdrawn has a group of nothing.
    .catch(null),
})

/** Which release of a document was withdrawn, when and why, while none is in force. */
export type Withdrawn = { number: string; kind: WithdrawalKind; reason: string; at: string }

/** Of documents without a release in force, the newest release of each where it was withdrawn. */
export const readNewestWithdrawn = async (
  { db }: Pick<Payload, 'db'>,
  keys: readonly string[],
): Promise<Map<string, Withdrawn>> => {
  if (keys.length === 0) return new Map()
  const { docs } = await db.find({
    collection: slugs.releases,
    where: { documentKey: { in: [...keys] } },
    select: { documentKey: true, number: true, order: true, status: true, withdrawal: true },
    limit: 0,
    pagination: false,
  })
  const newest = new Map<string, z.output<typeof releaseSchema>>()
  for (const release of docs.map((row) => releaseSchema.parse(row))) {
    const known = newest.get(release.documentKey)
    if (!known || known.order < release.order) newest.set(release.documentKey, release)
  }
  return new Map(
    [...newest].flatMap(([key, { number, status, withdrawal }]) =>
      status === 'withdrawn' && withdrawal ? [[key, { number, ...withdrawal }]] : [],
    ),
  )
}
