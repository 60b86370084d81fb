import { diffArrays } from 'diff'

/** A stretch of both texts, by the places of its first and last tokens: alike, or one in place of the other. */
export type Stretch = {
  isSame: boolean
  before: [from: number, to: number]
  after: [from: number, to: number]
}

/** Beyond so many edits two texts have nothing in common that anybody would read. */
const mostEdits = 2000

const isBlank = (keys: readonly string[], [from, to]: [number, number]): boolean =>
  keys.slice(from, to).every((key) => /^\s*$/.test(key))

const lengthOf = ([from, to]: [number, number]): number => to - from

const isReplacing = (stretch: Stretch | undefined): boolean =>
  stretch !== undefined &&
  !stretch.isSame &&
  lengthOf(stretch.before) > 0 &&
  lengthOf(stretch.after) > 0

const joined = (one: Stretch, other: Stretch): Stretch => ({
  isSame: false,
  before: [one.before[0], other.before[1]],
  after: [one.after[0], other.after[1]],
})

// What went and what came in one place is one stretch.
const replacements = (stretches: readonly Stretch[]): Stretch[] => {
  const all: Stretch[] = []
  for (const stretch of stretches) {
    const last = all.at(-1)
    if (last && !last.isSame && !stretch.isSame) all[all.length - 1] = joined(last, stretch)
    else all.push(stretch)
  }
  return all
}

// Words that were replaced one by one read better together than with a space of the old text between them.
const gathered = (stretches: readonly Stretch[], words: readonly string[]): Stretch[] => {
  const all: Stretch[] = []
  for (const stretch of stretches) {
    const [space, last] = [all.at(-1), all.at(-2)]
    const joins =
      space?.isSame === true &&
      isBlank(words, space.before) &&
      isReplacing(last) &&
      isReplacing(stretch)
    if (joins && last) all.splice(-2, 2, joined(last, stretch))
    else all.push(stretch)
  }
  return all
}

/**
 * How one list of tokens became another; null where it became another altogether. `words` are the texts of the tokens
 * before.
 */
export const diffTokens = (
  before: readonly string[],
  after: readonly string[],
  words: readonly string[] = before,
): Stretch[] | null => {
  const changes = diffArrays([...before], [...after], { maxEditLength: mostEdits })
  // The types of the package do not say that it gives up.
  const found: readonly { added?: boolean; removed?: boolean; value: string[] }[] | undefined =
    changes
  if (found === undefined) return null
  const stretches: Stretch[] = []
  let [b, a] = [0, 0]
  for (const { added = false, removed = false, value } of found) {
    const count = value.length
    const [b1, a1] = [added ? b : b + count, removed ? a : a + count]
    stretches.push({ isSame: !added && !removed, before: [b, b1], after: [a, a1] })
    ;[b, a] = [b1, a1]
  }
  return gathered(replacements(stretches), words)
}
