import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'

const saveSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  createdAt: z.string(),
  version: z.object({ contentHash: z.string().nullish() }),
})

/** A save to compare with: which, and when it was made. */
export type SaveMade = { id: string; at: string }

/** More are found on the page of the versions. */
const most = 60

/** The newest saves of a document that changed what it says, the newest first. */
export const readSaves = async (
  req: PayloadRequest,
  { collection, id }: { collection: CollectionSlug; id: string },
): Promise<SaveMade[]> => {
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { parent: { equals: id } },
    select: { createdAt: true, version: { contentHash: true } },
    sort: '-createdAt',
    limit: most,
    pagination: false,
    req,
  })
  const saves = docs.map((doc: unknown) => saveSchema.parse(doc))
  return saves
    .filter((save, index) => save.version.contentHash !== saves[index + 1]?.version.contentHash)
    .map(({ id: save, createdAt }) => ({ id: save, at: createdAt }))
}
