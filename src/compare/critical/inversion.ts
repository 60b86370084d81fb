import { buildLexicon } from './lexicon'
import type { Mark, Read } from './marks'
import { actors } from './words/opposites'

/** Something named in a text, and where. */
type Named = { value: string; at: number; length: number }

/** What is named in a text, in its order. */
export type Naming = (text: Read) => Named[]

const separator = /^(?:et|ou|,|\+|\/|;)$/u
const listing = /^(?:et|ou|,|\+|\/|;|la|le|les|l|de|du|des|d|chez|a|aux|au|un|une|en|par|pour)$/u

const actorPoles = actors.flatMap(({ poles }) => poles)
const actorAt = buildLexicon<string>(actorPoles.map((phrases) => [phrases, phrases] as const))

/** Drugs, populations or another kind of what is named. */
export const named =
  (about: Mark['about']): Naming =>
  ({ marks }) =>
    marks.filter((mark) => mark.about === about)

/** Who acts. */
export const namedActors: Naming = ({ words }) =>
  words.flatMap((_, at) => {
    const found = actorAt(words, at)
    return found === undefined ? [] : [{ value: found.meaning, at, length: found.length }]
  })

/** Words with a capital within a sentence, and abbreviations: names. */
export const namedByCapitals: Naming = ({ pieces }) =>
  pieces.flatMap(({ type, text, cased, isFirst }, at) =>
    type === 'word' && (/^\p{Lu}{2,}$/u.test(cased) || (!isFirst && /^\p{Lu}\p{L}/u.test(cased)))
      ? [{ value: text, at, length: 1 }]
      : [],
  )

const firstOf = (all: readonly Named[]): Map<string, Named> => {
  const first = new Map<string, Named>()
  for (const one of all) if (!first.has(one.value)) first.set(one.value, one)
  return first
}

/** Whether only the words of a list stand between two names. */
const isListed = (text: Read, all: readonly Named[], ends: readonly [Named, Named]): boolean => {
  const [first, last] = ends[0].at < ends[1].at ? ends : [ends[1], ends[0]]
  const taken = new Set(
    all.flatMap(({ at, length }) => Array.from({ length }, (_, index) => at + index)),
  )
  const between = text.pieces
    .slice(first.at + first.length, last.at)
    .filter((_, index) => !taken.has(first.at + first.length + index))
    .map(({ text: word }) => word)
  return between.some((word) => separator.test(word)) && between.every((word) => listing.test(word))
}

/** Whether two drugs, two populations… changed places otherwise than within a list. */
export const isInverted = (before: Read, after: Read, naming: Naming): boolean => {
  const [all, allNow] = [naming(before), naming(after)]
  const was = [...firstOf(all).values()]
  const is = firstOf(allNow)
  return was.some((one, index) =>
    was.slice(index + 1).some((other) => {
      const [now, then] = [is.get(one.value), is.get(other.value)]
      if (now === undefined || then === undefined || now.at < then.at) return false
      return !(isListed(before, all, [one, other]) && isListed(after, allNow, [now, then]))
    }),
  )
}
