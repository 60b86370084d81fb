import type { Doc } from './types'

const hour = 3_600_000
const day = 24 * hour

const paris = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** The wall clock in Paris as if it were UTC. */
const wallOf = (at: number): number => Date.parse(`${paris.format(at).replace(' ', 'T')}Z`)

/** So many calendar months on, at the same time of day in Paris. */
const monthsOn = (at: number, months: number): number => {
  const wall = new Date(wallOf(at))
  const dayOfMonth = wall.getUTCDate()
  wall.setUTCDate(1)
  wall.setUTCMonth(wall.getUTCMonth() + months)
  const last = new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + 1, 0)).getUTCDate()
  wall.setUTCDate(Math.min(dayOfMonth, last))
  const wanted = wall.getTime() + (at % 1000)
  // Paris is one hour ahead in winter, two in summer.
  return [wanted - hour, wanted - 2 * hour].find((one) => wallOf(one) === wall.getTime()) ?? wanted
}

/** How long a document of this kind holds: a nurse protocol a year, a newsletter for ever. */
export const usualMonths = ({ kind, content }: Doc): number | null =>
  ({ protocol: content.nurse ? 12 : 24, training: 24, newsletter: null, resource: 36, scale: 36 })[
    kind
  ]

/** When a release has to be looked at again. */
export const dueAfter = ({
  at,
  months,
  isOverridden,
  inherited,
}: {
  at: number
  months: number | null
  isOverridden: boolean
  inherited?: number | null | undefined
}): number | null => {
  if (isOverridden) return at + 30 * day
  if (inherited !== undefined) return inherited
  return months === null ? null : monthsOn(at, months)
}

/** The stage that a review date has come to: 90, 60 or 30 days off, or over. */
export const stageAt = (dueAt: number | null, at: number): number | undefined =>
  dueAt === null ? undefined : [0, 30, 60, 90].find((days) => dueAt - at <= days * day)

/** `due` from 90 days before, `overdue` from the date on. */
export const reviewStateAt = (dueAt: number | null, at: number): string => {
  if (dueAt === null) return 'none'
  if (dueAt <= at) return 'overdue'
  return dueAt - at <= 90 * day ? 'due' : 'current'
}
