import type { Payload } from 'payload'
import { z } from 'zod'

import { slugs } from '../../slugs'

const storedTheme = z.object({ code: z.string(), title: z.string() })
export type StoredTheme = z.infer<typeof storedTheme>

/** The themes of the network, in their order. */
export const readThemes = async (payload: Payload): Promise<StoredTheme[]> => {
  const { docs } = await payload.find({
    collection: slugs.themes,
    sort: ['order', 'code'],
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map((doc) => storedTheme.parse(doc))
}
