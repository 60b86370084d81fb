import { isUnit } from '../../figures/vocabulary'

/** A piece of a text that is never cut; `unit` is where its unit begins, behind the number. */
export type Token = { start: number; end: number; unit: number | null }

const space = String.raw`[ \u00a0\u2007\u2009\u202f]`
const figures = String.raw`\d{1,3}(?:${space}\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*`
const fraction = String.raw`[¼-¾⅐-⅞]`
const power = String.raw`(?:\^[-+−]?\d+|[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+)`
const plainNumber = `(?:(?:${figures})${fraction}?|${fraction})${power}?`
const between = String.raw`(?:${space}?[×*x]${space}?|${space}?[-–—−]${space}?|[/:]|${space}?h${space}?(?=\d\d(?!\d)))`
const comparator = String.raw`(?:<=|>=|=<|[<>≤≥≦≧⩽⩾=≠±≈~∓≪≫])`

/** A number with its comparator and sign; ranges, fractions, products, times and dates are one. */
const number = new RegExp(
  `(?:${comparator}${space}?)?[-+−–]?${plainNumber}(?:${between}${plainNumber})*`,
  'uy',
)
const unitWord = /[\p{L}µ]+/uy
const unitSign = /%|‰|°[CF]?/uy
const gap = new RegExp(`${space}?`, 'uy')
const exponent = new RegExp(`${power}|[²³]`, 'uy')
const joint = new RegExp(`${space}?[/·⋅.]${space}?|${space}par${space}`, 'uy')
const counted = new RegExp(`(?:${figures})${space}?`, 'uy')
const word = /[\p{L}\p{M}\p{N}_]+(?:-[\p{L}\p{M}\p{N}]+)*['’]?/uy
const blank = /[^\S\n]+/uy
const other = /[^]\p{M}*/uy

const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

const isKnownUnit = (name: string): boolean => isUnit(name.replaceAll('µ', 'μ'), true)

/** Where a unit ends that begins at a place; the place itself when none does. */
const endOfUnit = (text: string, at: number): number => {
  const sign = endOf(unitSign, text, at)
  if (sign > at) return sign
  const end = endOf(unitWord, text, at)
  return end > at && isKnownUnit(text.slice(at, end)) ? endOf(exponent, text, end) : at
}

/** Units joined to others, with numbers of their own: `mg/kg/24 h`. */
const endOfUnits = (text: string, at: number): number => {
  const start = endOf(gap, text, at)
  let end = endOfUnit(text, start)
  if (end === start) return at
  for (;;) {
    const behind = endOf(joint, text, end)
    if (behind === end) return end
    const next = endOfUnit(text, endOf(counted, text, behind))
    if (next <= behind || next === endOf(counted, text, behind)) return end
    end = next
  }
}

const isLetterOrFigure = (text: string, at: number): boolean =>
  at > 0 && /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at))

const tokenAt = (text: string, start: number): Token => {
  // A dash behind a letter or figure joins; it is no sign.
  const isSign = /[-+−–]/u.test(text.charAt(start)) && isLetterOrFigure(text, start)
  const figure = isSign ? start : endOf(number, text, start)
  if (figure > start) {
    const end = endOfUnits(text, figure)
    if (end > figure) return { start, end, unit: figure }
    // « 12B » is a name.
    const name = endOf(word, text, figure)
    return { start, end: Math.max(figure, name), unit: null }
  }
  for (const pattern of [word, blank, other]) {
    const end = endOf(pattern, text, start)
    if (end > start) return { start, end, unit: null }
  }
  return { start, end: start + 1, unit: null }
}

/** A text in pieces, all of it: words, spaces, signs; a number with its comparator and its unit is one. */
export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const token = tokenAt(text, at)
    tokens.push(token)
    at = token.end
  }
  return tokens
}
