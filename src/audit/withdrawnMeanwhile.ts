import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { slugs } from '../slugs'
import { auditEvents, type AuditDataOf } from '../vocabulary/auditEvents'

const eventSchema = z.object({ at: z.string(), type: z.string(), data: z.unknown() })

/** When and why a release that is in force had been withdrawn, and when it came back. */
export type Meanwhile = Pick<AuditDataOf<'withdraw'>, 'kind' | 'reason'> & {
  at: string
  reinstatedAt: string
}

/**
 * What the log tells of the last time that a release, now in force, had been withdrawn: its row forgets it when it is
 * put back. Null for one that never was.
 */
export const withdrawnMeanwhile = async (
  req: PayloadRequest,
  { documentKey, number }: { documentKey: string; number: string },
): Promise<Meanwhile | null> => {
  const { docs } = await req.payload.db.find({
    collection: slugs.auditEvents,
    where: {
      and: [{ documentKey: { equals: documentKey } }, { type: { in: ['withdraw', 'reinstate'] } }],
    },
    select: { type: true, at: true, data: true },
    sort: '-seq',
    limit: 0,
    pagination: false,
    req,
  })
  let reinstatedAt: string | undefined
  for (const { at, type, data } of docs.map((row) => eventSchema.parse(row))) {
    if (type === 'reinstate') {
      if (auditEvents.reinstate.safeParse(data).data?.number === number) reinstatedAt ??= at
      continue
    }
    const withdrawal = auditEvents.withdraw.safeParse(data).data
    if (withdrawal?.number !== number || reinstatedAt === undefined) continue
    const { kind, reason } = withdrawal
    return { kind, reason, at, reinstatedAt }
  }
  return null
}
