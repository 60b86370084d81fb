import { sameSense } from './words/plain'

const endings =
  /(?:ations?|itions?|ements?|ment|antes?|ants?|ees?|euses?|eurs?|eux|elles?|els?|ives?|ifs?|ales?|aux|al|es?|er|ez|ent|s|x)$/u

/** A word without the ends that its place in the sentence gives it. */
export const stem = (word: string): string => {
  const usual = sameSense.get(word) ?? sameSense.get(word.replace(/s$/u, '')) ?? word
  const short = usual.replace(endings, '')
  return short.length >= 4 ? short : usual.replace(/(?:es|s|e)$/u, '')
}

/** How many letters have to be changed, added, dropped or exchanged to make one word of another; `most` at most. */
export const distance = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let older: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1]
      const least = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
      )
      const isExchange =
        i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      next.push(isExchange ? Math.min(least, (older[j - 2] ?? 0) + 1) : least)
    }
    older = row
    row = next
  }
  return row[other.length] ?? 0
}

/** Whether one word is the other with a slip of the pen: a letter in a short one, two in a long one. */
export const isSlip = (one: string, other: string): boolean => {
  const shorter = Math.min(one.length, other.length)
  if (shorter < 4) return false
  const most = shorter >= 8 ? 2 : 1
  return distance(one, other, most) <= most
}
