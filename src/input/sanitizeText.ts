// Tab and line ends are words' own. The rest is seen by nobody: SQLite cuts a text at a null, HTML forbids most, and an
// override shows the digits of a dose in another order than that in which they are stored, read aloud and compared.
const unseen = /(?![\t\n\r])\p{Cc}|[\u202d\u202e]/gu

/** A text without the characters that hide, cut or turn round what is written. */
export const sanitizeText = (text: string): string => text.toWellFormed().replace(unseen, '')

/** Deeper than this nothing of ours goes: it is refused later, by whoever knows what should stand there. */
const deepest = 100

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** The same of every text in a value; passwords are left as they were typed. */
export const sanitizeTexts = (value: unknown, depth = 0): unknown => {
  if (typeof value === 'string') return sanitizeText(value)
  if (typeof value !== 'object' || value === null || depth > deepest) return value
  if (Array.isArray(value)) return value.map((item) => sanitizeTexts(item, depth + 1))
  if (!isPlain(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inside]): [string, unknown] => [
      name,
      name === 'password' ? inside : sanitizeTexts(inside, depth + 1),
    ]),
  )
}
