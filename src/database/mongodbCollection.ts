import type { CollectionSlug, Payload } from 'payload'

/** The part of a MongoDB cursor that is used here. */
type Cursor = AsyncIterable<unknown> & {
  sort: (by: Record<string, 1 | -1>) => Cursor
  batchSize: (rows: number) => Cursor
}

type RawCollection = {
  find: (where: Record<string, unknown>, options: { projection: Record<string, 0 | 1> }) => Cursor
}

const isRawCollection = (value: unknown): value is RawCollection =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'find') === 'function'

/** A collection as the driver of MongoDB has it, without Payload's model of it. */
export const collectionOf = ({ db }: Payload, slug: CollectionSlug): RawCollection => {
  const connection: unknown = Reflect.get(db, 'connection')
  const open: unknown =
    typeof connection === 'object' && connection !== null
      ? Reflect.get(connection, 'collection')
      : undefined
  const collection: unknown =
    typeof open === 'function' ? Reflect.apply(open, connection, [slug]) : undefined
  if (!isRawCollection(collection)) throw new Error('The database is not open')
  return collection
}
