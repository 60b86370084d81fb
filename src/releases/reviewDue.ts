import { addMonths } from '../content/reviewDate'
import type { ChangeType } from '../vocabulary/workflow'

const overrideDays = 30
const dayInMilliseconds = 86_400_000

/** When a release has to be looked at again; null for what is never reviewed. */
export const reviewDueAt = ({
  at,
  months,
  changeType,
  isOverridden,
  inherited,
}: {
  at: Date
  months: number | null
  changeType: ChangeType
  isOverridden: boolean
  /** The review date of the release in force that this one follows; undefined when there is none. */
  inherited: string | null | undefined
}): string | null => {
  if (isOverridden) return new Date(at.getTime() + overrideDays * dayInMilliseconds).toISOString()
  if (changeType === 'minor' && inherited !== undefined) return inherited
  return months === null ? null : addMonths(at, months).toISOString()
}
