/** What a run of words means, and how many words it takes. */
export type Found<Meaning> = { meaning: Meaning; length: number }

type Entry<Meaning> = { words: readonly string[]; meaning: Meaning }

/** Finds the longest known phrase that begins at a word. */
export type Lexicon<Meaning> = (words: readonly string[], at: number) => Found<Meaning> | undefined

const isWord = (wanted: string, word: string): boolean =>
  wanted.endsWith('*')
    ? word.startsWith(wanted.slice(0, -1))
    : word === wanted || (wanted.length > 3 && word === `${wanted}s`)

const indexed = (word: string): string => word.replace('*', '').slice(0, 2)

/**
 * A lexicon of phrases, written as words between « | »; « * » at the end of a word stands for any end. Longer phrases
 * win over shorter ones, whole words over beginnings.
 */
export const buildLexicon = <Meaning>(
  lists: readonly (readonly [phrases: string, meaning: Meaning])[],
): Lexicon<Meaning> => {
  const entries = new Map<string, Entry<Meaning>[]>()
  for (const [phrases, meaning] of lists) {
    for (const phrase of phrases.split('|')) {
      const words = phrase.trim().split(/\s+/u)
      const key = indexed(words[0] ?? '')
      entries.set(key, [...(entries.get(key) ?? []), { words, meaning }])
    }
  }
  const whole = ({ words }: Entry<Meaning>): number =>
    words.filter((one) => !one.endsWith('*')).length
  const letters = ({ words }: Entry<Meaning>): number => words.join('').length
  for (const known of entries.values()) {
    known.sort(
      (a, b) => b.words.length - a.words.length || whole(b) - whole(a) || letters(b) - letters(a),
    )
  }
  return (words, at) => {
    const found = entries
      .get((words[at] ?? '').slice(0, 2))
      ?.find((entry) => entry.words.every((one, index) => isWord(one, words[at + index] ?? '')))
    return found === undefined ? undefined : { meaning: found.meaning, length: found.words.length }
  }
}

/** The lists of a table of phrases, each with what it means. */
export const listsOf = <Meaning>(
  table: Readonly<Record<string, string>>,
  meaning: (value: string) => Meaning,
): (readonly [string, Meaning])[] =>
  Object.entries(table).map(([value, phrases]) => [phrases, meaning(value)] as const)
