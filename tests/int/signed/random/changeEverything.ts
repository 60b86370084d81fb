import { fc } from '@fast-check/vitest'
import type { CollectionSlug, FlattenedField } from 'payload'

import { contentHashes, findMissing } from '../../../../src/content'
import { contentOf } from '../../../../src/content/ofKind'
import { lookupsOf } from '../../../../src/content/lookups'
import { leavesOf } from '../../../../src/payloadFields/walk'
import { isRecord } from '../../../../src/input/isRecord'
import { type JsonRecord } from '../../../../src/richText/model/guards'
import { isControlledSlug, slugs } from '../../../../src/slugs'
import { kindOfCollection } from '../../../../src/kinds/facts'
import type { Library } from '../../../helpers'
import { valuesOf, type PointedAt } from '../../../unit/content/signed/anyDocument'
import { nameAt, withValue } from '../../../unit/content/signed/changes'
import { unsignedOf } from '../../../unit/content/signed/standing'

/** All rows of the collections that are changed. */
type World = Map<string, JsonRecord[]>

const rowsOf = (world: World, slug: string): JsonRecord[] => world.get(slug) ?? []

const readRows = async ({ payload }: Library, collection: CollectionSlug) => {
  const { docs } = await payload.db.find({ collection, limit: 0, pagination: false })
  return docs.flatMap((doc: unknown) => (isRecord(doc) ? [doc] : []))
}

/** The hashes of all documents, whose releases have to be the same as long as these are; and what they lack, which refuses a release. */
const hashesOf = (world: World): string => {
  const lookups = lookupsOf({
    media: rowsOf(world, slugs.media),
    themes: rowsOf(world, slugs.themes),
  })
  const hashes = [...world].flatMap(([slug, rows]) =>
    isControlledSlug(slug)
      ? rows.map((row) => {
          const content = contentOf(kindOfCollection[slug], row, lookups)
          return [contentHashes(content)[0], findMissing(content)]
        })
      : [],
  )
  return JSON.stringify(hashes)
}

const idOf = (row: JsonRecord): string => String(row['id'])

const pointedAtIn =
  (world: World): PointedAt =>
  (relationTo) => {
    const many = typeof relationTo !== 'string'
    const values = (many ? relationTo : [relationTo]).flatMap((slug) =>
      rowsOf(world, slug).map((row) => (many ? { relationTo: slug, value: idOf(row) } : idOf(row))),
    )
    return values.length > 0 ? fc.constantFrom<unknown>(...values) : fc.constant(null)
  }

export type Changed = {
  /** The fields that were changed without another hash: `users/jobTitle`. */
  free: Set<string>
  /** Those of which a change was another hash: it was not made. */
  signed: Set<string>
  /** Those of which the database took some value for none, or for another. */
  refused: Set<string>
}

type Changing = {
  library: Library
  seed: number
  /** Who goes on acting: their accounts stay as they are. */
  spared: ReadonlySet<string>
}

type Writing = { collection: CollectionSlug; row: JsonRecord }

/** Writes a row past every rule. Gives the row as the database has it now; null when it takes no such value. */
const write = async (
  { payload }: Library,
  { collection, row }: Writing,
): Promise<JsonRecord | null> => {
  const id = idOf(row)
  try {
    // The whole of it: a list that is left out may be emptied. The adapter writes into what it is given.
    const { id: _id, ...data } = structuredClone(row)
    await payload.db.updateOne({ collection, id, data })
  } catch {
    // A column that must not be empty, or that another row has already.
    return null
  }
  const stored: unknown = await payload.db.findOne({ collection, where: { id: { equals: id } } })
  return isRecord(stored) ? stored : null
}

/** Whether no route stores such a value. SQLite refuses it itself; MongoDB takes anything. */
const isNeverSo = (field: FlattenedField, value: unknown): boolean =>
  'required' in field &&
  field.required === true &&
  (value === null || value === undefined || (Array.isArray(value) && value.length === 0))

/**
 * Writes another value into every field of every row that is not signed and has no reason to be left alone, past
 * every rule, as long as no document has another content hash by it.
 */
export const changeEverything = async ({ library, seed, spared }: Changing): Promise<Changed> => {
  const { config } = library
  const world: World = new Map()
  for (const { slug } of config.collections) world.set(slug, await readRows(library, slug))
  const changed: Changed = { free: new Set(), signed: new Set(), refused: new Set() }
  const before = hashesOf(world)
  const { anyValue } = valuesOf(pointedAtIn(world))
  const isSame = (collection: CollectionSlug, rows: JsonRecord[]): boolean => {
    world.set(collection, rows)
    return hashesOf(world) === before
  }
  let drawn = 0

  const change = async (
    collection: CollectionSlug,
    { index, path, field }: { index: number; path: string; field: FlattenedField },
  ): Promise<void> => {
    const name = nameAt(path)
    for (let attempt = 0; attempt < 12; attempt += 1) {
      drawn += 1
      const [value] = fc.sample(anyValue(field), { numRuns: 1, seed: seed + drawn })
      if (isNeverSo(field, value)) continue
      const rows = rowsOf(world, collection)
      const row = withValue(rows[index], path.split('.'), value)
      if (!isRecord(row) || JSON.stringify(row) === JSON.stringify(rows[index])) continue
      if (!isSame(collection, rows.with(index, row))) {
        changed.signed.add(`${collection}/${name}`)
        world.set(collection, rows)
        return
      }
      const stored = await write(library, { collection, row })
      if (stored && isSame(collection, rows.with(index, stored))) {
        changed.free.add(`${collection}/${name}`)
        return
      }
      changed.refused.add(`${collection}/${name}`)
      world.set(collection, rows)
      await write(library, { collection, row: rows[index] ?? row })
    }
  }

  for (const { slug, flattenedFields } of config.collections) {
    const unsigned = unsignedOf(slug)
    for (const [index, row] of rowsOf(world, slug).entries()) {
      if (spared.has(idOf(row))) continue
      for (const { field, path } of leavesOf(flattenedFields, row)) {
        const reason = unsigned.get(nameAt(path))
        if (/(^|\.)id$/.test(path) || (reason !== undefined && reason !== 'unpublished')) continue
        await change(slug, { index, path, field })
      }
    }
  }
  return changed
}
