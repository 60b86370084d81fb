import type { ChangeType } from '../../vocabulary/workflow'
import type { Rules } from '../options'

/** A group's own rule for one kind of document. */
export type GroupRule = {
  minReviews: number
  minReviewsMinor: number
  requiredProfessions: readonly string[]
}

/**
 * The rules that a submission is judged by: the group's, else two reviews of a protocol (one of a
 * minor change) and one of anything else. A physician is added wherever the law asks for one.
 */
export const rulesOf = ({
  rule,
  isProtocol,
  changeType,
  needsPhysician,
}: {
  rule: GroupRule | undefined
  isProtocol: boolean
  changeType: ChangeType
  needsPhysician: boolean
}): Rules => {
  const usual = { minReviews: isProtocol ? 2 : 1, minReviewsMinor: 1, requiredProfessions: [] }
  const { minReviews, minReviewsMinor, requiredProfessions } = rule ?? usual
  const required = new Set(requiredProfessions)
  if (needsPhysician) required.add('physician')
  return {
    minReviews: changeType === 'minor' ? minReviewsMinor : minReviews,
    requiredProfessions: [...required],
  }
}
