import type { CollectionSlug, DataFromCollectionSlug, Payload, Where } from 'payload'

/** The row that is there already, or a new one: a filling that was cut short begins here again. */
export const findOrCreate = async <Slug extends CollectionSlug>(
  payload: Payload,
  { collection, where }: { collection: Slug; where: Where },
  create: () => Promise<{ id: string }>,
): Promise<string> => {
  const { docs } = await payload.find({
    collection,
    where,
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const found: DataFromCollectionSlug<Slug> | undefined = docs[0]
  return found ? String(found.id) : (await create()).id
}
