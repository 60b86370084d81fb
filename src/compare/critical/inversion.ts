import type { Mark, Read } from './marks'
import { singles } from './multiset'

const listing = /^(?:et|ou|,|\+|\/|la|le|les|l|de|du|des|d|chez|a|aux|au|un|une|en|par)$/u

const firstOf = ({ marks }: Read, about: Mark['about']): Map<string, Mark> => {
  const first = new Map<string, Mark>()
  for (const mark of marks) {
    if (mark.about === about && !first.has(mark.value)) first.set(mark.value, mark)
  }
  return first
}

/** Whether only the words of a list stand between two marks. */
const isListed = (text: Read, one: Mark, other: Mark): boolean => {
  const [first, last] = one.at < other.at ? [one, other] : [other, one]
  const taken = new Set(
    text.marks.flatMap(({ about, at, length }) =>
      about === one.about ? Array.from({ length }, (_, index) => at + index) : [],
    ),
  )
  for (let at = first.at + first.length; at < last.at; at += 1) {
    if (!taken.has(at) && !listing.test(text.pieces[at]?.text ?? '')) return false
  }
  return true
}

/** Whether two drugs, or two populations, changed places otherwise than within a list. */
export const isInverted = (before: Read, after: Read, about: Mark['about']): boolean => {
  const was = [...firstOf(before, about).values()]
  const is = firstOf(after, about)
  const kept = singles(was.map(({ value }) => value))
  return was.some((one, index) =>
    was.slice(index + 1).some((other) => {
      const [now, then] = [is.get(one.value), is.get(other.value)]
      if (now === undefined || then === undefined || !kept.has(one.value)) return false
      if (now.at < then.at) return false
      return !(isListed(before, one, other) && isListed(after, now, then))
    }),
  )
}
