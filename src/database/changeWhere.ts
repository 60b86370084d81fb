import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

/**
 * Changes the one row of which this still holds, in one statement: of two processes that ask at once, one does. Gives
 * the row; null when there is none any more. Fields of the row itself only.
 */
export const changeWhere = async (
  { db }: Pick<Payload, 'db'>,
  {
    collection,
    where,
    data,
    req,
  }: {
    collection: CollectionSlug
    where: Where[]
    data: Record<string, unknown>
    /** The request whose transaction it belongs to, if any. */
    req?: PayloadRequest
  },
): Promise<unknown> => {
  const row: unknown = await db.updateOne({
    collection,
    where: { and: where },
    data,
    options: { atomic: true },
    ...(req && { req }),
  })
  return row
}
