import type { PayloadRequest } from 'payload'

import { hasNetworkRole, mayEditFor, relationId } from '../../access'
import { isControlledSlug } from '../../slugs'

/** What a document is to the person who opens it: their text, one that they may move, or one that they read. */
export type Stance = 'moves' | 'reads' | 'writes'

/** What somebody is to a document of this group; a new one is their own. */
export const stanceTo = async (req: PayloadRequest, group: unknown): Promise<Stance> => {
  const id = relationId(group)
  if (id === undefined || (await mayEditFor(req, id))) return 'writes'
  return hasNetworkRole(req.user, 'coordinator') ? 'moves' : 'reads'
}

/** The same for the document that the address of a page names. */
export const stanceOfPage = async (req: PayloadRequest): Promise<Stance> => {
  const { collection, id } = req.routeParams ?? {}
  if (typeof collection !== 'string' || !isControlledSlug(collection)) return 'writes'
  if (typeof id !== 'string') return 'writes'
  const document = await req.payload.db.findOne<{ id: string; workingGroup?: unknown }>({
    collection,
    where: { id: { equals: id } },
    select: { workingGroup: true },
    req,
  })
  return stanceTo(req, document?.workingGroup)
}
