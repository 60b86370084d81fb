import type { CriticalKind } from '../types'
import { buildLexicon } from './lexicon'
import { beyond } from './multiset'
import { actors, opposites, turningPrefixes } from './words/opposites'

type Pole = { dimension: number; pole: number }

const dimensions = [...opposites, ...actors]

// A word may be a pole of several dimensions: each has a lexicon of its own.
const lexicons = dimensions.map(({ poles }, dimension) =>
  buildLexicon<Pole>(poles.map((phrases, pole) => [phrases, { dimension, pole }] as const)),
)

const countsOf = (words: readonly string[], dimension: number): number[] => {
  const counts = new Array<number>(dimensions[dimension]?.poles.length ?? 0).fill(0)
  words.forEach((_, at) => {
    const pole = lexicons[dimension]?.(words, at)?.meaning.pole
    if (pole !== undefined) counts[pole] = (counts[pole] ?? 0) + 1
  })
  return counts
}

/** The dimensions of which one pole was lost and another gained: « augmenter » for « diminuer ». */
export const flipsBetween = (
  before: readonly string[],
  after: readonly string[],
): CriticalKind[] => {
  const lost = beyond(before, after)
  const gained = beyond(after, before)
  if (lost.length === 0 || gained.length === 0) return []
  return dimensions.flatMap(({ kind }, dimension) => {
    const was = countsOf(before, dimension)
    const is = countsOf(after, dimension)
    const isLost = was.some((count, pole) => count > (is[pole] ?? 0))
    const isGained = is.some((count, pole) => count > (was[pole] ?? 0))
    return isLost && isGained ? [kind] : []
  })
}

const bare = (word: string): string => word.replace(/(?:es|e|s)$/u, '')

/** Whether one word is the other with a beginning that turns it round: « possible », « impossible ». */
export const isTurned = (one: string, other: string): boolean => {
  const [short, long] =
    one.length < other.length ? [bare(one), bare(other)] : [bare(other), bare(one)]
  if (short.length < 4 || !long.endsWith(short)) return false
  return turningPrefixes.test(long.slice(0, long.length - short.length))
}

/** Whether both are words with one body and two beginnings: « hypotension », « hypertension ». */
export const isTurnedAbout = (one: string, other: string): boolean => {
  const [a, b] = [bare(one), bare(other)]
  for (let at = 2; at <= 6; at += 1) {
    if (!turningPrefixes.test(a.slice(0, at)) || a.length - at < 4) continue
    const body = a.slice(at)
    const other = b.slice(0, b.length - body.length)
    if (b.endsWith(body) && b !== a && other.length > 1 && turningPrefixes.test(other)) return true
  }
  return false
}
