import type { PayloadRequest } from 'payload'

import { slugs } from '../../src/slugs'

const count = async (
  req: PayloadRequest,
  { collection, key }: { collection: 'releases' | 'reviews'; key: string },
): Promise<number> => {
  const ofDocument = { documentKey: { equals: key } }
  const { totalDocs } = await req.payload.count({
    collection,
    where:
      collection === slugs.reviews
        ? { and: [ofDocument, { state: { not_equals: 'closed' } }] }
        : ofDocument,
    overrideAccess: true,
    req,
  })
  return totalDocs
}

/** Whether a review of the document is open, whatever its state. */
export const hasActiveReview = async (req: PayloadRequest, key: string): Promise<boolean> =>
  (await count(req, { collection: slugs.reviews, key })) > 0

/** Whether the document was ever released. */
export const wasReleased = async (req: PayloadRequest, key: string): Promise<boolean> =>
  (await count(req, { collection: slugs.releases, key })) > 0
