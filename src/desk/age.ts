const dayMs = 24 * 60 * 60 * 1000

// The day that people there are living, whatever the server's own clock is set to.
const dayOf = (moment: Date): number => {
  const text = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' }).format(moment)
  return Math.round(new Date(`${text}T00:00:00Z`).getTime() / dayMs)
}

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

/** A day as it is written: « 3 décembre 2026 ». */
export const dayText = (moment: string): string =>
  new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' })
    .format(new Date(moment))
    .replace(/^1 /, '1er ')

/** A moment as it is written: « 3 décembre 2026 à 08:00 ». */
export const momentText = (moment: string): string =>
  `${dayText(moment)} à ${new Intl.DateTimeFormat('fr-FR', { timeStyle: 'short', timeZone: 'Europe/Paris' }).format(new Date(moment))}`
