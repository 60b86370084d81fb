import type { ChangeList } from '../schemas/responses'
import { publicChange, snapshotEntry } from '../serializers/change'
import type { Snapshot } from '../store'
import { placeAfter, writePlace, type Place } from './place'

type Page = { place: Place; limit: number; publicUrl: string }

/** The entries of a page, and the place after it. */
const readEntries = (
  { feed, inForce }: Snapshot,
  { place, limit }: Pick<Page, 'limit' | 'place'>,
) => {
  const last = feed.at(-1)?.seq ?? 0
  if (place.type === 'feed') {
    const start = placeAfter(feed, place.after)
    const entries = feed.slice(start, start + limit)
    const after = entries.at(-1)?.seq ?? place.after
    return { entries, next: { ...place, after }, more: after < last }
  }
  const { until } = place
  // What was put in force since is left to the entries that come after the snapshot.
  const left = [...inForce.values()].filter(({ seq }) => seq > place.after && seq <= until.seq)
  const entries = left.slice(0, limit)
  if (left.length <= limit) {
    const next: Place = { type: 'feed', after: until.seq }
    return { entries, next, more: until.seq < last }
  }
  return { entries, next: { ...place, after: entries.at(-1)?.seq ?? place.after }, more: true }
}

/** One answer of the feed, with the checkpoint of its newest entry whatever the page. */
export const changesPage = (snapshot: Snapshot, { place, limit, publicUrl }: Page): ChangeList => {
  const { feed, documents } = snapshot
  const { entries, next, more } = readEntries(snapshot, { place, limit })
  const titleOf = ({ reference, number }: { reference: string; number: string }): string =>
    documents.get(reference)?.releases.find((release) => release.number === number)?.title ?? ''
  const serialize = place.type === 'snapshot' ? snapshotEntry : publicChange
  return {
    items: entries.map((change) => serialize(change, { publicUrl, title: titleOf(change) })),
    next: writePlace(feed, next),
    more,
    feed: feed[0]?.event?.hash ?? null,
    checkpoint: feed.at(-1)?.event ?? null,
  }
}
