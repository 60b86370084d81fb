import { networkZone } from '../content/parisTime'

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
