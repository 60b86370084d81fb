const raisedSigns: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '+': '⁺',
  '-': '⁻',
  '−': '⁻',
  n: 'ⁿ',
  i: 'ⁱ',
}
const loweredSigns: Readonly<Record<string, string>> = {
  '0': '₀',
  '1': '₁',
  '2': '₂',
  '3': '₃',
  '4': '₄',
  '5': '₅',
  '6': '₆',
  '7': '₇',
  '8': '₈',
  '9': '₉',
  '+': '₊',
  '-': '₋',
  '−': '₋',
}

const spelt = (text: string, signs: Readonly<Record<string, string>>): string | undefined => {
  const found = Array.from(text).map((character) => signs[character])
  return text === '' || found.includes(undefined) ? undefined : found.join('')
}

/** In parentheses, unless nothing can come between what it holds. */
export const grouped = (text: string): string => {
  const trimmed = text.trim()
  return /^(?:[\p{L}\p{M}]*|\d+(?:[.,]\d+)*)[⁰¹²³⁴-⁹ⁿ₀-₉]*$/u.test(trimmed) || isWrapped(trimmed)
    ? trimmed
    : `(${trimmed})`
}

/** Whether parentheses hold the whole of a text already. */
export const isWrapped = (text: string): boolean => {
  if (!text.startsWith('(') || !text.endsWith(')')) return false
  let depth = 0
  for (const [index, character] of Array.from(text).entries()) {
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (depth === 0 && index < Array.from(text).length - 1) return false
  }
  return true
}

/** A text as an exponent: with the signs that are raised already, else behind ^. */
export const raised = (text: string): string => {
  const trimmed = text.trim()
  if (trimmed === '') return ''
  return spelt(trimmed, raisedSigns) ?? `^${grouped(trimmed)}`
}

/** A text as an index. */
export const lowered = (text: string): string => {
  const trimmed = text.trim()
  if (trimmed === '') return ''
  return spelt(trimmed, loweredSigns) ?? `_${grouped(trimmed)}`
}

/** A fraction on a line. */
export const fraction = (above: string, below: string): string =>
  `${grouped(above)}/${grouped(below)}`

/** A root, of the second degree unless another one is given. */
export const root = (inside: string, degree = ''): string => {
  const of = `(${inside.trim()})`
  switch (degree.trim()) {
    case '':
    case '2':
      return `√${of}`
    case '3':
      return `∛${of}`
    case '4':
      return `∜${of}`
    default:
      return `racine ${degree.trim()}-ième de ${of}`
  }
}
