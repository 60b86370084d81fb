import { levelColumns } from '../../richText/model/blockText'
import { rowText } from '../../richText/model/textRows'
import { dir } from '../../render/direction'
import { htmlOf, rendition, type Press } from '../../render/fragments'
import { html, joined, multiline, storedMarkup, type Markup } from '../../render/markup'
import type { DocumentPart } from '../../render/parts'
import type { Rendition } from '../../render/renderedShared'
import { sheetHtml } from '../../render/tableHtml'
import type { KindRendering } from '../interface/rendering'
import { scaleCommunications } from './codes'
import type { ScaleContent, ScaleItem } from './types'
import { agesFr, numberFr, rangeFr, scoresFr } from './words'

export type PublicScore = { value: number; label: string }
export type RenderedScaleItem = { key: string; title: string; html: string; scores: PublicScore[] }

/** What a release of a scale keeps. */
export type ScaleFields = Pick<
  ScaleContent,
  | 'ageGroups'
  | 'ages'
  | 'communication'
  | 'filledInBy'
  | 'itemCount'
  | 'kind'
  | 'licence'
  | 'measures'
  | 'population'
  | 'range'
  | 'source'
  | 'thresholds'
> & { scaleItems: RenderedScaleItem[]; recommendation: Rendition }

type Row = { name: string; value: string }

/** The facts of a scale, in reading order; nothing empty. */
export const scaleFactRows = (
  scale: Pick<
    ScaleFields,
    | 'ageGroups'
    | 'ages'
    | 'communication'
    | 'filledInBy'
    | 'itemCount'
    | 'measures'
    | 'population'
    | 'range'
  >,
): Row[] =>
  [
    { name: 'Ce qu’elle mesure', value: scale.measures },
    { name: 'Pour qui', value: scale.population },
    { name: 'Âge', value: agesFr(scale) },
    {
      name: 'Communication',
      value: scale.communication === null ? '' : scaleCommunications.labels[scale.communication],
    },
    { name: 'Remplie par', value: scale.filledInBy },
    { name: 'Nombre d’items', value: scale.itemCount === null ? '' : numberFr(scale.itemCount) },
    { name: 'Score', value: rangeFr(scale.range) },
  ].filter(({ value }) => value.trim() !== '')

const termsHtml = (rows: readonly Row[]): Markup =>
  html`<div class="scale">
    <dl>
      ${rows.map(
        ({ name, value }) =>
          html`<dt>${name}</dt>
            <dd${dir(value)}>${multiline(value)}</dd>`,
      )}
    </dl>
  </div>`

const termsText = (rows: readonly Row[]): string =>
  rows.map(({ name, value }) => `${name}\u00a0: ${value.trim()}`).join('\n')

type Level = { score: string; meaning: string }

// The heading above it says what the table is.
const levelsHtml = (rows: readonly Level[]): Markup =>
  sheetHtml({ className: 'scale__levels', caption: '', columns: levelColumns, rows })

const levelsText = (rows: readonly Level[]): string =>
  [levelColumns.map(({ label }) => label), ...rows.map(({ score, meaning }) => [score, meaning])]
    .map(rowText)
    .join('\n')

const termsPart = (id: string, title: string, rows: readonly Row[]): DocumentPart[] =>
  rows.length === 0 ? [] : [{ id, title, html: termsHtml(rows), text: termsText(rows) }]

const thresholdRows = ({ thresholds }: Pick<ScaleFields, 'thresholds'>): Level[] =>
  thresholds.map((threshold) => ({ score: scoresFr(threshold), meaning: threshold.meaning }))

const thresholdsPart = (content: ScaleContent): DocumentPart[] => {
  const rows = thresholdRows(content)
  return rows.length === 0
    ? []
    : [
        {
          id: 'seuils',
          title: 'Seuils',
          html: levelsHtml(rows),
          text: levelsText(rows),
        },
      ]
}

const scoreRows = (scores: readonly PublicScore[]): Level[] =>
  scores.map(({ value, label }) => ({ score: numberFr(value), meaning: label }))

type Shown = { rendered: RenderedScaleItem; text: string }

const showItem = (item: ScaleItem, press: Press): Shown => {
  const { html: own, text } = rendition(press, item.content, 4)
  const scores = item.scores.flatMap(({ value, label }) => (value === null ? [] : { value, label }))
  return { rendered: { key: item.key, title: item.title, html: own, scores }, text }
}

const itemsPart = (shown: readonly Shown[]): DocumentPart[] => {
  if (shown.length === 0) return []
  const pieces = shown.map(({ rendered: { title, html: own, scores } }) => {
    const rows = scoreRows(scores)
    return html`<h3${dir(title)}>${title}</h3>
      ${storedMarkup(own)}${rows.length > 0 && levelsHtml(rows)}`
  })
  const texts = shown.map(({ rendered: { title, scores }, text }) =>
    [title, text, scores.length > 0 ? levelsText(scoreRows(scores)) : '']
      .filter((words) => words.trim() !== '')
      .join('\n'),
  )
  return [{ id: 'items', title: 'Items et scores', html: joined(pieces), text: texts.join('\n\n') }]
}

const recommendationPart = (recommendation: Rendition): DocumentPart[] =>
  recommendation.html === ''
    ? []
    : [
        {
          id: 'recommandation',
          title: 'Recommandation d’emploi',
          html: htmlOf(recommendation),
          text: recommendation.text,
        },
      ]

const originRows = ({ source, licence }: ScaleContent): Row[] =>
  [
    { name: 'Source', value: source },
    { name: 'Reproduction', value: licence },
  ].filter(({ value }) => value.trim() !== '')

/** The facts, the recommendation of use, what scores say, the items where they are free, where it comes from. */
export const renderScale: KindRendering<ScaleContent, ScaleFields> = (content, press) => {
  const shown = content.items.map((item) => showItem(item, press))
  const recommendation = rendition(press, content.recommendation)
  const { measures, population, ageGroups, ages, communication, filledInBy, itemCount, range } =
    content
  const { thresholds, licence, source, kind } = content
  return {
    fields: {
      kind,
      measures,
      population,
      ageGroups,
      ages,
      communication,
      filledInBy,
      itemCount,
      scaleItems: shown.map(({ rendered }) => rendered),
      range,
      thresholds,
      recommendation,
      licence,
      source,
    },
    parts: [
      ...termsPart('fiche', 'L’échelle', scaleFactRows(content)),
      ...recommendationPart(recommendation),
      ...thresholdsPart(content),
      ...itemsPart(shown),
      ...termsPart('origine', 'Origine', originRows(content)),
    ],
  }
}
