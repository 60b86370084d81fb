const nbsp = '\u00A0'
const thin = '\u202F'

/** A French sentence with its apostrophes, quotation marks and no-break spaces. Markup is left alone. */
export const typeset = (text: string): string =>
  text.includes('href=')
    ? text
    : text
        .replaceAll("'", '’')
        .replaceAll('...', '…')
        .replace(/"([^"]*)"/g, `«${nbsp}$1${nbsp}»`)
        .replace(/« /g, `«${nbsp}`)
        .replace(/ »/g, `${nbsp}»`)
        .replace(/(\p{L}|\}|»|\))[ \u00A0]?:(?=\s|$)/gu, `$1${nbsp}:`)
        .replace(/(\p{L}|\}|»|\)|>)[ \u00A0]?([?!])/gu, `$1${thin}$2`)
        .replace(/(\p{L}|\}) ;/gu, `$1${thin};`)

type Words = { readonly [key: string]: Words | string }

/** The same for a whole dictionary, however deep. */
export const typesetAll = <Dictionary extends Words>(words: Dictionary): Dictionary => {
  const set = (value: Words | string): Words | string =>
    typeof value === 'string'
      ? typeset(value)
      : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, set(inner)]))
  const result = set(words)
  if (!isLike(words, result)) throw new Error('a dictionary keeps its keys')
  return result
}

const isLike = <Dictionary extends Words>(
  model: Dictionary,
  value: Words | string,
): value is Dictionary =>
  typeof value === 'object' && Object.keys(model).every((key) => key in value)
