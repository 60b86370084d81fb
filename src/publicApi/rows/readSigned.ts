import type { Payload } from 'payload'
import { z } from 'zod'

import { slugs } from '../../slugs'
import { listOf, text } from './fields'
import { storedHeldFile } from './parts'
import type { ReleaseQuery } from './readReleases'

const signedSchema = z.object({
  number: z.string(),
  contentHash: text,
  /** The canonical content, as it was signed. It is compared, and sent to nobody. */
  content: z.unknown(),
  files: listOf(storedHeldFile),
})

export type SignedRelease = z.infer<typeof signedSchema>

/** What was signed of some releases of a document, by their numbers. */
export const readSignedReleases = async (
  payload: Payload,
  { kind, reference, numbers }: ReleaseQuery & { numbers: readonly string[] },
): Promise<Map<string, SignedRelease>> => {
  const { docs } = await payload.find({
    collection: slugs.releases,
    where: {
      kind: { equals: kind },
      reference: { equals: reference },
      number: { in: [...numbers] },
    },
    select: { number: true, contentHash: true, content: true, files: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return new Map(
    docs.map((doc) => {
      const signed = signedSchema.parse(doc)
      return [signed.number, signed]
    }),
  )
}
