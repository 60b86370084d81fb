const narrow = '\u202F'
const noBreak = '\u00A0'

const units = '%|mg|µg|g|kg|L|mL|min|cm|mm|s|h|bars?|°C|mois|ans?|jours?|heures?|minutes?|points?'
const beforeUnit = new RegExp(`(\\d) (?=(?:${units})(?![\\p{L}\\d]))`, 'gu')

/** French typography: apostrophes, and the spaces at which a line must never break. */
export const french = (text: string): string =>
  text
    .replaceAll("'", '’')
    .replace(/ (?=[;!?])/g, narrow)
    .replace(/ (?=[:»])/g, noBreak)
    .replaceAll('« ', `«${noBreak}`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${narrow}`)
    .replace(beforeUnit, `$1${noBreak}`)

/** Applies `change` to every text of a value, however deep. */
export const mapTexts = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, mapTexts(item, change)]),
  )
}
