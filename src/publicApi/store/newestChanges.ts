import type { News } from '../../site/news'
import type { StoredChange } from '../rows/change'
import type { Snapshot } from './types'

const isNews = (type: StoredChange['type']): type is News['type'] =>
  type === 'released' || type === 'withdrawn' || type === 'reinstated'

/** One change as the first page tells it; nothing for what something newer has made old. */
const newsOf = ({ documents, index }: Snapshot, change: StoredChange): News | undefined => {
  const { type, reference, number, kind, at, withdrawal } = change
  const releases = documents.get(reference)?.releases ?? []
  const head = releases.find((release) => release.number === number)
  if (!head || !isNews(type)) return undefined
  // What came and was replaced since, or was taken back and came again, is told by what came after.
  if ((head.status === 'withdrawn') !== (type === 'withdrawn')) return undefined
  if (type !== 'withdrawn' && head.status !== 'inForce') return undefined
  return {
    ...{ type, at, kind, reference, number, withdrawal },
    title: head.title,
    changeSummary: head.changeSummary,
    hasOther: releases.some(({ status }) => status === 'inForce'),
    meanwhile: type === 'reinstated' ? index.meanwhile(reference, number) : undefined,
  }
}

/** The newest changes of what is in force, each release once. */
export const newestChanges = (snapshot: Snapshot, limit: number): News[] => {
  const found = new Map<string, News>()
  for (let place = snapshot.feed.length - 1; place >= 0 && found.size < limit; place -= 1) {
    const change = snapshot.feed[place]
    const news = change && newsOf(snapshot, change)
    if (!news) continue
    const key = `${news.reference}/${news.number}`
    if (!found.has(key)) found.set(key, news)
  }
  return [...found.values()]
}
