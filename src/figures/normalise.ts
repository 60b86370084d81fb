import { lowered, raised } from './piece'

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ'
const subscripts = '₀₁₂₃₄₅₆₇₈₉₊₋'
const onTheLine = '0123456789+-n'

const spelt = (signs: string, from: string): string =>
  Array.from(signs, (sign) => onTheLine.charAt(Array.from(from).indexOf(sign))).join('')

// Without the flag for case, by which « s » would be the long « ſ », and no address would hold one.
const addresses =
  /(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|[Ww]{3}\.)(?:(?![\^_]\{)[^\s()[\]{}<>"'^\u0080-\u{10FFFF}])+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu
const files = /\/v1\/files\/[^\s)]+/gu
const unseen = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF\u202A-\u202E\u2066-\u2069\u061C]/gu

/** Signs that mean the same, by one of them. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu, '-'],
  [/[\u2044\u2215]/gu, '/'],
  [/\\(?=[\\|])/gu, ''],
  [/∛/gu, '3√'],
  [/∜/gu, '4√'],
  [/<=|=<|[≦⩽≲]/gu, '≤'],
  [/>=|[≧⩾≳]/gu, '≥'],
  [/[-=]>|[→➔➜➙➛➝➞➟➠➡⇒⇨⟶🡆🡒🡢🡪🡺]/gu, '→'],
  [/[←⬅⇐⇦🡐🡄]/gu, '←'],
  [/[↑⬆⇑⇧🡑🡅]/gu, '↑'],
  [/[↓⬇⇓⇩🡓🡇]/gu, '↓'],
  [/[~≃≅∼≈≊]/gu, '≈'],
  [/[☑☒✓✔🗸🗹🗷]|\[[xX]\]/gu, '☑'],
  [/[✗✘✕✖❌🗴🗶🗵]/gu, '✗'],
  [/[☐□❏❑❒◻▢🞎🗆]|\[ \]/gu, '☐'],
  [/['\u2018\u2019\u02BC]/gu, "'"],
]

/**
 * A text with its figures in one form: composed accents, one kind of space, dash, micro sign and fraction; `10⁶` and
 * `10^6` alike; addresses of pages and files left out, for their figures say nothing of care.
 */
export const normalise = (text: string): string => {
  const marked = text
    .normalize('NFC')
    .replaceAll(unseen, '')
    .replaceAll(addresses, ' ')
    .replaceAll(files, ' ')
    .replaceAll(new RegExp(`[${superscripts}]+`, 'gu'), (signs) =>
      raised(spelt(signs, superscripts)),
    )
    .replaceAll(new RegExp(`[${subscripts}]+`, 'gu'), (signs) => lowered(spelt(signs, subscripts)))
    .replaceAll(/\^\(((?:[^()]|\([^()]*\))*)\)/gu, (_, inside: string) => raised(inside))
    .replaceAll(/_\(((?:[^()]|\([^()]*\))*)\)/gu, (_, inside: string) => lowered(inside))
    // A lowered word is written behind a low line in plain text.
    .replaceAll(/_(?=\p{L})/gu, '')
    .replaceAll(/\^([-+\u2212\u2013]?\d+(?:[.,]\d+)?)/gu, '^{$1}')
    .replaceAll(/[º˚]/gu, '°')
    .replaceAll(/(?<=\d)(?=[¼-¾⅐-⅞])/gu, ' ')
    .normalize('NFKC')
  const spaced = alike
    .reduce((all, [sign, usual]) => all.replaceAll(sign, usual), marked)
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll(/\}\^\{/gu, '')
    .replaceAll(/\}_\{/gu, '')
  // « (1)/(2) » and « 1/2 » are one fraction.
  return spaced.replaceAll(/\((\d+(?:[.,]\d+)?)\) ?\/ ?\((\d+(?:[.,]\d+)?)\)/gu, '$1/$2').trim()
}
