import { networkZone, parisDay } from './parisTime'

const day = new Intl.DateTimeFormat('fr-FR', { timeZone: networkZone, dateStyle: 'long' })
const hour = new Intl.DateTimeFormat('fr-FR', {
  timeZone: networkZone,
  hour: '2-digit',
  minute: '2-digit',
})

type Moment = Date | string | null | undefined

const toDate = (moment: Moment): Date | null => {
  if (moment === null || moment === undefined || moment === '') return null
  const date = new Date(moment)
  return Number.isNaN(date.getTime()) ? null : date
}

/** A day in Paris, in words: « 22 novembre 2026 », « 1er janvier 2027 »; empty when there is none. */
export const dateFr = (moment: Moment): string => {
  const date = toDate(moment)
  return date ? day.format(date).replace(/^1 /, '1er ').replaceAll(' ', '\u00a0') : ''
}

/** A day and time in Paris, in words: « 22 novembre 2026 à 22 h 41 »; empty when there is none. */
export const dateTimeFr = (moment: Moment): string => {
  const date = toDate(moment)
  return date ? `${dateFr(date)} à ${hour.format(date).replace(':', '\u00a0h\u00a0')}` : ''
}

/** A moment in ISO 8601 for a `datetime` attribute; empty when there is none. */
export const isoMoment = (moment: Moment): string => toDate(moment)?.toISOString() ?? ''

const dayMs = 24 * 60 * 60 * 1000

// The day that people there are living, whatever the server's own clock is set to.
const dayOf = (moment: Date): number =>
  Math.round(new Date(`${parisDay(moment)}T00:00:00Z`).getTime() / dayMs)

const span = (days: number): string => {
  if (days < 60) return `${String(days)}\u00A0jours`
  const months = Math.floor(days / 30.44)
  if (months < 24) return `${String(months)}\u00A0mois`
  return `${String(Math.floor(days / 365.25))}\u00A0ans`
}

/** How long something has waited, as people say it: « depuis 3 jours ». */
export const ageOf = (since: string, now: Date): string => {
  const days = dayOf(now) - dayOf(new Date(since))
  if (days <= 0) return 'depuis aujourd’hui'
  return days === 1 ? 'depuis hier' : `depuis ${span(days)}`
}
