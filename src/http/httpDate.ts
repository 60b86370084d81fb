const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'
const time = String.raw`\d{2}:\d{2}:\d{2}`

const usual = new RegExp(String.raw`^[A-Z][a-z]{2}, \d{2} ${month} \d{4} ${time} GMT$`)
const older = new RegExp(String.raw`^[A-Z][a-z]{5,8}, \d{2}-${month}-\d{2} ${time} GMT$`)
const oldest = new RegExp(String.raw`^[A-Z][a-z]{2} ${month} [\d ]\d ${time} \d{4}$`)

/** A date as HTTP writes it, in any of its three forms (RFC 9110 §5.6.7); undefined for anything else. */
export const readHttpDate = (header: string): Date | undefined => {
  const text = header.trim()
  const isDate = usual.test(text) || older.test(text) || oldest.test(text)
  const moment = new Date(oldest.test(text) ? `${text} GMT` : text)
  return isDate && !Number.isNaN(moment.getTime()) ? moment : undefined
}
