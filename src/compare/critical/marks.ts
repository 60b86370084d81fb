import { meanings, type Meaning } from './meanings'
import { numberInWords } from './numberWords'
import { split, type Piece } from './split'
import { stem } from './stem'
import { isDrug } from './words/drugs'
import { stopWords } from './words/plain'
import { routeAbbreviations } from './words/routes'
import { isUnitAnywhere, unitOf } from './words/units'

/** What a piece of a figure is. */
export type FigureRole = 'comparator' | 'link' | 'name' | 'noun' | 'number' | 'rhythm' | 'unit'

/** Something critical that a text says, and where. */
export type Mark = {
  about: 'contraindication' | 'drug' | 'figure' | 'negation' | 'odd' | 'population' | 'route'
  role?: FigureRole
  /** What it measures, of a unit. */
  measures?: string
  value: string
  /** The pieces that it takes. */
  at: number
  length: number
}

export type Read = { pieces: Piece[]; words: string[]; marks: Mark[] }

// « une injection » is no figure: the article goes with the noun.
const articleNouns =
  /^(?:dose|injection|prise|bolus|seringue|inhalation|point|pression|administration|cycle|h)s?$/u

type Place = {
  pieces: readonly Piece[]
  words: readonly string[]
  marks: readonly Mark[]
  at: number
}

const mark = (about: Mark['about'], value: string, more: Partial<Mark> = {}): Omit<Mark, 'at'> => ({
  about,
  value,
  length: 1,
  ...more,
})
const figure = (role: FigureRole, value: string, more: Partial<Mark> = {}): Omit<Mark, 'at'> =>
  mark('figure', value, { role, ...more })

/** The mark that ends right before a piece. */
const before = ({ marks, at }: Place): Mark | undefined => {
  const last = marks.at(-1)
  return last !== undefined && last.at + last.length === at ? last : undefined
}

const isNumberAt = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]?.type === 'number' ||
  (numberInWords(pieces, at) !== undefined && !/^une?$/u.test(pieces[at]?.text ?? ''))

const isAmount = (found: Mark | undefined): boolean =>
  found?.role === 'number' || found?.role === 'unit' || found?.role === 'noun'

/** « à », « - », « ou », « sur », « × » and « / » between two numbers. */
const linkOf = (place: Place): Omit<Mark, 'at'> | undefined => {
  const { pieces, at } = place
  const text = pieces[at]?.text ?? ''
  const isAfterAmount = isAmount(before(place))
  if (text === '/') return strokeOf(place)
  if (!isNumberAt(pieces, at + 1)) {
    // « entre une et deux heures »: the article is a number there.
    return undefined
  }
  if (isAfterAmount) {
    if (text === 'a' || text === '-' || text === '→') return figure('link', 'à')
    if (text === 'et' && pieces.slice(Math.max(0, at - 7), at).some((one) => one.text === 'entre'))
      return figure('link', 'à')
    if (text === 'ou') return figure('link', 'ou')
    if (text === 'sur') return figure('link', '/')
    if (/^[×*x]$/u.test(text)) return figure('link', '×')
    if (text === ':' && pieces[at]?.isGlued && pieces[at + 1]?.isGlued) return figure('link', ':')
    if (text === '^') return figure('link', '^')
  }
  if (/^[×+]$/u.test(text)) return figure('link', text)
  const isMinus = text === '-' && pieces[at + 1]?.isGlued === true && pieces[at]?.isGlued === false
  return isMinus ? figure('link', 'moins') : undefined
}

const strokeOf = ({ pieces, at, marks }: Place): Omit<Mark, 'at'> | undefined => {
  const next = pieces[at + 1]
  if (next === undefined) return undefined
  if (next.type === 'number') {
    const last = marks.at(-1)
    const isFraction = last?.role === 'number' && last.at + last.length === at
    return figure('link', isFraction ? '/' : 'par')
  }
  const unit = unitOf(next.cased)
  if (unit === undefined || next.type !== 'word') return undefined
  return figure('rhythm', `par ${unit.name}`, { length: 2, measures: unit.measures })
}

const numberOf = ({ pieces, at }: Place): Omit<Mark, 'at'> | undefined => {
  const piece = pieces[at]
  const name = pieces[at - 1]
  // « DN4 » and « SpO2 » are names.
  if (piece?.type === 'number' && piece.isGlued && name?.type === 'word')
    return figure('name', `${name.text}${piece.text}`)
  const inWords = numberInWords(pieces, at)
  if (piece?.type !== 'number' && inWords === undefined) return undefined
  const value = piece?.type === 'number' ? piece.text : String(inWords?.value)
  const length = inWords?.length ?? 1
  const next = pieces[at + length]
  const isArticle = /^une?$/u.test(piece?.text ?? '') && length === 1
  if (value === '1' && next?.type === 'word' && articleNouns.test(next.text)) {
    return piece?.type === 'number' && next.text === 'h' ? figure('number', value) : undefined
  }
  if (!isArticle) return figure('number', value, { length })
  const isFigure =
    next?.type === 'word' && unitOf(next.cased) !== undefined && next.cased.length > 1
  return isFigure || (/^(?:demie?|a|ou)$/u.test(next?.text ?? '') && isNumberAt(pieces, at + 2))
    ? figure('number', value)
    : undefined
}

/** The unit, or the noun that is counted, behind a number. */
const unitAt = (place: Place): Omit<Mark, 'at'> | undefined => {
  const { pieces, at } = place
  const piece = pieces[at]
  const last = before(place)
  if (piece === undefined) return undefined
  if (piece.type === 'sign') {
    if (!/[%‰°]/u.test(piece.text) || !isAmount(last)) return undefined
    const next = pieces[at + 1]
    const isScale = piece.text === '°' && next !== undefined && /^[cf]$/u.test(next.text)
    const name = `${piece.text}${isScale ? next.text : ''}`
    return figure('unit', name, { length: isScale ? 2 : 1, measures: piece.text })
  }
  if (piece.type !== 'word') return undefined
  const isBehind = last?.role === 'number' || (last?.role === 'rhythm' && last.value === 'par')
  const unit = unitOf(piece.cased)
  if (isBehind && unit !== undefined) return figure('unit', unit.name, { measures: unit.measures })
  if (isUnitAnywhere(piece.cased)) {
    return figure('unit', unit?.name ?? piece.text, { measures: unit?.measures ?? 'other' })
  }
  return undefined
}

const nounAt = (place: Place): Omit<Mark, 'at'> | undefined => {
  const piece = place.pieces[place.at]
  if (piece?.type !== 'word' || before(place)?.role !== 'number') return undefined
  const isOrdinary = stopWords.has(piece.text) || piece.text.length < 2
  return isOrdinary ? undefined : figure('noun', stem(piece.text).slice(0, 6))
}

/** « ne … que » restricts. */
const isOnly = ({ pieces, at }: Place): boolean => {
  if (!/^qu[e]?$/u.test(pieces[at]?.text ?? '')) return false
  const behind = pieces.slice(Math.max(0, at - 5), at).map(({ text }) => text)
  const from = behind.findLastIndex((text) => text === 'ne' || text === 'n')
  return (
    from !== -1 &&
    !behind.slice(from).some((text) => /^(?:pas|plus|jamais|rien|[.;,:])$/u.test(text))
  )
}

/** « plus » denies only behind « ne ». */
const isNoMore = ({ pieces, at }: Place): boolean => {
  if (pieces[at]?.text !== 'plus') return false
  const behind = pieces.slice(Math.max(0, at - 4), at)
  return behind.some(({ text, type }) => type === 'word' && (text === 'ne' || text === 'n'))
}

const saidBy = (
  { about, value }: Meaning,
  length: number,
  place: Place,
): Omit<Mark, 'at'> | undefined => {
  switch (about) {
    case 'nothing':
      return undefined
    case 'comparator':
      // « 4 et plus », but « et plus lentement ».
      return /^(?:et|ou)$/u.test(place.words[place.at] ?? '') && !isAmount(before(place))
        ? undefined
        : figure('comparator', value, { length })
    case 'comparatorBeforeFigure':
      return isNumberAt(place.pieces, place.at + length) ||
        (/^une?$/u.test(place.pieces[place.at + length]?.text ?? '') &&
          unitOf(place.pieces[place.at + length + 1]?.cased ?? '') !== undefined)
        ? figure('comparator', value, { length })
        : undefined
    case 'every':
      return isNumberAt(place.pieces, place.at + length)
        ? figure('rhythm', 'par', { length })
        : undefined
    case 'quantity':
      return figure('number', value, { length })
    case 'rhythm':
      return figure('rhythm', value, { length })
    case 'contraindication':
    case 'negation':
    case 'population':
    case 'route':
      return mark(about, value, { length })
  }
}

const signs = /^[<>≤≥=≈±√∞≠↑↓]$/u

const markAt = (place: Place): { found: Omit<Mark, 'at'> | undefined; length: number } => {
  const { pieces, words, at } = place
  const piece = pieces[at]
  const taken = (found: Omit<Mark, 'at'> | undefined): ReturnType<typeof markAt> => ({
    found,
    length: found?.length ?? 1,
  })
  if (piece === undefined || piece.type === 'break' || piece.type === 'punctuation') {
    return taken(piece?.text === ':' ? linkOf(place) : undefined)
  }
  if (piece.type === 'odd') return taken(mark('odd', piece.text))
  const link = linkOf(place) ?? unitAt(place)
  if (link !== undefined) return taken(link)
  if (piece.type === 'sign') {
    return taken(signs.test(piece.text) ? figure('comparator', piece.text) : undefined)
  }
  const way = routeAbbreviations[piece.cased]
  if (way !== undefined) return taken(mark('route', way))
  const isParBefore = piece.text === 'par' && isNumberAt(pieces, at + 1)
  if (isParBefore) return taken(figure('rhythm', 'par'))
  if (isOnly(place)) return taken(mark('negation', 'seulement'))
  const phrase = meanings(words, at)
  const isMoreThan = phrase?.meaning.about === 'comparatorBeforeFigure'
  if (isNoMore(place) && !(isMoreThan && saidBy(phrase.meaning, phrase.length, place)))
    return taken(mark('negation', 'plus'))
  if (phrase !== undefined) {
    const found = saidBy(phrase.meaning, phrase.length, place)
    if (found !== undefined || phrase.meaning.about === 'nothing') {
      return { found, length: phrase.length }
    }
  }
  const number = numberOf(place)
  if (number !== undefined) return taken(number)
  if (piece.type === 'word' && isDrug(piece.text))
    return taken(mark('drug', piece.text.replace(/s$/u, '')))
  return taken(nounAt(place))
}

/** What a text says that is critical, in its order. */
export const read = (text: string): Read => {
  const pieces = split(text)
  // A hyphen within words is no word: « contre-indication » reads like « contre indication ».
  const joined = pieces.filter(
    ({ type, isGlued, text: sign }, at) =>
      !(
        ((sign === '-' && isGlued) || sign === "'" || (type === 'punctuation' && sign === '-')) &&
        pieces[at - 1]?.type === 'word' &&
        pieces[at + 1]?.type === 'word' &&
        pieces[at + 1]?.isGlued === true &&
        numberInWords(pieces, at - 1) === undefined
      ),
  )
  const words = joined.map((piece) => piece.text)
  const marks: Mark[] = []
  for (let at = 0; at < joined.length;) {
    const { found, length } = markAt({ pieces: joined, words, marks, at })
    if (found !== undefined) marks.push({ ...found, at })
    at += length
  }
  return { pieces: joined, words, marks }
}
