import { presentComparison } from '../../compare/present'
import type { Comparison } from '../../compare/types'
import type { PublicComparison } from '../schemas/comparison'
import { absoluteHtml } from './links'

/** Two releases beside each other, as everyone may read it. */
export const publicComparison = (
  comparison: Pick<Comparison, 'differences' | 'head' | 'parts'>,
  { publicUrl, ...sides }: { from: string; to: string; publicUrl: string },
): PublicComparison => {
  const presented = presentComparison(comparison, sides)
  return {
    ...presented,
    parts: presented.parts.map((part) => ({ ...part, html: absoluteHtml(part.html, publicUrl) })),
  }
}
