import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { slugs } from '../slugs'

const contentSchema = z.object({ content: z.unknown() })

/** What a release says, as it was signed: the canonical form that its hash is of. */
export const readSignedContent = async (req: PayloadRequest, id: string): Promise<unknown> => {
  const row: unknown = await req.payload.db.findOne({
    collection: slugs.releases,
    where: { id: { equals: id } },
    select: { content: true },
    req,
  })
  return contentSchema.parse(row).content
}
