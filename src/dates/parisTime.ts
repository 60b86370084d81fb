/** Where the network's days and months are counted. */
export const networkZone = 'Europe/Paris'

/** A time on the clock of Paris; months from 1. */
export type WallTime = {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
}

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: networkZone,
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
})

/** What the clock shows in Paris at a moment. */
export const parisWallTime = (date: Date): WallTime => {
  const parts = new Map(format.formatToParts(date).map(({ type, value }) => [type, Number(value)]))
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  }
}

const asIfUtc = ({ year, month, day, hour, minute, second }: WallTime): number =>
  Date.UTC(year, month - 1, day, hour, minute, second)

/**
 * The moment at which the clock of Paris shows a time. In the hour that is skipped in spring, the clock is taken
 * as not yet put forward; in the hour that comes twice in autumn, the first.
 */
export const fromParisWallTime = (wall: WallTime): Date => {
  const target = asIfUtc(wall)
  // Paris was never more than two hours from UTC since 1946; the earlier candidate that fits wins.
  const candidates = [2, 1].map((hours) => new Date(target - hours * 3_600_000))
  const fitting = candidates.find((candidate) => asIfUtc(parisWallTime(candidate)) === target)
  return fitting ?? new Date(target - 3_600_000)
}

const two = (value: number): string => String(value).padStart(2, '0')

/** The day in Paris at a moment: `2026-11-22`. */
export const parisDay = (date: Date): string => {
  const { year, month, day } = parisWallTime(date)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}
