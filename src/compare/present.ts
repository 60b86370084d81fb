import type { Comparison, CriticalChange, Difference, HeadChange, PartStatus } from './types'

/** A comparison as clients get it, whichever way they ask. */
export type ComparisonAnswer = {
  from: string
  to: string
  head: HeadChange[]
  parts: {
    key: string
    title: string
    status: PartStatus
    html: string
    changes: { place: string; before: string; after: string; critical: boolean }[]
  }[]
}

// One item stands for all that differs in its row or step; where there are many, for its whole section.
const covers = ({ section, place }: CriticalChange, { part, place: at }: Difference): boolean => {
  if (section !== (part?.key ?? null)) return false
  if (place === (part?.title ?? 'En-tête')) return true
  return place.split(' ; ').some((one) => at === one || at.startsWith(`${one}, `))
}

/** The answer to whoever asks what differs: head and parts, each change with its place and whether it is critical. */
export const presentComparison = (
  { head, parts, differences }: Comparison,
  { from, to, critical }: { from: string; to: string; critical: readonly CriticalChange[] },
): ComparisonAnswer => ({
  from,
  to,
  head,
  parts: parts.map(({ key, title, status, html }) => ({
    key,
    title,
    status,
    html,
    changes: differences
      .filter(({ part }) => part?.key === key)
      .map((difference) => ({
        place: difference.place,
        before: difference.before,
        after: difference.after,
        critical: critical.some((change) => covers(change, difference)),
      })),
  })),
})
