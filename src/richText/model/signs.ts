import { textFormats } from './nodes'

/** A run as plain text is made of it: only the formats that change what it says. */
export type Signed = { text: string; format: number }

const { strikethrough, subscript, superscript } = textFormats
/** The formats without which a text says something else: 10⁶ is not 106. */
export const tellingFormats = strikethrough | subscript | superscript

const figures = Array.from('0123456789')
const raised = new Map([
  ...figures.map((figure, at): [string, string] => [figure, '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(at)]),
  ...Array.from('-\u2212\u2013', (minus): [string, string] => [minus, '⁻']),
  ['+', '⁺'],
  ['n', 'ⁿ'],
])
const lowered = new Map([
  ...figures.map((figure, at): [string, string] => [figure, '₀₁₂₃₄₅₆₇₈₉'.charAt(at)]),
  ...Array.from('-\u2212\u2013', (minus): [string, string] => [minus, '₋']),
  ['+', '₊'],
])

// « 1er », « 2e », « n° », « Mme » are read alike on the line; a mark in brackets or of a note sign too.
const readsOnTheLine =
  /^(?:(?:er|re|e|es|nd|nde|d|ème|èmes|o|os|me|mes|lle|lles|r|rs)|[[(].*[\])]|[*†‡§°®™]+)$/u

const spelt = (text: string, signs: ReadonlyMap<string, string>): string | null => {
  const found = Array.from(text, (sign) => signs.get(sign))
  return found.includes(undefined) ? null : found.join('')
}

/** Keeps the spaces around a run outside of what is put around it. */
const around = (text: string, sign: (inside: string) => string): string => {
  const inside = text.trim()
  if (inside === '') return text
  const at = text.indexOf(inside)
  return text.slice(0, at) + sign(inside) + text.slice(at + inside.length)
}

const above = (inside: string): string =>
  readsOnTheLine.test(inside) ? inside : (spelt(inside, raised) ?? `^(${inside})`)

const below = (inside: string): string =>
  spelt(inside, lowered) ?? (/\s/u.test(inside) ? `_(${inside})` : `_${inside}`)

const placed = ({ text, format }: Signed): string => {
  if ((format & superscript) !== 0) return around(text, above)
  return (format & subscript) !== 0 ? around(text, below) : text
}

const struck = (text: string): string =>
  text
    .split('\n')
    .map((line) => around(line, (inside) => `[barré\u00a0: ${inside}]`))
    .join('\n')

// The import sets a note's mark a narrow space behind its word: between figures it would pass for a power.
const withNotes = (runs: readonly Signed[]): Signed[] =>
  runs.map((run, index) => {
    const isNote =
      (run.format & superscript) !== 0 &&
      /^\d+$/.test(run.text) &&
      runs[index - 1]?.text.endsWith('\u202f') === true
    return isNote ? { text: `[${run.text}]`, format: run.format & strikethrough } : run
  })

const merged = (runs: readonly Signed[]): Signed[] => {
  const whole: Signed[] = []
  for (const { text, format } of runs) {
    const last = whole.at(-1)
    if (last?.format === (format & tellingFormats)) last.text += text
    else whole.push({ text, format: format & tellingFormats })
  }
  return whole
}

/**
 * Runs as plain text that says the same: superscripts and subscripts as characters where each has one, else after `^`
 * and `_`; what is struck marked as such; the marks of notes in brackets.
 */
export const signedText = (runs: readonly Signed[]): string => {
  const lines = withNotes(merged(runs)).map((run) => ({
    text: placed(run),
    format: run.format & strikethrough,
  }))
  return merged(lines)
    .map(({ text, format }) => (format === 0 ? text : struck(text)))
    .join('')
}
