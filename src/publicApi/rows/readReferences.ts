import type { Payload } from 'payload'

import { controlledSlugs } from '../../slugs'

/** Whether a document has this reference: of any kind, released or not, in the trash too. */
export const isReference = async (payload: Payload, reference: string): Promise<boolean> => {
  for (const collection of controlledSlugs) {
    const { totalDocs } = await payload.count({
      collection,
      where: { reference: { equals: reference } },
      trash: true,
      overrideAccess: true,
    })
    if (totalDocs > 0) return true
  }
  return false
}
