import type { ContentPart } from '../../figures/ofContent'
import { piecesOfRichText, type Writing } from '../../figures/ofRichText'
import type { Piece } from '../../figures/piece'
import { scaleCommunications } from './codes'
import type { AgeRange, ScaleContent, ScaleItem } from './types'

/*
 * The second reader of a scale: what is written here is read from the content alone, and shares no word with the
 * rendering that it counts.
 */

const lines = (place: string, ...texts: string[]): Piece[] =>
  texts.filter((text) => text.trim() !== '').map((text) => ({ place, text }))

const decimal = (value: number): string => String(value).replace('.', ',')

const bounds = (...values: (number | null)[]): string =>
  values.flatMap((value) => (value === null ? [] : decimal(value))).join(' … ')

const age = (months: number | null): string => {
  if (months === null || months === 0) return ''
  const years = months / 12
  return years < 2 || !Number.isInteger(years) ? `${decimal(months)} mois` : `${decimal(years)} ans`
}

const ages = ({ from, to }: AgeRange): string => `${age(from)} … ${age(to)}`

const place = {
  facts: 'L’échelle',
  recommendation: 'Recommandation d’emploi',
  thresholds: 'Seuils',
  origin: 'Origine',
} as const

const factPieces = (content: ScaleContent): Piece[] =>
  lines(
    place.facts,
    content.measures,
    content.population,
    ages(content.ages),
    content.communication === null ? '' : scaleCommunications.labels[content.communication],
    content.filledInBy,
    bounds(content.itemCount),
    content.range.min === null || content.range.max === null
      ? ''
      : bounds(content.range.min, content.range.max),
  )

const inRow = (at: string, cells: readonly string[]): Piece[] =>
  cells.map((text, column) => ({ place: at, text, column }))

const thresholdPieces = ({ thresholds }: ScaleContent): Piece[] =>
  thresholds.flatMap(({ from, to, meaning }) =>
    inRow(place.thresholds, [from === to ? bounds(from) : bounds(from, to), meaning]),
  )

const scorePieces = ({ title, scores }: ScaleItem): Piece[] =>
  scores.flatMap(({ value, label }) =>
    value === null ? [] : inRow(title, [decimal(value), label]),
  )

/** The texts of a scale: its recommendation of use, and what its items say. */
export const scaleParts = (content: ScaleContent, writing: Writing): ContentPart[] => [
  {
    path: 'recommendation',
    title: place.recommendation,
    text: piecesOfRichText(content.recommendation, place.recommendation, writing),
    beside: [],
  },
  ...content.items.map((item, index) => ({
    path: `items.${String(index)}.content`,
    title: item.title,
    text: piecesOfRichText(item.content, item.title, writing),
    beside: scorePieces(item),
  })),
]

/** What the whole document says, in the order of the page. */
export const scalePieces = (content: ScaleContent, writing: Writing): Piece[] => {
  const [recommendation, ...items] = scaleParts(content, writing)
  return [
    ...factPieces(content),
    ...(recommendation?.text ?? []),
    ...thresholdPieces(content),
    ...items.flatMap(({ title, text, beside }) => [...lines(title, title), ...text, ...beside]),
    ...lines(place.origin, content.source, content.licence),
  ]
}
