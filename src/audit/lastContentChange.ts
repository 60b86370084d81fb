import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { slugs } from '../slugs'
import { contentEvents } from './acts'
import { actingSchema } from './event'

const changeSchema = actingSchema.extend({ at: z.string() })

/** Who last changed what a document says, and when; null when the log knows of nobody. */
export const lastContentChange = async (
  req: PayloadRequest,
  documentKey: string,
): Promise<{ name: string; at: string } | null> => {
  const { docs } = await req.payload.db.find({
    collection: slugs.auditEvents,
    where: {
      and: [{ documentKey: { equals: documentKey } }, { type: { in: [...contentEvents] } }],
    },
    select: { type: true, actor: true, at: true },
    sort: '-seq',
    limit: 1,
    pagination: false,
    req,
  })
  if (docs[0] === undefined) return null
  const { actor, at } = changeSchema.parse(docs[0])
  return { name: actor.name, at }
}
