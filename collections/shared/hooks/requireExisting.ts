import type {
  CollectionBeforeChangeHook,
  CollectionSlug,
  FlattenedField,
  PayloadRequest,
} from 'payload'

import { polymorphicId, relationId } from '../../../src/access'
import { leavesOf, type Leaf } from '../../../src/payloadFields/walk'
import { slugs } from '../../../src/slugs'
import { readableMedia } from '../readableMedia'
import { invalidField } from '../../../src/payloadFields/invalidField'
import type { Row } from '../../../src/payloadFields/row'

type Target = { path: string; collection: string; id: string }

const targetOf = (
  value: unknown,
  { relationTo, path }: { relationTo: string[] | string; path: string },
): Target[] => {
  if (Array.isArray(relationTo)) {
    const target = polymorphicId(value)
    return target ? [{ path, ...target }] : []
  }
  const id = relationId(value)
  return id === undefined ? [] : [{ path, collection: relationTo, id }]
}

const targetsOfLeaf = ({ field, path, value }: Leaf): Target[] => {
  if (field.type !== 'relationship' && field.type !== 'upload') return []
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values.flatMap((one) => targetOf(one, { relationTo: field.relationTo, path }))
}

const targetsOf = (fields: FlattenedField[], document: unknown): Target[] =>
  leavesOf(fields, document).flatMap(targetsOfLeaf)

const isSlug = (req: PayloadRequest, slug: string): slug is CollectionSlug =>
  Object.hasOwn(req.payload.collections, slug)

const findIds = async (
  req: PayloadRequest,
  { collection, ids }: { collection: string; ids: string[] },
): Promise<Set<string>> => {
  if (!isSlug(req, collection)) return new Set()
  // Refused like what does not exist, in the same words: nobody learns which files others have.
  if (collection === slugs.media) return readableMedia(req, ids)
  const { docs } = await req.payload.db.find<{ id: number | string }>({
    collection,
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
    req,
  })
  return new Set(docs.map(({ id }) => String(id)))
}

const findMissing = async (req: PayloadRequest, targets: Target[]): Promise<Target[]> => {
  const missing: Target[] = []
  // One after the other: a MongoDB transaction takes one operation at a time.
  for (const collection of new Set(targets.map((target) => target.collection))) {
    const wanted = targets.filter((target) => target.collection === collection)
    const found = await findIds(req, { collection, ids: wanted.map(({ id }) => id) })
    missing.push(...wanted.filter(({ id }) => !found.has(id)))
  }
  return missing
}

/**
 * Refuses a relation to what does not exist, with the path of the field: SQLite would answer with a
 * broken foreign key, MongoDB would keep it. Only what is new is looked up.
 */
export const requireExisting: CollectionBeforeChangeHook<Row> = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const fields = collection.flattenedFields
  const before = operation === 'update' ? (originalDoc ?? {}) : {}
  const known = new Set(targetsOf(fields, before).map((old) => `${old.collection}/${old.id}`))
  const added = targetsOf(fields, data).filter(
    (target) => !known.has(`${target.collection}/${target.id}`),
  )
  const missing = added.length > 0 ? await findMissing(req, added) : []
  if (missing.length === 0) return data
  throw invalidField(req, {
    collection: collection.slug,
    issues: missing.map(({ path }) => ({ path, message: 'Cet élément n’existe pas.' })),
  })
}
