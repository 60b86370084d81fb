import type { CriticalKind } from '../types'
import { figureChange } from './compareFigures'
import { figuresOf } from './figures'
import { flipsBetween, isTurned, isTurnedAbout } from './flips'
import { isInverted, named, namedActors, namedByCapitals } from './inversion'
import { read, type Mark, type Read } from './marks'
import { beyond } from './multiset'
import { isRebound } from './order'
import { reading } from './reading'
import { scopeChange } from './scope'
import { isInstruction, onlyIn, sentencesOf } from './sentences'
import { slipsIn } from './slips'
import { isSlip, stem } from './stem'
import { isDrug } from './words/drugs'
import { vouching } from './words/opposites'
import { stopWords } from './words/plain'
import { addressing } from './words/populations'
import { conditions } from './words/soft'

const valuesOf = ({ marks }: Read, about: Mark['about']): string[] =>
  marks.filter((one) => one.about === about).map(({ value }) => value)

/** What is named in one text only: a second mention of one drug says nothing new. */
const isNamedOnce = (before: Read, after: Read, about: Mark['about']): boolean => {
  const was = new Set(valuesOf(before, about))
  const is = new Set(valuesOf(after, about))
  return was.size !== is.size || [...was].some((value) => !is.has(value))
}

/** A sentence that comes to what is said already, and tells to speak to people, is about nobody new. */
const withoutAddressed = (after: Read, before: Read): Read => {
  const added = onlyIn(sentencesOf(after), sentencesOf(before)).filter(({ raw }) =>
    raw.some((word) => addressing.test(word)),
  )
  const numbers = new Set(added.map(({ number }) => number))
  return {
    ...after,
    marks: after.marks.filter(
      ({ about, at }) => about !== 'population' || !numbers.has(after.pieces[at]?.sentence ?? -1),
    ),
  }
}

const capitalised = ({ pieces }: Read): string[] =>
  pieces
    .filter(
      ({ cased, isFirst, type }) => type === 'word' && !isFirst && /^\p{Lu}\p{L}/u.test(cased),
    )
    .map(({ text }) => text)

const isExchangeOfNames = (before: Read, after: Read): boolean => {
  const lost = beyond(capitalised(before), after.words)
  const gained = beyond(capitalised(after), before.words)
  const isSpelling = lost.every((one) => gained.some((other) => isSlip(one, other) && !isDrug(one)))
  return lost.length > 0 && gained.length > 0 && !isSpelling
}

const turnsOf = (before: Read, after: Read): boolean => {
  const lost = beyond(before.words, after.words)
  const gained = beyond(after.words, before.words)
  return lost.some((one) =>
    gained.some((other) => isTurned(one, other) || isTurnedAbout(one, other)),
  )
}

const contentOf = ({ words }: Read): string[] =>
  words.filter((word) => !stopWords.has(word) && word.length > 1).map(stem)

/** What taking words away, with nothing in their place, takes with them: a condition, who vouches, one of a list. */
const takenAway = (before: Read, after: Read): CriticalKind[] => {
  if (beyond(contentOf(after), contentOf(before)).length > 0) return []
  const lost = beyond(before.words, after.words)
  const commas = (text: Read): number => text.words.filter((word) => word === ',').length
  const isOfList =
    lost.some((word) => /^(?:et|ou|ni)$/u.test(word)) || commas(before) > commas(after)
  const isDenied = before.marks.some(({ about }) => /^(?:negation|contraindication)$/u.test(about))
  const isWordLost = beyond(contentOf(before), contentOf(after)).length > 0
  return [
    ...(lost.some((word) => conditions.test(word)) ? (['comparator'] as const) : []),
    ...(lost.some((word) => vouching.test(word)) ? (['population'] as const) : []),
    ...(isOfList && isDenied && isWordLost ? (['negation'] as const) : []),
  ]
}

const corrected = (text: string, slips: ReadonlyMap<string, string>): Read =>
  slips.size === 0
    ? read(text)
    : read(reading(text).replaceAll(/\p{L}+/gu, (word) => slips.get(word.toLowerCase()) ?? word))

const both = (before: string, after: string): [Read, Read] => {
  const [was, is] = [read(before), read(after)]
  const right = corrected(before, slipsIn(was, is))
  return [right, corrected(after, slipsIn(is, right))]
}

/** The kinds of critical change between two texts that stand in one place; none when the change is harmless. */
export const changesBetween = (before: string, after: string): Set<CriticalKind> => {
  const found = new Set<CriticalKind>()
  if (before === after) return found
  const [was, is] = both(before, after)
  const add = (kind: CriticalKind | false | undefined): void => {
    if (kind !== undefined && kind !== false) found.add(kind)
  }
  const figures = { before: figuresOf(was), after: figuresOf(is) }
  const figure = figureChange(figures.before, figures.after)
  add(figure)
  add(beyond(valuesOf(was, 'odd'), valuesOf(is, 'odd')).length > 0 && 'negation')
  add(beyond(valuesOf(is, 'odd'), valuesOf(was, 'odd')).length > 0 && 'negation')
  add(isNamedOnce(was, is, 'drug') && 'drug')
  add(isNamedOnce(was, is, 'route') && 'drug')
  add(isInverted(was, is, named('drug')) && 'drug')
  add(isNamedOnce(was, withoutAddressed(is, was), 'population') && 'population')
  add(isInverted(was, is, named('population')) && 'population')
  add(isInverted(was, is, named('route')) && 'drug')
  add(isInverted(was, is, namedActors) && 'population')
  add(isInverted(was, is, namedByCapitals) && 'drug')
  const negations = [valuesOf(was, 'negation'), valuesOf(is, 'negation')] as const
  add(beyond(...negations).length > 0 && 'negation')
  add(beyond(negations[1], negations[0]).length > 0 && 'negation')
  add(isNamedOnce(was, is, 'contraindication') && 'contraindication')
  add(turnsOf(was, is) && 'negation')
  if (!found.has('negation')) add(scopeChange(was, is))
  for (const kind of flipsBetween(was.words, is.words)) add(kind)
  add(isExchangeOfNames(was, is) && 'drug')
  add(figure === undefined && isRebound(was, is, figures) && 'figure')
  if (after.trim() !== '') for (const kind of takenAway(was, is)) add(kind)
  const isOrderLost = onlyIn(sentencesOf(was), sentencesOf(is)).some(isInstruction)
  add(found.size === 0 && isOrderLost && 'removed')
  return found
}
