import { formatNumber } from '../../wordRules/numberFormats'
import { decodeWith } from '../../wordRules/signs'
import type { PasteWarnings } from './warnings'
import { numberOf, type Shown } from './tree'

const byType: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
}

const formats: Readonly<Record<string, string>> = {
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
}

const letterFormats: Readonly<Record<string, (letters: string) => string>> = {
  'lower-alpha': (letters) => letters,
  'lower-latin': (letters) => letters,
  'upper-alpha': (letters) => letters.toUpperCase(),
  'upper-latin': (letters) => letters.toUpperCase(),
}

/** a to z, then aa, ab, ac: as pages count on, and Word does not. */
const lettersOf = (value: number): string =>
  value > 26
    ? lettersOf(Math.floor((value - 1) / 26)) + lettersOf(((value - 1) % 26) + 1)
    : String.fromCodePoint(96 + value)

const bullets = new Set(['disc', 'circle', 'square', 'disclosure-open', 'disclosure-closed'])

/** How an item is numbered: by its own style or type, by its list's, by what lists of its tag have. */
export const markerStyleOf = (item: Shown, list: Shown | undefined): string => {
  const said = (node: Shown | undefined): string | undefined => {
    if (node === undefined) return undefined
    const whole = node.style.get('list-style-type') ?? node.style.get('list-style') ?? ''
    const word = whole.replace(/\b(?:inside|outside|url\([^)]*\))/g, '').trim()
    return word === '' || word === 'inherit' ? byType[node.attributes['type'] ?? ''] : word
  }
  return said(item) ?? said(list) ?? (list?.tag === 'ol' ? 'decimal' : 'disc')
}

/** A number as a style of lists writes it; undefined for a style that is not known here. */
const numberIn = (style: string, value: number): string | undefined => {
  const format = formats[style]
  if (format !== undefined) return formatNumber(value, format)
  return value < 1 ? String(value) : letterFormats[style]?.(lettersOf(value))
}

/** What a page shows before an item: « 3. », « b. », « • », « ✓ », nothing. */
export const markerOf = (style: string, value: number, warnings: PasteWarnings): string => {
  if (style === 'none') return ''
  if (bullets.has(style)) return '•'
  const quoted = /^["'](.*)["']$/.exec(style)?.[1]
  if (quoted !== undefined) return quoted.trim()
  const number = numberIn(style, value)
  if (number === undefined) warnings.add('numbering', style)
  return `${number ?? String(value)}.`
}

type Counted = { style: string; value: number; level: number }

/** Word for the web says each level in its own words: « %1.%2. ». */
export const createWebMarkers = (warnings: PasteWarnings) => {
  const shown = new Map<string, Map<number, string>>()
  return (item: Shown, { style, value, level }: Counted): string | undefined => {
    const text = item.attributes['data-leveltext']
    if (text === undefined) return undefined
    const list = item.attributes['data-listid'] ?? ''
    const numbers = shown.get(list) ?? new Map<number, string>()
    shown.set(list, numbers.set(level, numberIn(style, value) ?? String(value)))
    if (/%\d/.test(text))
      return text.replaceAll(/%(\d)/g, (_, at: string) => numbers.get(Number(at) - 1) ?? '1').trim()
    const font = item.attributes['data-font'] ?? ''
    const sign = decodeWith(text.trim(), { asciiFont: font, otherFont: font, declared: new Set() })
    for (const lost of sign.lost) warnings.add('symbol', lost)
    return sign.text === '' ? undefined : sign.text
  }
}

/** The number of each item of a list: from its `start`, downwards where it is reversed, by an item's own `value`. */
export const numbersOf = (list: Shown | undefined, items: readonly Shown[]): number[] => {
  const isReversed = list?.attributes['reversed'] !== undefined
  let next = (list && numberOf(list, 'start')) ?? (isReversed ? items.length : 1)
  return items.map((item) => {
    const value = numberOf(item, 'value') ?? next
    next = value + (isReversed ? -1 : 1)
    return value
  })
}
