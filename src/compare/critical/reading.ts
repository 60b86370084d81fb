import { normalise } from '../../figures/normalise'
import { readsAs } from './words/confusables'

// What turns round the order of the letters that follow changes what is read: it is shown as a sign of its own.
const turning = /[\u202D\u202E\u2067]/gu
const struck = /[\u0334-\u0338\u20D2\u20D3\u20E5-\u20EB]/gu
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}]|(?![\n\t])\p{Cc}/gu

/** Stands for a sign that changes how others are read. */
export const oddSign = '\u00A4'

const word = /[\p{L}\p{M}]+/gu
const latin = /^[\p{Script=Latin}\p{M}\u03BC]+$/u

const inLatin = (letters: string): string => {
  if (latin.test(letters)) return letters
  // « α » alone is a letter of its own.
  if (Array.from(letters).length === 1 && /\p{Script=Greek}/u.test(letters)) return letters
  const read = Array.from(letters, (letter) =>
    letter === '\u03BC' ? letter : (readsAs.get(letter) ?? letter),
  ).join('')
  return latin.test(read) ? read : letters
}

/** The value of a digit of any script: those of one script stand together, from zero on. */
const digit = (sign: string): string => {
  if (/\d/u.test(sign)) return sign
  const code = sign.codePointAt(0) ?? 0
  const isDigit = (point: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(point))
  let zero = code
  while (code - zero < 9 && isDigit(zero - 1)) zero -= 1
  return String(code - zero)
}

// « intra-crânien », « intra crânien » and « intracrânien » are one word.
const prefixes =
  /(?<!\p{L})(intra|extra|hyper|hypo|anti|post|pre|peri|inter|endo|brady|tachy|poly|multi|micro|auto|hemi|neuro|para|supra|ultra|trans|retro)[ -](?=\p{L}{3})/giu

const withoutAccents = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('Œ', 'OE')

/**
 * A text as it is read: without accents and what nobody sees, in Latin letters and digits, with one kind of space,
 * dash and quotation mark. Capitals stay: « mUI » is no « MUI ».
 */
export const reading = (text: string): string => {
  const seen = text
    .replaceAll(turning, oddSign)
    // What is struck stands so in plain text.
    .replaceAll(/\[barré\s*:/giu, `[${oddSign}`)
    .replaceAll(struck, oddSign)
    .replaceAll(/[\u2028\u2029\u0085]|\r\n?/gu, '\n')
    .replaceAll(unseen, '')
  const usual = normalise(seen)
    .replaceAll(/(?<=\d)\^\{([^}]*)\}/gu, '^$1')
    .replaceAll(/[\^_]\{([^}]*)\}/gu, '$1')
    .replaceAll(/\p{Nd}/gu, digit)
    .replaceAll(word, inLatin)
  // A letter that stands for a digit within a number reads as one.
  return (
    withoutAccents(usual)
      .replaceAll(prefixes, '$1')
      // « I.V. » is « IV ».
      .replaceAll(/(?<!\p{L})(?:\p{Lu}\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
      .replaceAll(/(?<=\d)[oO](?![\p{L}])|(?<![\p{L}])[oO](?=[.,]?\d)/gu, '0')
      .replaceAll(/(?<=\d)[lI|](?=\d)/gu, '1')
      .replaceAll('æ', 'ae')
  )
}
