import { sql } from '@payloadcms/db-sqlite'
import type { PayloadRequest } from 'payload'

import { slugs } from '../../src/slugs'

/*
 * Items of newsletters looked the documents that they name up at each reading; now they hold what was said of them.
 * Those that are there get what is in force at this moment, which is what their next release would have said.
 */

type Sqlite = { run: (query: ReturnType<typeof sql>) => unknown }

/** The move on SQLite. */
export const takeSnapshotsOnSqlite = async (db: Sqlite): Promise<void> => {
  await db.run(sql`UPDATE newsletters_items SET
    snapshot_number = (SELECT number FROM releases WHERE reference = newsletters_items.release AND status = 'inForce'),
    snapshot_title = (SELECT title FROM releases WHERE reference = newsletters_items.release AND status = 'inForce'),
    snapshot_summary = (SELECT summary FROM releases WHERE reference = newsletters_items.release AND status = 'inForce')
    WHERE type = 'release'`)
}

type Item = { type?: string; release?: string; [name: string]: unknown }
type Letter = { id: string; items?: Item[] | null }
type Release = { number: string; title: string; summary?: string | null }

const withSnapshot = async (req: PayloadRequest, item: Item): Promise<Item> => {
  if (item.type !== 'release' || item.release === undefined) return item
  const found = await req.payload.db.findOne<Release & { id: string }>({
    collection: slugs.releases,
    where: { and: [{ reference: { equals: item.release } }, { status: { equals: 'inForce' } }] },
    req,
  })
  if (!found) return item
  const { number, title, summary } = found
  return { ...item, snapshot: { number, title, summary: summary ?? null } }
}

/** The move on MongoDB. */
export const takeSnapshotsOnMongodb = async (req: PayloadRequest): Promise<void> => {
  const { docs } = await req.payload.db.find<Letter>({
    collection: slugs.newsletters,
    pagination: false,
    limit: 0,
    req,
  })
  for (const { id, items } of docs) {
    if (!items?.some(({ type }) => type === 'release')) continue
    const moved: Item[] = []
    // One after the other: a transaction takes one operation at a time.
    for (const item of items) moved.push(await withSnapshot(req, item))
    const data = { items: moved, updatedAt: null }
    await req.payload.db.updateOne({ collection: slugs.newsletters, id, data, req })
  }
}
