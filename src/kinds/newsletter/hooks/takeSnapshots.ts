import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { ownWordsOf, readInForce, snapshotOf } from '../snapshots'
import type { ItemRelease } from '../snapshots'
import { rowsOf, type Members, type Row } from '../../../payloadFields/row'

const referenceOf = (item: Members): string =>
  item['type'] === 'release' && typeof item['release'] === 'string' ? item['release'] : ''

/**
 * What an item goes on saying of a release, be it nothing; undefined for one that is new, edited or asked to be
 * refreshed. A save of something else is no edit of it.
 */
const keptBy = (item: Members, before: Members | undefined): ItemRelease | null | undefined => {
  if (before === undefined || item['refresh'] === true) return undefined
  return ownWordsOf(item) === ownWordsOf(before) ? snapshotOf(before) : undefined
}

const stored = (snapshot: ItemRelease | null | undefined): Members => ({
  number: snapshot?.number ?? null,
  title: snapshot?.title ?? null,
  summary: snapshot?.summary ?? null,
})

type Items = { items: Members[]; previous: Members[] }

const withSnapshots = async (
  req: PayloadRequest,
  { items, previous }: Items,
): Promise<Members[]> => {
  const before = new Map(previous.map((row) => [row['key'], row]))
  const known = items.map((item) => ({ item, kept: keptBy(item, before.get(item['key'])) }))
  const asked = known.flatMap(({ item, kept }) =>
    kept === undefined ? referenceOf(item) || [] : [],
  )
  const inForce = await readInForce(req, asked)
  return known.map(({ item: { refresh: _refresh, ...item }, kept }) => ({
    ...item,
    snapshot: stored(kept === undefined ? inForce.get(referenceOf(item)) : kept),
  }))
}

/**
 * Copies into each item what the release in force that it names says of itself: when the item is new, edited, or asked
 * to be refreshed, and never otherwise. What a client sends as a copy counts for nothing.
 */
export const takeSnapshots: CollectionBeforeChangeHook<Row> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!Array.isArray(data['items'])) return data
  const items = rowsOf(data['items'])
  const previous = operation === 'update' ? rowsOf(originalDoc?.['items']) : []
  return { ...data, items: await withSnapshots(req, { items, previous }) }
}
