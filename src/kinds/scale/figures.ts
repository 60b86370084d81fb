import { claimsOfRows, same, type Claim } from '../../figures/claims'
import { piecesOfHtml } from '../../figures/ofHtml'
import { piecesOfRichText, type Writing } from '../../figures/ofRichText'
import { lines, partPieces, type ContentPart } from '../../figures/parts'
import type { Piece } from '../../figures/piece'
import type { KindFigures } from '../interface/figures'
import { scaleCommunications } from './codes'
import { sheetBody } from './pages/sheet'
import type { ScaleFields } from './rendering'
import type { AgeRange, ScaleContent, ScaleItem } from './types'

/*
 * The second reader of a scale: what is written here is read from the content alone, and shares no word with the
 * rendering that it counts.
 */

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
  lines(place.facts, [
    content.measures,
    content.population,
    ages(content.ages),
    content.communication === null ? '' : scaleCommunications.labels[content.communication],
    content.filledInBy,
    bounds(content.itemCount),
    content.range.min === null || content.range.max === null
      ? ''
      : bounds(content.range.min, content.range.max),
  ])

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

const recommendationPart = ({ recommendation }: ScaleContent, writing: Writing): ContentPart => ({
  path: 'recommendation',
  title: place.recommendation,
  text: piecesOfRichText(recommendation, place.recommendation, writing),
  beside: [],
})

const itemParts = ({ items }: ScaleContent, writing: Writing): ContentPart[] =>
  items.map((item, index) => ({
    path: `items.${String(index)}.content`,
    title: item.title,
    text: piecesOfRichText(item.content, item.title, writing),
    beside: scorePieces(item),
  }))

const originPieces = ({ source, licence }: ScaleContent): Piece[] =>
  lines(place.origin, [source, licence])

/** What the whole document says, in the order of the page. */
const documentPieces = (content: ScaleContent, writing: Writing): Piece[] => [
  ...factPieces(content),
  ...recommendationPart(content, writing).text,
  ...thresholdPieces(content),
  ...itemParts(content, writing).flatMap(partPieces),
  ...originPieces(content),
]

/** What the sheet to print says: the same facts, in another order. */
const sheetPieces = (content: ScaleContent): Piece[] => {
  const { measures, population, ages: given, filledInBy, range, items } = content
  const whole = range.min === null || range.max === null ? '' : bounds(range.min, range.max)
  return [
    ...lines(place.facts, [measures, population, ages(given), filledInBy, whole]),
    ...itemParts(content, 'marked').flatMap(partPieces),
    // Of one item, its score is the total.
    ...lines(place.facts, [items.length === 1 ? '' : whole]),
    ...thresholdPieces(content),
    ...recommendationPart(content, 'marked').text,
    ...originPieces(content),
  ]
}

const sheetClaim = (content: ScaleContent, { scaleItems, ...fields }: ScaleFields): Claim => ({
  path: 'sheet',
  expected: sheetPieces(content),
  said: () =>
    piecesOfHtml(
      // The page is no stored fragment, whose elements are all closed.
      sheetBody({ ...fields, title: content.title, items: scaleItems }).markup.replaceAll(
        '<br>',
        '<br />',
      ),
      'Feuille',
    ),
})

const jsonOf = (value: unknown): string => JSON.stringify(value)

/** Numbers are compared as they are written in JSON. */
const exactly = (path: string, before: unknown, after: unknown): Claim =>
  same(path, jsonOf(before), jsonOf(after))

const itemClaims = (content: ScaleContent, { scaleItems }: ScaleFields): Claim[] => {
  const marked = itemParts(content, 'marked')
  return content.items.flatMap((item, index) => {
    const path = `items.${String(index)}`
    const said = scaleItems[index]
    return [
      same(`${path}.title`, item.title, said?.title ?? ''),
      {
        path: `${path}.html`,
        expected: marked[index]?.text ?? [],
        said: () => piecesOfHtml(said?.html ?? '', item.title),
      },
      exactly(
        `${path}.scores`,
        item.scores.filter(({ value }) => value !== null),
        said?.scores,
      ),
    ]
  })
}

export const scaleFigures: KindFigures<ScaleContent, ScaleFields> = {
  wholeField: 'recommendation',
  parts: (content, writing) => [
    recommendationPart(content, writing),
    ...itemParts(content, writing),
  ],
  document: documentPieces,
  claims: (content, fields) => [
    same('measures', content.measures, fields.measures),
    same('population', content.population, fields.population),
    same('filledInBy', content.filledInBy, fields.filledInBy),
    exactly('ages', content.ages, fields.ages),
    exactly('itemCount', content.itemCount, fields.itemCount),
    exactly('range', content.range, fields.range),
    exactly('thresholds', content.thresholds, fields.thresholds),
    ...itemClaims(content, fields),
    ...claimsOfRows(
      {
        marked: [recommendationPart(content, 'marked')],
        plain: [recommendationPart(content, 'plain')],
      },
      [{ ...fields.recommendation, title: place.recommendation }],
      'recommendation',
    ),
    same('source', content.source, fields.source),
    same('licence', content.licence, fields.licence),
    sheetClaim(content, fields),
  ],
}
