import type { CollectionSlug } from 'payload'

import { slugs } from '../../../src/slugs'
import type { Library } from '../../helpers'

type Row = { id: string } & Record<string, unknown>

/** What the database holds of one document. */
export type Ledger = {
  /** The audit events, oldest first, by what they are of. */
  events: string[]
  reviews: Row[]
  decisions: Row[]
  releases: Row[]
  /** The entries of the public feed, oldest first. */
  changes: string[]
  /** What each version says its summary is. */
  summaries: string[]
}

const textsOf = (rows: readonly Row[], name: string): string[] =>
  rows.map((row) => String(row[name]))

/** Reads everything that was written of a document, past every cache and rule. */
export const ledgerOf = async (
  { payload }: Library,
  { id, reference }: { id: string; reference: string },
): Promise<Ledger> => {
  const rowsOf = async (collection: CollectionSlug, where: object, sort: string) => {
    const query = { collection, where: { ...where }, sort, limit: 0, pagination: false }
    return (await payload.db.find<Row>(query)).docs
  }
  const ofDocument = { documentKey: { equals: `${slugs.protocols}/${id}` } }
  const versions = await payload.findVersions({
    collection: slugs.protocols,
    where: { parent: { equals: id } },
    depth: 0,
    pagination: false,
  })
  return {
    events: textsOf(await rowsOf(slugs.auditEvents, ofDocument, 'seq'), 'type'),
    reviews: await rowsOf(slugs.reviews, ofDocument, 'id'),
    decisions: await rowsOf(slugs.decisions, ofDocument, 'id'),
    releases: await rowsOf(slugs.releases, ofDocument, 'order'),
    changes: textsOf(
      await rowsOf(slugs.changes, { reference: { equals: reference } }, 'seq'),
      'type',
    ),
    summaries: versions.docs.map(({ version }) => version.summary ?? ''),
  }
}

/** How often each word occurs. */
export const countsOf = (words: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}
