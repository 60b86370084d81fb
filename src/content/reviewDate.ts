import { fromParisWallTime, parisWallTime } from '../dates/parisTime'

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
