const day = 86_400_000

/** The moment so many days before the start (after it, when negative), at this hour of the day. */
export const daysBefore = (start: Date, days: number, hour = 9): Date => {
  const moment = new Date(start.getTime() - days * day)
  moment.setUTCHours(hour, 0, 0, 0)
  return moment
}
