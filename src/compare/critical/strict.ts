import { read } from './marks'
import { beyond } from './multiset'
import { isSlip, stem } from './stem'
import { isDrug } from './words/drugs'
import { stopWords } from './words/plain'

/** The words that carry sense and say nothing critical by themselves: those are compared by what they say. */
const contentOf = (text: string): string[] => {
  const { words, pieces, marks } = read(text)
  const taken = new Set(
    marks.flatMap(({ at, length }) => Array.from({ length }, (_, index) => at + index)),
  )
  return words.filter(
    (word, at) =>
      pieces[at]?.type === 'word' && !taken.has(at) && !stopWords.has(word) && word.length > 1,
  )
}

/**
 * Whether two texts have other words, beyond spelling, their order, and words that say the same. For what is too
 * short or too grave for any word of it to change unseen: a cell, an alert, a contra-indication.
 */
export const hasOtherWords = (before: string, after: string): boolean => {
  const was = contentOf(before).map((word) => ({ word, body: stem(word) }))
  const is = contentOf(after).map((word) => ({ word, body: stem(word) }))
  const bodies = (all: typeof was): string[] => all.map(({ body }) => body)
  const lost = beyond(bodies(was), bodies(is))
  const left = beyond(bodies(is), bodies(was))
  const full = (body: string, all: typeof was): string =>
    all.find((one) => one.body === body)?.word ?? body
  for (const body of lost) {
    const word = full(body, was)
    const at = left.findIndex((other) => {
      const meant = full(other, is)
      return isSlip(word, meant) && !isDrug(word) && !isDrug(meant)
    })
    if (at === -1) return true
    left.splice(at, 1)
  }
  return left.length > 0
}
