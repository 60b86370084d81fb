import type { CollectionSlug, Payload, Where } from 'payload'

import { again } from './again'

/** The row that is there already, or a new one: a filling that was cut short begins here again. */
export const findOrCreate = async (
  payload: Payload,
  { collection, where }: { collection: CollectionSlug; where: Where },
  create: () => Promise<{ id: string }>,
): Promise<string> =>
  again(async () => {
    const found = await payload.db.findOne<{ id: string }>({ collection, where, select: {} })
    return (found ?? (await create())).id
  })
