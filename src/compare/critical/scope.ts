import type { Read } from './marks'
import { singles } from './multiset'
import { stem } from './stem'
import { stopWords } from './words/plain'

const operators = /^(?:avant|apres|si|pendant|jusque?|pour)$/u
const limits = /^(?:et|ou|mais|puis|donc|car|si|avant|apres|quand|lorsque)$/u

type Scopes = { under: Map<string, string>; once: Set<string> }

const isContent = (word: string): boolean => !stopWords.has(word) && word.length > 1

/** What each word that stands once in a text is denied or placed by: the word behind « ne pas », « sans », « avant ». */
const scopesOf = ({ pieces, marks }: Read): Scopes => {
  const inFigure = new Set(
    marks
      .filter(({ about }) => about === 'figure')
      .flatMap(({ at, length }) => Array.from({ length }, (_, index) => at + index)),
  )
  const under = new Map<string, string>()
  const cover = (name: string, from: number): void => {
    for (let at = from; at < pieces.length && at < from + 6; at += 1) {
      const piece = pieces[at]
      if (piece === undefined || piece.type === 'break' || piece.type === 'punctuation') return
      if (limits.test(piece.text) || inFigure.has(at)) return
      if (piece.type !== 'word' || !isContent(piece.text)) continue
      under.set(stem(piece.text), name)
      return
    }
  }
  for (const { about, value, at, length } of marks) {
    if (about !== 'negation') continue
    const start = pieces
      .slice(Math.max(0, at - 4), at)
      .findLastIndex(({ text }) => text === 'ne' || text === 'n')
    const from = start === -1 ? -1 : Math.max(0, at - 4) + start
    const between =
      from === -1 ? [] : pieces.slice(from + 1, at).filter(({ text }) => isContent(text))
    if (between.length > 0) for (const { text } of between) under.set(stem(text), value)
    else cover(value, at + length)
  }
  pieces.forEach(({ text }, at) => {
    if (operators.test(text)) cover(text, at + 1)
  })
  const words = pieces.filter(({ type, text }) => type === 'word' && isContent(text))
  return { under, once: singles(words.map(({ text }) => stem(text))) }
}

const denials = /^(?:avant|apres|si|pendant|jusque?|pour)$/u

/** Whether a word of both texts is denied, or said to come before, in one of them only. */
export const scopeChange = (before: Read, after: Read): 'comparator' | 'negation' | undefined => {
  const was = scopesOf(before)
  const is = scopesOf(after)
  const moved = [...was.once].filter(
    (word) => is.once.has(word) && was.under.get(word) !== is.under.get(word),
  )
  // One word more under « avant » where another is less: they have changed places.
  const left = moved.filter((word) => was.under.has(word) && !is.under.has(word))
  const come = moved.filter((word) => is.under.has(word) && !was.under.has(word))
  const [name] = [
    ...left.map((word) => was.under.get(word)),
    ...come.map((word) => is.under.get(word)),
  ]
  const isDenied = [...left, ...come].some(
    (word) => !denials.test(was.under.get(word) ?? is.under.get(word) ?? ''),
  )
  if (isDenied) return 'negation'
  return name !== undefined && left.length > 0 && come.length > 0 ? 'comparator' : undefined
}
