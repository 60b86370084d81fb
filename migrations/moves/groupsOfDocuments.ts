import { sql } from '@payloadcms/db-sqlite'
import type { PayloadRequest } from 'payload'

import { slugs } from '../../src/slugs'

/*
 * Rows that speak of a document now hold the group that has it, files the groups that have what uses them, and documents
 * whether they say something else than what is in force. Those that are there are told so from what is stored.
 */

// Those that there were then: a kind that came later has no table yet.
const collections = [
  'protocols',
  'training-modules',
  'newsletters',
  'resources',
] as const

type Sqlite = { run: (query: ReturnType<typeof sql>) => unknown }

const tables = ['reviews', 'decisions', 'comments', 'releases'] as const

const tableOf = (slug: string) => sql.raw(slug.replaceAll('-', '_'))

/** The move on SQLite. */
export const tellGroupsOnSqlite = async (db: Sqlite): Promise<void> => {
  for (const slug of collections) {
    const documents = tableOf(slug)
    const prefix = `${slug}/`
    for (const table of tables) {
      const rows = sql.raw(table)
      await db.run(sql`UPDATE ${rows} SET document_group =
        (SELECT working_group_id FROM ${documents} WHERE ${prefix} || ${documents}.id = ${rows}.document_key)
        WHERE document_key IN (SELECT ${prefix} || id FROM ${documents})`)
    }
    await db.run(sql`UPDATE ${documents} SET unreleased = (content_hash IS NOT
      (SELECT content_hash FROM releases WHERE slot = ${prefix} || ${documents}.id || '/inForce'))`)
    await db.run(sql`INSERT INTO media_texts ("order", parent_id, path, text)
      SELECT DISTINCT 1, used.parent_id, 'usedByGroups', ${documents}.working_group_id
      FROM media_texts used JOIN ${documents} ON used.text = ${prefix} || ${documents}.id
      WHERE used.path = 'usedBy' AND NOT EXISTS (SELECT 1 FROM media_texts told WHERE told.parent_id = used.parent_id
        AND told.path = 'usedByGroups' AND told.text = ${documents}.working_group_id)`)
  }
}

type Document = { id: number | string; workingGroup?: unknown; contentHash?: string | null }
type File = { id: number | string; usedBy?: string[] | null }
type Release = { id: number | string; contentHash?: string | null }

const everyRow = { pagination: false, limit: 0 } as const

const tellOne = async (req: PayloadRequest, key: string, group: string): Promise<void> => {
  for (const collection of tables) {
    const where = { documentKey: { equals: key } }
    const data = { documentGroup: group, updatedAt: null }
    await req.payload.db.updateMany({ collection, where, data, req })
  }
}

/** The move on MongoDB. */
export const tellGroupsOnMongodb = async (req: PayloadRequest): Promise<void> => {
  const { db } = req.payload
  const groups = new Map<string, string>()
  for (const collection of collections) {
    const { docs } = await db.find<Document>({ collection, ...everyRow, req })
    // One after the other: a transaction takes one operation at a time.
    for (const { id, workingGroup, contentHash } of docs) {
      const key = `${collection}/${String(id)}`
      groups.set(key, String(workingGroup))
      await tellOne(req, key, String(workingGroup))
      const where = { slot: { equals: `${key}/inForce` } }
      const inForce = await db.findOne<Release>({ collection: slugs.releases, where, req })
      const unreleased = inForce?.contentHash !== contentHash
      await db.updateOne({ collection, id, data: { unreleased, updatedAt: null }, req })
    }
  }
  const { docs } = await db.find<File>({ collection: slugs.media, ...everyRow, req })
  for (const { id, usedBy } of docs) {
    const used = (usedBy ?? []).flatMap((key) => groups.get(key) ?? [])
    const data = { usedByGroups: [...new Set(used)], updatedAt: null }
    if (used.length > 0) await db.updateOne({ collection: slugs.media, id, data, req })
  }
}
