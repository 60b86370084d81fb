import type { ResolvedContent } from '../kinds/contents'
import { longestReviewMonths } from '../kinds/facts'
import { usualReviewPeriod } from './ofKind'

/** Months from the effective date to the review; null for a kind that is never reviewed. */
export const reviewPeriodOf = (content: ResolvedContent): number | null => {
  const usual = usualReviewPeriod(content)
  const asked = content.reviewPeriodMonths
  if (usual === null || asked === null || asked < 1) return usual
  return Math.min(asked, longestReviewMonths)
}
