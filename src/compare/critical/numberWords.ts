import type { Piece } from './split'
import { numberWords } from './words/numbers'

/** What a number becomes with one more word; undefined when the word begins another number. */
const extended = (part: number, word: number): number | undefined => {
  if (word === 100) return part < 10 ? Math.max(part, 1) * 100 : undefined
  const below = part % 100
  if (word === 20 && below === 4) return part + 76
  if (below === 0) return part + word
  const isTen = below >= 20 && below % 10 === 0
  if (isTen && word < 10) return part + word
  if ((below === 60 || below === 80) && word < 20) return part + word
  return below % 20 === 10 && word >= 7 && word <= 9 ? part + word : undefined
}

type Reading = { total: number; part: number; length: number }

const step = (so: Reading, word: number, length: number): Reading | undefined => {
  if (word === 1000) return { total: so.total + Math.max(so.part, 1) * 1000, part: 0, length }
  const part = so.length === 0 ? word : extended(so.part, word)
  return part === undefined ? undefined : { ...so, part, length }
}

const wordAt = (pieces: readonly Piece[], at: number): number | undefined =>
  pieces[at]?.type === 'word' ? numberWords.get(pieces[at].text) : undefined

/** How many pieces link a number to its next word: « - », or « et » before « un » and « onze ». */
const linkAt = (pieces: readonly Piece[], at: number): number => {
  if (pieces[at]?.text === '-') return 1
  return pieces[at]?.text === 'et' && /^(?:une?|onze)$/u.test(pieces[at + 1]?.text ?? '') ? 1 : 0
}

/** The number that is written in words from a piece on, and how many pieces it takes. */
export const numberInWords = (
  pieces: readonly Piece[],
  at: number,
): { value: number; length: number } | undefined => {
  let so: Reading = { total: 0, part: 0, length: 0 }
  for (;;) {
    const link = so.length === 0 ? 0 : linkAt(pieces, at + so.length)
    const word = wordAt(pieces, at + so.length + link)
    const next = word === undefined ? undefined : step(so, word, so.length + link + 1)
    if (next === undefined) break
    so = next
  }
  return so.length === 0 ? undefined : { value: so.total + so.part, length: so.length }
}
