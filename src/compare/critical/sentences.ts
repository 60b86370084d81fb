import type { Read } from './marks'
import { isSlip, stem } from './stem'
import { stopWords } from './words/plain'

/** The words of a sentence that carry its sense, without their endings. */
export type Sentence = { number: number; words: string[]; raw: string[] }

/** The sentences of a text. */
export const sentencesOf = ({ pieces }: Read): Sentence[] => {
  const sentences = new Map<number, Sentence>()
  for (const { type, text, sentence } of pieces) {
    if (type !== 'word' && type !== 'number') continue
    const known = sentences.get(sentence) ?? { number: sentence, words: [], raw: [] }
    sentences.set(sentence, known)
    known.raw.push(text)
    if (!stopWords.has(text) && text.length > 1) known.words.push(stem(text))
  }
  return [...sentences.values()]
}

const likeness = (one: Sentence, other: Sentence): number => {
  const known = new Set(other.words)
  const shared = one.words.filter(
    (word) => known.has(word) || other.words.some((them) => isSlip(word, them)),
  ).length
  return shared / Math.max(1, Math.min(one.words.length, other.words.length))
}

/** The sentences of one text that have nothing like them in the other. */
export const onlyIn = (one: readonly Sentence[], other: readonly Sentence[]): Sentence[] =>
  one.filter(
    (sentence) =>
      sentence.words.length > 0 && !other.some((them) => likeness(sentence, them) >= 0.34),
  )

const order = /^(?:[a-z]{2,}(?:er|ir|re|oir)|ne|toujours|jamais|pas|penser|en cas)$/u
const duty =
  /^(?:doit|doivent|faut|devra|devront|obligatoire|imperatif|imperative|imperativement|necessaire|exige|indispensable|toujours|jamais|systematique|systematiquement)$/u

/** Whether a sentence says what to do. */
export const isInstruction = ({ raw }: Sentence): boolean =>
  order.test(raw[0] ?? '') || raw.some((word) => duty.test(word))
