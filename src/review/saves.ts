import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'

import type { ControlledSlug } from '../slugs'

const saveSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  createdAt: z.string(),
  version: z.record(z.string(), z.unknown()),
})

/** A save of a document: what it said then. */
export type Save = z.infer<typeof saveSchema>

type Document = { collection: ControlledSlug; id: string }

const findSave = async (
  req: PayloadRequest,
  { collection, id, more }: Document & { more: Where[] },
): Promise<Save | null> => {
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, ...more] },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] === undefined ? null : saveSchema.parse(docs[0])
}

/** The newest save of a document. */
export const newestSave = (req: PayloadRequest, document: Document): Promise<Save | null> =>
  findSave(req, { ...document, more: [] })

/** One save of a document; null for one that is none of its own. */
export const saveOf = (
  req: PayloadRequest,
  { save, ...document }: Document & { save: string },
): Promise<Save | null> => findSave(req, { ...document, more: [{ id: { equals: save } }] })
