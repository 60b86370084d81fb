import type { Payload, Where } from 'payload'

import type { ControlledSlug } from '../../slugs'

type Row = { id: number | string }

/**
 * The documents of a collection that say something else than what is in force of them, drafts and withdrawn ones
 * included: as many as are open, however large the library is. Nobody may ask by what the library keeps for itself:
 * whoever shows them reads them by the person's own rights.
 */
export const openIds = async (
  { db }: Pick<Payload, 'db'>,
  collection: ControlledSlug,
  where: Where = {},
): Promise<string[]> => {
  const { docs } = await db.find<Row>({
    collection,
    where: { and: [{ unreleased: { equals: true } }, where] },
    select: { reference: true },
    limit: 0,
    pagination: false,
  })
  return docs.map(({ id }) => String(id))
}
