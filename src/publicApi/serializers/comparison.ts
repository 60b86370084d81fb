import { criticalAmong } from '../../compare/critical/criticalAmong'
import type { Comparison, Difference } from '../../compare/types'
import type { PublicComparison } from '../schemas/comparison'
import { absoluteHtml } from './links'

type Told = Pick<Comparison, 'differences' | 'head' | 'parts'>
type About = { from: string; to: string; publicUrl: string }

/** Two releases beside each other, as everyone may read it. */
export const publicComparison = (
  { differences, head, parts }: Told,
  { from, to, publicUrl }: About,
): PublicComparison => {
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
      html: absoluteHtml(html, publicUrl),
      changes: differences
        .filter(({ part }) => part?.key === key)
        .map((difference) => {
          const { place, before, after } = difference
          return { place, before, after, critical: isCritical(difference) }
        }),
    })),
  }
}
