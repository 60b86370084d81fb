import { tokensOf } from './tokens'

/** The words of a text with how often each stands in it: by these, texts are found alike. */
export type Bag = { counts: ReadonlyMap<string, number>; total: number }

/** The bag of a text; spaces and stops say nothing of it. */
export const bagOf = (text: string): Bag => {
  const counts = new Map<string, number>()
  let total = 0
  for (const { start, end } of tokensOf(text)) {
    const token = text.slice(start, end)
    if (!/[\p{L}\p{N}]/u.test(token)) continue
    const word = token.toLowerCase()
    counts.set(word, (counts.get(word) ?? 0) + 1)
    total += 1
  }
  return { counts, total }
}

/** How alike two texts are, from 0 to 1: the share of words that both have. */
export const likeness = (one: Bag, other: Bag): number => {
  if (one.total + other.total === 0) return 1
  const [small, large] = one.counts.size < other.counts.size ? [one, other] : [other, one]
  let common = 0
  for (const [word, count] of small.counts) common += Math.min(count, large.counts.get(word) ?? 0)
  return (2 * common) / (one.total + other.total)
}
