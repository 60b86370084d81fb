import { criticalAmong } from './critical/criticalAmong'
import type { Comparison, Difference, PartStatus } from './types'

/** One change, as clients get it. */
type PresentedChange = { before: string; after: string; critical: boolean }

/** A comparison as clients get it, whichever way they ask. */
export type ComparisonAnswer = {
  from: string
  to: string
  head: (PresentedChange & { field: string; label: string })[]
  parts: {
    key: string
    title: string
    status: PartStatus
    html: string
    changes: (PresentedChange & { place: string })[]
  }[]
}

/** The answer to whoever asks what differs: head and parts, each change with its place and whether it is critical. */
export const presentComparison = (
  { head, parts, differences }: Pick<Comparison, 'differences' | 'head' | 'parts'>,
  { from, to }: { from: string; to: string },
): ComparisonAnswer => {
  const isCritical = criticalAmong(differences)
  const ofHead = differences.filter(({ part }) => part === null)
  const ofField = (field: string): Difference[] =>
    ofHead.filter(({ member, path }) => member === field || path.split('/')[0] === field)
  return {
    from,
    to,
    head: head.map(({ field, before, after }) => {
      const found = ofField(field)
      const label = found[0]?.place ?? field
      return { field, label, before, after, critical: found.some(isCritical) }
    }),
    parts: parts.map(({ key, title, status, html }) => ({
      key,
      title,
      status,
      html,
      changes: differences
        .filter(({ part }) => part?.key === key)
        .map((difference) => {
          const { place, before, after } = difference
          return { place, before, after, critical: isCritical(difference) }
        }),
    })),
  }
}
