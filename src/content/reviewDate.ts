import { kindFacts, longestReviewMonths, nurseProtocolReviewMonths } from '../vocabulary/documents'
import { fromParisWallTime, parisWallTime } from '../dates/parisTime'
import type { ResolvedContent } from './types'

const dayInMilliseconds = 86_400_000
const dueDays = 90

const lastDayOf = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The same day and time of day in Paris, so many months on; the last day of the month where it has no such day. */
export const addMonths = (date: Date, months: number): Date => {
  const wall = parisWallTime(date)
  const index = wall.year * 12 + (wall.month - 1) + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  const day = Math.min(wall.day, lastDayOf(year, month))
  const moment = fromParisWallTime({ ...wall, year, month, day })
  return new Date(moment.getTime() + date.getUTCMilliseconds())
}

/** Months from the effective date to the review; null for a newsletter, which is never reviewed. */
export const reviewPeriodOf = (content: ResolvedContent): number | null => {
  const usual = kindFacts[content.kind].reviewPeriodMonths
  if (usual === null) return null
  const asked = content.reviewPeriodMonths
  if (asked !== null && asked >= 1) return Math.min(asked, longestReviewMonths)
  return content.kind === 'protocol' && content.nurseProtocol ? nurseProtocolReviewMonths : usual
}

/** The review dates up to this moment are near, or have passed. */
export const dueUntil = (now: Date): Date => new Date(now.getTime() + dueDays * dayInMilliseconds)

/** How a release stands to its review date. */
export type ReviewState = 'current' | 'due' | 'none' | 'overdue'

type ReviewMoment = { reviewDueAt: Date | string | null | undefined; now: Date }

/** `due` from 90 days before the review date, `overdue` from that moment on. */
export const reviewStateOf = ({ reviewDueAt, now }: ReviewMoment): ReviewState => {
  if (reviewDueAt === null || reviewDueAt === undefined || reviewDueAt === '') return 'none'
  const left = new Date(reviewDueAt).getTime() - now.getTime()
  if (Number.isNaN(left)) return 'none'
  if (left <= 0) return 'overdue'
  return left <= dueDays * dayInMilliseconds ? 'due' : 'current'
}
