import { canonicalRichText } from '../../content/canonicalRichText'
import { keyed } from '../../content/keyed'
import type { Lookups } from '../../content/lookups'
import { readNumber, readRows, readText, readTexts } from '../../content/read'
import { sharedContent, textWithFiles } from '../../content/shared'
import { isRecord } from '../../input/isRecord'
import type { JsonRecord } from '../../richText/model/guards'
import type { KindContent } from '../interface/content'
import { ageGroups, scaleCommunications } from './codes'
import { missingInScale } from './missing'
import type { ScaleContent, ScaleScore } from './types'

const groupOf = (doc: JsonRecord, name: string): JsonRecord => {
  const group = doc[name]
  return isRecord(group) ? group : {}
}

/** A bound in months: the number of the row, in the unit beside it; years where none is said. */
const monthsOf = (ages: JsonRecord, bound: 'from' | 'to'): number | null => {
  const given = readNumber(ages, bound)
  if (given === null) return null
  return ages[`${bound}Unit`] === 'month' ? given : given * 12
}

const scoreOf = (row: JsonRecord): ScaleScore => ({
  value: readNumber(row, 'value'),
  label: readText(row, 'label'),
})

const resolve = (doc: JsonRecord, lookups: Lookups): ScaleContent => {
  const ages = groupOf(doc, 'ages')
  const range = groupOf(doc, 'range')
  const groups = readTexts(doc, 'ageGroups')
  return {
    ...sharedContent(doc, lookups),
    kind: 'scale',
    measures: readText(doc, 'measures'),
    population: readText(doc, 'population'),
    // Boxes that are ticked, in whatever order.
    ageGroups: ageGroups.codes.filter((code) => groups.includes(code)),
    ages: { from: monthsOf(ages, 'from'), to: monthsOf(ages, 'to') },
    communication: scaleCommunications.is(doc['communication']) ? doc['communication'] : null,
    filledInBy: readText(doc, 'filledInBy'),
    itemCount: readNumber(doc, 'itemCount'),
    items: readRows(doc, 'items').map((row) => ({
      key: readText(row, 'key'),
      title: readText(row, 'title'),
      content: textWithFiles(lookups, row, 'content'),
      scores: readRows(row, 'scores').map(scoreOf),
    })),
    range: { min: readNumber(range, 'min'), max: readNumber(range, 'max') },
    thresholds: readRows(doc, 'thresholds').map((row) => ({
      from: readNumber(row, 'from'),
      to: readNumber(row, 'to'),
      meaning: readText(row, 'meaning'),
    })),
    recommendation: textWithFiles(lookups, doc, 'recommendation'),
    licence: readText(doc, 'licence'),
    source: readText(doc, 'source'),
  }
}

/** A clinical scale: for whom, how it is scored, what scores say, and how the network recommends to use it. */
export const scaleContent: KindContent<ScaleContent> = {
  resolve,
  canonical: (content, version) => ({
    measures: content.measures,
    population: content.population,
    ageGroups: content.ageGroups,
    ages: content.ages,
    communication: content.communication,
    filledInBy: content.filledInBy,
    itemCount: content.itemCount,
    items: content.items.map((item) => ({
      ...keyed(item.key, version),
      title: item.title,
      content: canonicalRichText(item.content, version),
      scores: item.scores,
    })),
    range: content.range,
    thresholds: content.thresholds,
    recommendation: canonicalRichText(content.recommendation, version),
    licence: content.licence,
    source: content.source,
  }),
  missing: missingInScale,
}
