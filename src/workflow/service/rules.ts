import type { ChangeType } from '../../vocabulary/workflow'
import type { Rules } from '../options'

/** A group's own rule for one kind of document. */
export type GroupRule = {
  minReviews: number
  minReviewsMinor: number
  requiredProfessions: readonly string[]
}

/**
 * The rules that a submission is judged by: the group's, else those that are usual for the
 * kind of document. A physician is added wherever the law asks for one; a minor change with something critical in it
 * needs the reviewers of a major one.
 */
export const rulesOf = ({
  rule,
  usual,
  changeType,
  needsPhysician,
  isCritical,
}: {
  rule: GroupRule | undefined
  /** Where the group has no rule. */
  usual: { major: number; minor: number }
  changeType: ChangeType
  needsPhysician: boolean
  isCritical: boolean
}): Rules => {
  const required = new Set(rule?.requiredProfessions)
  if (needsPhysician) required.add('physician')
  const major = rule?.minReviews ?? usual.major
  const minor = rule?.minReviewsMinor ?? usual.minor
  const asMinor = isCritical ? Math.max(minor, major) : minor
  return {
    minReviews: changeType === 'minor' ? asMinor : major,
    requiredProfessions: [...required],
  }
}
