import type { PayloadRequest } from 'payload'

import { personOf } from '../../src/access'
import { slugs } from '../../src/slugs'

/** Which of these files there are, for whoever writes: one that they may not read is one that is not there. */
export const readableMedia = async (
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Set<string>> => {
  const { docs } = await req.payload.find({
    collection: slugs.media,
    where: { id: { in: [...new Set(ids)] } },
    select: { filename: true },
    depth: 0,
    pagination: false,
    req,
    user: req.user,
    // Without a person behind the request (a job, the seeding) only existence is asked for.
    overrideAccess: personOf(req) === null,
  })
  return new Set(docs.map(({ id }) => id))
}
