import { oddSign, reading } from './reading'

/** A word, a number or a sign of a text. */
export type Piece = {
  type: 'break' | 'number' | 'odd' | 'punctuation' | 'sign' | 'word'
  /** In small letters. */
  text: string
  /** As it is written, without accents. */
  cased: string
  /** Which sentence of the text it stands in, from 0. */
  sentence: number
  /** Whether nothing parts it from the piece before it. */
  isGlued: boolean
  /** Whether it stands first in its line or sentence. */
  isFirst: boolean
}

const pattern = new RegExp(
  [
    String.raw`(?<number>(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|(?<![\p{L}\d])[.,]\d+|\d+(?:[.,]\d+)*)`,
    String.raw`(?<word>[\p{L}\p{M}]+)`,
    String.raw`(?<break>\n|[.!?…](?=\s+[\p{Lu}\d«"(]|\s*$|\s*\n)|;)`,
    String.raw`(?<sign>[<>≤≥=≈±+×÷*/%‰°^√∞≠↑↓→←☑☐✗-])`,
    String.raw`(?<punctuation>[,:()[\]"«»'•·…]|\p{P})`,
    String.raw`(?<odd>[^\s])`,
  ].join('|'),
  'gu',
)

// Signs of ordinary texts that change nothing of what is read.
const cosmetic = /[©®™|~`¨´¸\p{Emoji_Presentation}\u26A0\u2139⚕♦●■▪◆★☆►▶▷◦]/u

const typeOf = (groups: Readonly<Record<string, string | undefined>>): Piece['type'] => {
  if (groups['number'] !== undefined) return 'number'
  if (groups['word'] !== undefined) return 'word'
  if (groups['break'] !== undefined) return 'break'
  if (groups['sign'] !== undefined) return 'sign'
  if (groups['punctuation'] !== undefined) return 'punctuation'
  return 'odd'
}

/** One form of a number: no spaces, a point for its decimals, no zero that says nothing. */
export const numberForm = (number: string): string => {
  const plain = number.replaceAll(' ', '').replaceAll(',', '.').replace(/^\./u, '0.')
  if (!/^\d+(?:\.\d+)?$/u.test(plain)) return plain
  const [whole = '', decimals = ''] = plain.split('.')
  const short = whole.replace(/^0+(?=\d)/u, '')
  // « 2.500 » may be two and a half or two thousand five hundred: it stays as it is.
  const kept = decimals.length === 3 && short !== '0' ? decimals : decimals.replace(/0+$/u, '')
  return kept === '' ? short : `${short}.${kept}`
}

/** The words, numbers and signs of a text, as it is read. */
export const split = (text: string): Piece[] => {
  const read = reading(text)
  const pieces: Piece[] = []
  let sentence = 0
  let end = -1
  let isFirst = true
  for (const { 0: whole, index, groups } of read.matchAll(pattern)) {
    const type = typeOf(groups ?? {})
    if (type === 'odd' && whole !== oddSign && cosmetic.test(whole)) continue
    const form = type === 'number' ? numberForm(whole) : whole.toLowerCase()
    pieces.push({ type, text: form, cased: whole, sentence, isGlued: index === end, isFirst })
    end = index + whole.length
    if (type === 'break') sentence += 1
    isFirst = type === 'break' || (isFirst && type !== 'word' && type !== 'number')
  }
  return pieces
}
