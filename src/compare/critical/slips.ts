import type { Mark, Read } from './marks'
import { beyond } from './multiset'
import { isSlip } from './stem'
import { isDrug } from './words/drugs'

const forgiving = /^(?:contraindication|population)$/u

const wordsOfMarks = ({ marks, words }: Read, holds: (mark: Mark) => boolean): Set<string> =>
  new Set(marks.filter(holds).flatMap(({ at, length }) => words.slice(at, at + length)))

/**
 * The words of a text that are a slip of the pen in a long word of the other that names a population, a
 * contra-indication, or what is counted: « enfnat » reads as « enfant », « mintues » as « minutes ». Drugs, numbers
 * and negations are never taken for slips.
 */
export const slipsIn = (text: Read, other: Read): Map<string, string> => {
  const odd = beyond(text.words, other.words)
  const known = wordsOfMarks(text, ({ role }) => role !== 'noun')
  const named = wordsOfMarks(
    other,
    ({ about, role }) => forgiving.test(about) || role === 'noun' || role === 'unit',
  )
  const slips = new Map<string, string>()
  for (const word of odd) {
    if (word.length < 5 || known.has(word) || isDrug(word)) continue
    const meant = beyond(other.words, text.words).find(
      (one) => one.length >= 5 && named.has(one) && one[0] === word[0] && isSlip(word, one),
    )
    if (meant !== undefined) slips.set(word, meant)
  }
  return slips
}
