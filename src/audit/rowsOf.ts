import type { CollectionSlug, PayloadRequest, SelectType, Sort } from 'payload'
import { z } from 'zod'

export type StoredRow = Record<string, unknown>

const rowSchema = z.record(z.string(), z.unknown())
const usualPage = 500

// Without a condition MongoDB estimates how many rows there are, and so whether there is a next page.
const all = { id: { exists: true } }

type Question = {
  collection: CollectionSlug
  sort: Sort
  select?: SelectType
  /** How many rows are held at once. */
  pageSize?: number
}

/** Every row of a collection as the database holds it, a page at a time. */
export async function* rowsOf(
  req: PayloadRequest,
  { pageSize = usualPage, ...question }: Question,
): AsyncGenerator<StoredRow> {
  for (let page = 1; ; page += 1) {
    const found = await req.payload.db.find({
      ...question,
      where: all,
      page,
      limit: pageSize,
      // MongoDB's adapter would give the first page again and again.
      pagination: true,
      req,
    })
    for (const doc of found.docs) yield rowSchema.parse(doc)
    if (!found.hasNextPage) return
  }
}
