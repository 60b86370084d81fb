import { normalise } from './normalise'
import { isUnit, negationOf } from './vocabulary'

/*
 * What counts: numbers, powers, comparators, units, the strokes and dashes between them, marks of check lists,
 * negations. All other words are counted as words, elsewhere.
 */
const token = new RegExp(
  [
    String.raw`(?<note>\[\d{1,3}\])`,
    String.raw`(?<number>(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,]\d+)*)`,
    String.raw`(?<placed>[\^_]\{[^}]*\})`,
    String.raw`(?<sign>°[CF]?|[%‰<>≤≥±∓≈=≠≪≫∞√×÷+→←↑↓☑☐✗])`,
    String.raw`(?<between>(?<=\d ?)[*x:](?= ?\d)|-(?= ?\d)|(?<=[\p{L}\p{N}}%°)] ?)/(?= ?[\p{L}\p{N}(]))`,
    String.raw`(?<word>[\p{L}\p{M}]+)`,
  ].join('|'),
  'gu',
)

const dashOfList = /^[-•·◦▪*] (?!-)/u

const figureOf = (number: string): string => number.replaceAll(' ', '').replaceAll(',', '.')

/** A stroke with a space on either side joins the lines of a cell; one that touches anything is part of a figure. */
const isLoose = (text: string, at: number): boolean =>
  /^\s?$/u.test(text.charAt(at - 1)) && /^\s?$/u.test(text.charAt(at + 1))

const isOfFigure = (sign: string): boolean => /[°%‰]/u.test(sign)

/** The figures of one paragraph, cell or line in their order, each in one form. */
export const figuresIn = (text: string): string[] => {
  const plain = normalise(text).replace(dashOfList, '')
  const figures: string[] = []
  let endOfFigure = -1
  for (const { 0: whole, index, groups } of plain.matchAll(token)) {
    const found = tokenOf({ whole, index, groups: groups ?? {}, plain, endOfFigure })
    if (found === undefined) continue
    figures.push(found)
    // Behind « = » or « < », a letter is a name and no unit.
    if (groups?.['sign'] === undefined || isOfFigure(whole)) endOfFigure = index + whole.length
  }
  return figures
}

type Match = {
  whole: string
  index: number
  groups: Readonly<Record<string, string | undefined>>
  plain: string
  endOfFigure: number
}

const tokenOf = ({ whole, index, groups, plain, endOfFigure }: Match): string | undefined => {
  if (groups['note'] !== undefined) return '[note]'
  if (groups['number'] !== undefined) return figureOf(whole)
  if (groups['placed'] !== undefined) return whole.replaceAll(/[{}\s]/gu, '').replaceAll(',', '.')
  if (groups['between'] !== undefined) {
    return whole === '/' && isLoose(plain, index) ? undefined : whole.replace('x', '×')
  }
  if (groups['word'] === undefined) return whole
  const isBehindFigure = endOfFigure !== -1 && /^ *$/u.test(plain.slice(endOfFigure, index))
  if (isUnit(whole, isBehindFigure)) return whole
  return negationOf(whole, plain.charAt(index + whole.length) === "'")
}
